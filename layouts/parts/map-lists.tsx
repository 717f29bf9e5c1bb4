/** Who is tied to a mission, as lists: what the drawing of a map says, and all that it leaves out. */

import type { Partner, Team } from '../../src/relate/site.ts';
import type { MissionTie, MissionTies } from '../../src/relate/work-map.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryLink, InlineList } from './entry-link.tsx';

/** The teams and partners of one mission. */
export function TiesOfMission({ view, ties }: { view: View; ties: MissionTies }) {
  const { columns } = view.text.map;
  return (
    <ul>
      <li>
        <span class="label">{columns.team}</span>
        <Tied view={view} ties={ties.teams} />
      </li>
      <li>
        <span class="label">{columns.partner}</span>
        <Tied view={view} ties={ties.partners} />
      </li>
    </ul>
  );
}

function Tied({ view, ties }: { view: View; ties: readonly MissionTie<Team | Partner>[] }) {
  const words = view.text.map;
  if (ties.length === 0) return <p>{words.none}</p>;
  return (
    <InlineList>
      {ties.map(({ entry, isNamed }) => (
        <li key={entry.id}>
          <EntryLink view={view} entry={entry} />
          {isNamed ? null : <span class="small"> ({words.workedWith})</span>}
        </li>
      ))}
    </InlineList>
  );
}

/** What the two sorts of line mean. */
export function MapLegend({ view }: { view: View }) {
  const { legend } = view.text.map;
  return (
    <ul class="map-legend">
      {(['named', 'together'] as const).map((sort) => (
        <li key={sort}>
          <svg viewBox="0 0 36 10" width="36" height="10" aria-hidden="true" focusable="false">
            <path
              class="map-line"
              d="M0,5H36"
              stroke-dasharray={sort === 'named' ? undefined : '2 4'}
            />
          </svg>
          {legend[sort]}
        </li>
      ))}
    </ul>
  );
}
