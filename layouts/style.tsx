/** The page at /style/: the design system, made from the parts themselves, for those who look after a site. */
import type { Layout, View } from '../src/render/layout.ts';
import type { Token } from '../src/render/tokens.ts';
import { Base } from './parts/base.tsx';
import { crumbsTo } from './parts/breadcrumb.tsx';
import { Contents } from './parts/contents.tsx';
import { MissionCards } from './parts/mission-card.tsx';
import { Section } from './parts/section.tsx';
import { ColourTable } from './parts/style/colour-table.tsx';
import { MissionHues } from './parts/style/mission-hues.tsx';
import { SpaceScale, TypeScale } from './parts/style/scales.tsx';
import { SiteSpecimens } from './parts/style/site-specimens.tsx';
import { WorkSpecimens } from './parts/style/work-specimens.tsx';

const StylePage: Layout<{ tokens: readonly Token[] }> = ({ view, tokens }) => {
  const words = view.text.style;
  const missions = view.site.entries.mission.slice(0, 1);
  return (
    <Base
      view={view}
      title={words.title}
      description={words.intro}
      crumbs={crumbsTo(view, { label: words.title, url: view.url })}
      styles={['specimens.css']}
      hidden
    >
      <header class="list-head">
        <h1>{words.title}</h1>
        <p class="standfirst">{words.intro}</p>
      </header>
      <div class="list-columns">
        <div class="list-side">
          <Contents view={view} links={partsOf(view)} />
        </div>
        <div class="list-main">
          <Section id="colours" heading={words.colours.heading}>
            <p>{words.colours.about}</p>
            <ColourTable view={view} tokens={tokens} />
          </Section>
          {missions.length > 0 ? (
            <Section id="missions" heading={words.missions.heading}>
              <p>{words.missions.about}</p>
              <MissionHues view={view} />
              <BothThemes view={view} />
            </Section>
          ) : null}
          <Section id="type" heading={words.type.heading}>
            <p>{words.type.about}</p>
            <TypeScale view={view} tokens={tokens} />
          </Section>
          <Section id="space" heading={words.space.heading}>
            <p>{words.space.about}</p>
            <SpaceScale view={view} tokens={tokens} />
          </Section>
          <Section id="components" heading={words.parts.heading}>
            <p>{words.parts.about}</p>
            <WorkSpecimens view={view} />
            <SiteSpecimens view={view} />
          </Section>
        </div>
      </div>
    </Base>
  );
};

export default StylePage;

function partsOf({ site, text }: View): { id: string; heading: string }[] {
  const { colours, missions, type, space, parts } = text.style;
  return [
    { id: 'colours', heading: colours.heading },
    ...(site.entries.mission.length > 0 ? [{ id: 'missions', heading: missions.heading }] : []),
    { id: 'type', heading: type.heading },
    { id: 'space', heading: space.heading },
    { id: 'components', heading: parts.heading },
  ];
}

/** The cards of the first missions, light and dark side by side, whatever the reader chose. */
function BothThemes({ view }: { view: View }) {
  const words = view.text.style.themes;
  const missions = view.site.entries.mission.slice(0, 2);
  return (
    <>
      <h3>{words.heading}</h3>
      <div class="themes">
        <div class="in-light">
          <MissionCards view={view} missions={missions} level={4} />
        </div>
        <div class="in-dark">
          <MissionCards view={view} missions={missions} level={4} />
        </div>
      </div>
    </>
  );
}
