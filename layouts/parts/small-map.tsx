/** A small map on the page of a mission or partner: the entry in the middle, and who is tied to it. */
import type { Mission, Partner, Site } from '../../src/relate/site.ts';
import { tiesOfMission } from '../../src/relate/work-map.ts';
import type { View } from '../../src/render/layout.ts';
import { type DrawnTie, MapDrawing, type MapEntry, nodeOf } from '../charts/map-drawing.tsx';
import { EntryLinks } from './entry-link.tsx';
import { MapLegend, TiesOfMission } from './map-lists.tsx';
import { AllLink } from './related-parts.tsx';

/** The width of the drawing. It is never shown narrower, so its type is never smaller than it is set. */
const WIDTH = 640;

/** A side of the drawing has at most so many; the lists have all. */
const SIDE = 12;

/** True where an entry is tied to anything, so that there is something to draw. */
export function hasSmallMap(site: Site, entry: Mission | Partner): boolean {
  const related = site.related(entry);
  const others = entry.kind === 'mission' ? related.partner : related.mission;
  return related.team.length + others.length > 0;
}

/** The map of one entry; nothing where it is tied to nothing. */
export function SmallMap({ view, entry }: { view: View; entry: Mission | Partner }) {
  if (!hasSmallMap(view.site, entry)) return null;
  return (
    <div class="small-map">
      {entry.kind === 'mission' ? (
        <AroundMission view={view} mission={entry} />
      ) : (
        <AroundPartner view={view} partner={entry} />
      )}
      <AllLink view={view} url="/map/" label={view.text.map.whole} shown />
    </div>
  );
}

function AroundMission({ view, mission }: { view: View; mission: Mission }) {
  const words = view.text.map;
  const all = tiesOfMission(view.site, mission);
  const [teams, partners] = [all.teams.slice(0, SIDE), all.partners.slice(0, SIDE)];
  const leftOut = {
    team: all.teams.length - teams.length,
    partner: all.partners.length - partners.length,
  };
  return (
    <>
      <MapDrawing
        view={view}
        label={words.around(mission.title)}
        width={WIDTH}
        columns={[
          { heading: words.columns.team, entries: teams.map(({ entry }) => entry) },
          { heading: words.columns.mission, entries: [mission] },
          { heading: words.columns.partner, entries: partners.map(({ entry }) => entry) },
        ]}
        ties={[
          ...teams.map((tie) => tied(mission, tie.entry, mission, tie.isNamed)),
          ...partners.map((tie) => tied(mission, mission, tie.entry, tie.isNamed)),
        ]}
      />
      <MapLegend view={view} />
      <LeftOut view={view} counts={leftOut} />
      <div class="map-lists">
        <TiesOfMission view={view} ties={all} />
      </div>
    </>
  );
}

/** Teams at one side have worked with the partner; missions at the other name it, or have. */
function AroundPartner({ view, partner }: { view: View; partner: Partner }) {
  const words = view.text.map;
  const { site } = view;
  const all = { team: site.related(partner).team, mission: site.related(partner).mission };
  const [teams, missions] = [all.team.slice(0, SIDE), all.mission.slice(0, SIDE)];
  const [first] = missions;
  const leftOut = {
    team: all.team.length - teams.length,
    mission: all.mission.length - missions.length,
  };
  const namedBy = ({ fields }: Mission) =>
    (fields.partners ?? []).some((part) => part.partner === partner.id);
  return (
    <>
      <MapDrawing
        view={view}
        label={words.around(partner.title)}
        width={WIDTH}
        columns={[
          { heading: words.columns.team, entries: teams },
          { heading: words.columns.partner, entries: [partner] },
          { heading: words.columns.mission, entries: missions },
        ]}
        ties={[
          ...teams.map((team) => tied(first, team, partner, false)),
          ...missions.map((mission) => tied(mission, partner, mission, namedBy(mission))),
        ]}
      />
      <MapLegend view={view} />
      <LeftOut view={view} counts={leftOut} />
      <div class="map-lists">
        <ul>
          <li>
            <span class="label">{words.columns.mission}</span>
            {all.mission.length > 0 ? (
              <EntryLinks view={view} entries={all.mission} />
            ) : (
              <p>{words.none}</p>
            )}
          </li>
          <li>
            <span class="label">{words.columns.team}</span>
            {all.team.length > 0 ? (
              <EntryLinks view={view} entries={all.team} />
            ) : (
              <p>{words.none}</p>
            )}
          </li>
        </ul>
      </div>
    </>
  );
}

/** A line in the colour of a mission. */
function tied(
  mission: Mission | undefined,
  from: MapEntry,
  to: MapEntry,
  isNamed: boolean,
): DrawnTie {
  return { mission, from: nodeOf(from), to: nodeOf(to), isNamed };
}

interface LeftOutProps {
  view: View;
  counts: Partial<Record<'mission' | 'team' | 'partner', number>>;
}

function LeftOut({ view, counts }: LeftOutProps) {
  const words = view.text.map;
  const parts = (['mission', 'team', 'partner'] as const).flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [words.count[kind](count)] : [];
  });
  return parts.length > 0 ? <p class="map-left-out">{words.leftOut(parts)}</p> : null;
}
