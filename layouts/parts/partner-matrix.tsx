/**
 * Partners by missions as one table: each cell the part and whether it is agreed. On a phone each
 * partner is a block of labelled cells; its script then writes out the roles that some browsers forget.
 */
import type { MatrixCell, MatrixGroup, MatrixRow } from '../../src/relate/partner-matrix.ts';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryLink, languageOf } from './entry-link.tsx';
import { EntryMark } from './entry-mark.tsx';
import { AgreedMark } from './mission-partners.tsx';
import { ScrollRegion } from './table-region.tsx';

/** The `id` of the table, for the form that filters it. */
export const matrixId = 'partner-matrix';

/** From so many columns on the table scrolls by itself, and is printed as blocks. */
const MANY = 6;

interface MatrixProps {
  view: View;
  missions: readonly Mission[];
  groups: readonly MatrixGroup[];
}

/** The table in its region. */
export function PartnerMatrixTable({ view, missions, groups }: MatrixProps) {
  const words = view.text.partners;
  const size = missions.length > MANY ? 'matrix-wide' : 'matrix-narrow';
  return (
    <ScrollRegion view={view} name={words.matrix} look={`matrix-region ${size}`}>
      <table id={matrixId} class="matrix">
        <caption class="unseen">{words.matrix}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort="ascending">
              {words.partner}
            </th>
            <th scope="col">{words.about}</th>
            {missions.map((mission) => (
              <th key={mission.id} scope="col" data-mission={mission.id}>
                <EntryLink view={view} entry={mission} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.kind.id} view={view} missions={missions} group={group} />
        ))}
      </table>
    </ScrollRegion>
  );
}

/** One kind of partner: its name, those who are of it, and a row that says so when nobody is. */
function Group({
  view,
  missions,
  group: { kind, rows },
}: {
  view: View;
  missions: readonly Mission[];
  group: MatrixGroup;
}) {
  const words = view.text.partners;
  const width = missions.length + 2;
  return (
    <tbody id={kind.id} data-kind={kind.id}>
      <tr class="matrix-kind">
        <th scope="rowgroup" colSpan={width}>
          <span>
            {kind.label}{' '}
            <span class="total" data-count>
              {view.number(rows.length)}
            </span>
          </span>
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.partner.id} view={view} missions={missions} row={row} />
      ))}
      <tr class="matrix-nobody" data-nobody={rows.length} hidden={rows.length > 0}>
        <td colSpan={width}>
          {rows.length > 0 ? (
            <span>{words.nobodyFits}</span>
          ) : (
            <span class="gap">{view.text.partner.none}</span>
          )}
        </td>
      </tr>
    </tbody>
  );
}

function Row({
  view,
  missions,
  row: { partner, cells, total },
}: {
  view: View;
  missions: readonly Mission[];
  row: MatrixRow;
}) {
  const words = view.text.partners;
  const parts = cells.flatMap((cell, index) =>
    statesOf(cell).map((state) => `${missions[index]?.id}:${state}`),
  );
  return (
    <tr data-parts={parts.join(' ')} data-total={total}>
      <th scope="row">
        <EntryLink view={view} entry={partner} />
        <EntryMark view={view} entry={partner} />
      </th>
      <td class="matrix-about">
        {partner.summary ? <p {...languageOf(partner)}>{partner.summary}</p> : null}
        <p class={total > 0 ? 'small' : 'gap'}>
          {total > 0 ? words.missions(total) : words.noMission}
        </p>
      </td>
      {cells.map((cell, index) => (
        <Cell key={index} view={view} cell={cell} mission={missions[index]} />
      ))}
    </tr>
  );
}

function Cell({
  view,
  cell,
  mission,
}: {
  view: View;
  cell: MatrixCell;
  mission: Mission | undefined;
}) {
  if (!cell || !mission) return <td />;
  const words = view.text.partners;
  return (
    <td class={`mission-${mission.id}`}>
      {/* On a phone the head of the column is out of sight; those who hear the table have it anyway. */}
      <span class="matrix-label mission-name" aria-hidden="true">
        {mission.title}
      </span>
      {cell.length === 0 ? <span class="small">{words.together}</span> : null}
      {cell.map(({ role, agreed }, index) => (
        <div key={index}>
          <p>{role ?? <span class="gap">{words.noRole}</span>}</p>
          <p class="small">
            <AgreedMark view={view} state={agreed ?? 'unsaid'} />
          </p>
        </div>
      ))}
    </td>
  );
}

/** What the filter knows a cell by. */
function statesOf(cell: MatrixCell): string[] {
  if (!cell) return [];
  return cell.length === 0 ? ['together'] : cell.map(({ agreed }) => agreed ?? 'unsaid');
}
