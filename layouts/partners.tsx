/** All partners by kind, each with its part in every mission; kinds with nobody in them are shown. */
import { partnerMatrix } from '../src/relate/partner-matrix.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { ListPage } from './parts/list-page.tsx';
import { MatrixFilter, tableScript } from './parts/matrix-filter.tsx';
import { PartnerMatrixTable } from './parts/partner-matrix.tsx';
import { Prompts } from './parts/prompts.tsx';
import { Section } from './parts/section.tsx';

const PartnersPage: Layout = ({ view }) => {
  const { site, text } = view;
  const { missions, groups } = partnerMatrix(site);
  const hasPartners = site.entries.partner.length > 0;
  return (
    <ListPage
      view={view}
      title={text.kinds.partner.many}
      intro={text.partners.intro}
      scripts={hasPartners ? [view.asset(tableScript)] : []}
    >
      <nav class="kind-counts" aria-label={text.partner.kinds}>
        <ul class="inline-list">
          {groups.map(({ kind, rows }) => (
            <li key={kind.id}>
              <a href={`#${kind.id}`}>{kind.label}</a>
              <span class="total">{view.number(rows.length)}</span>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="matrix" heading={text.partners.matrix}>
        <p class="small">{missions.length > 0 ? text.partners.key : text.partners.noMissions}</p>
        {hasPartners ? <MatrixFilter view={view} missions={missions} /> : null}
        <PartnerMatrixTable view={view} missions={missions} groups={groups} />
      </Section>
      <Ways view={view} />
    </ListPage>
  );
};

export default PartnersPage;

/** What each kind of partner is, and the toolkit's ways of working with it. */
function Ways({ view }: { view: View }) {
  const words = view.text.partners;
  return (
    <Section id="ways" heading={words.ways}>
      <ul class="ways">
        {view.site.toolkit.partnerKinds.map(({ id, label, summary, prompts }) => (
          <li key={id}>
            <h3>
              <a href={`#${id}`}>{label}</a>
            </h3>
            {summary ? <p>{summary}</p> : null}
            {prompts ? <Prompts heading={words.waysOf} items={prompts} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
