/** The map of the work at /map/: missions, teams and partners, what ties them, and the same as lists. */
import type { Partner, Team } from '../src/relate/site.ts';
import { tiesOfMission, type WorkMap, workMap } from '../src/relate/work-map.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { MapDrawing, nodeOf } from './charts/map-drawing.tsx';
import { EntryLink, EntryLinks } from './parts/entry-link.tsx';
import { ItemHeading } from './parts/item-heading.tsx';
import { ListPage } from './parts/list-page.tsx';
import { MapLegend, TiesOfMission } from './parts/map-lists.tsx';
import { Section } from './parts/section.tsx';

/** The width of the drawing. It is never shown narrower, so its type is never smaller than it is set. */
const WIDTH = 700;

const lists = 'map-lists';

const MapPage: Layout = ({ view }) => {
  const { site, text } = view;
  const words = text.map;
  const missions = site.entries.mission;
  if (missions.length === 0) {
    return (
      <ListPage view={view} title={words.title} intro={words.intro}>
        <p>{words.empty}</p>
      </ListPage>
    );
  }
  return (
    <ListPage view={view} title={words.title} intro={words.intro}>
      <Section id="map" heading={words.picture} class="map-part" unindexed>
        <p class="map-skip">
          <a href={`#${lists}`}>{words.skip}</a>
        </p>
        <Drawing view={view} map={workMap(site)} />
      </Section>
      <Section id={lists} heading={words.lists}>
        <p class="map-narrow small">{words.narrow}</p>
        <ul class="map-lists">
          {missions.map((mission) => (
            <li key={mission.id} class={`mission-${mission.id}`}>
              <ItemHeading view={view} entry={mission} level={3} />
              <TiesOfMission view={view} ties={tiesOfMission(site, mission)} />
            </li>
          ))}
          <Untied view={view} />
        </ul>
      </Section>
    </ListPage>
  );
};

export default MapPage;

function Drawing({ view, map }: { view: View; map: WorkMap }) {
  const words = view.text.map;
  const { columns } = words;
  const ties = map.ties.flatMap(({ mission, teams, partners }) => [
    ...teams.map(({ entry, isNamed }) => ({
      mission,
      from: nodeOf(entry),
      to: nodeOf(mission),
      isNamed,
    })),
    ...partners.map(({ entry, isNamed }) => ({
      mission,
      from: nodeOf(mission),
      to: nodeOf(entry),
      isNamed,
    })),
  ]);
  const leftOut = (['mission', 'team', 'partner'] as const).filter((kind) => map.leftOut[kind] > 0);
  return (
    <>
      <MapDrawing
        view={view}
        label={words.label(view.site.settings.name)}
        width={WIDTH}
        columns={[
          { heading: columns.team, entries: map.teams },
          { heading: columns.mission, entries: map.ties.map(({ mission }) => mission) },
          { heading: columns.partner, entries: map.partners },
        ]}
        ties={ties}
      />
      <MapLegend view={view} />
      {leftOut.length > 0 ? (
        <p class="map-left-out">
          {words.leftOut(leftOut.map((kind) => words.count[kind](map.leftOut[kind])))}
        </p>
      ) : null}
    </>
  );
}

/** Teams and partners that nothing ties to a mission. */
function Untied({ view }: { view: View }) {
  const { site, text } = view;
  const isUntied = (entry: Team | Partner) => site.related(entry).mission.length === 0;
  const untied = [...site.entries.team, ...site.entries.partner].filter(isUntied);
  const [only] = untied;
  if (!only) return null;
  return (
    <li>
      <h3>{text.map.untied}</h3>
      {untied.length === 1 ? (
        <EntryLink view={view} entry={only} />
      ) : (
        <EntryLinks view={view} entries={untied} />
      )}
    </li>
  );
}
