/** One table of the evidence: numbers with shades, each leading to the search for what it counts. */
import {
  type Cell,
  type Coverage,
  countOf,
  type Gaps,
  gapsOf,
  levelOf,
  type Pair,
  type Side,
} from '../../src/relate/coverage.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryLink } from './entry-link.tsx';
import { evidenceAddress } from './evidence-address.ts';
import { Section } from './section.tsx';
import { TableRegion } from './table-region.tsx';

interface CoverageProps {
  view: View;
  coverage: Coverage;
}

/** How many gaps a sentence names. */
const NAMED = 3;

/** A headed table with its sentence. */
export function CoverageTable({ view, coverage }: CoverageProps) {
  const { name, rows, columns, cells, rowTotals, columnTotals } = coverage;
  const words = view.text.coverage;
  const { heading, corner } = words.table[name];
  const className = name === 'toolsetYears' ? 'coverage coverage-years' : 'coverage';
  return (
    <Section id={name} heading={heading} class={className}>
      <p>{gapSentence(view, coverage)}</p>
      {rows.length > 0 && columns.length > 0 ? (
        <TableRegion view={view} caption={heading} headed>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  <SideName view={view} coverage={coverage} side={column} />
                </th>
              ))}
              <th scope="col" class="in-all">
                {words.inAll}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, y) => (
              <tr key={row.id}>
                <th scope="row">
                  <SideName view={view} coverage={coverage} side={row} />
                </th>
                {columns.map((column, x) => (
                  <Count
                    key={column.id}
                    view={view}
                    coverage={coverage}
                    cell={cells[y]?.[x]}
                    row={row}
                    column={column}
                  />
                ))}
                <Count view={view} coverage={coverage} cell={rowTotals[y]} row={row} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.inAll}</th>
              {columns.map((column, x) => (
                <Count
                  key={column.id}
                  view={view}
                  coverage={coverage}
                  cell={columnTotals[x]}
                  column={column}
                />
              ))}
              <td class="in-all" />
            </tr>
          </tfoot>
        </TableRegion>
      ) : null}
    </Section>
  );
}

/** The name of a row or column, with the way to its page. */
function SideName({ view, coverage, side }: CoverageProps & { side: Side }) {
  if (side.entry) return <EntryLink view={view} entry={side.entry} />;
  if (coverage.name !== 'missionKinds') return side.label;
  return <a href={view.href(`/partners/#${side.id}`)}>{side.label}</a>;
}

interface CountProps extends CoverageProps {
  cell: Cell | undefined;
  /** Without a row or a column it is the sum of all that stands in the other. */
  row?: Side;
  column?: Side;
}

/** A number with its shade; a nought leads nowhere. */
function Count({ view, coverage, cell, row, column }: CountProps) {
  const words = view.text.coverage;
  const count = cell ? countOf(cell) : 0;
  const shade = row && column ? `heat-${levelOf(count)}` : 'in-all';
  if (!cell || count === 0) return <td class={shade}>{view.number(0)}</td>;
  const asked = { ...(row && { row: row.id }), ...(column && { column: column.id }) };
  return (
    <td class={shade}>
      <a href={view.href(evidenceAddress(coverage.name, asked, cell))}>
        <span class="heat-count">{view.number(count)}</span>{' '}
        <span class="unseen">
          {words.cell(count, row?.label ?? words.inAll, column?.label ?? words.inAll)}
        </span>
        {cell.studies > 0 ? (
          <>
            <span class="unseen">, {words.ofThem} </span>
            <span class="heat-studies">{words.studies(cell.studies)}</span>
          </>
        ) : null}
      </a>
    </td>
  );
}

/** What a table has nothing for, or least for, as one sentence. */
function gapSentence(view: View, coverage: Coverage): string {
  const words = view.text.coverage;
  const { anyWhat, anyWhere } = words.table[coverage.name];
  const isByYear = coverage.name === 'toolsetYears';
  const named = ({ row, column }: Pair) =>
    isByYear ? { what: row, where: column } : { what: column, where: row };
  const inRow = (row: string) => named({ row, column: isByYear ? anyWhere : anyWhat });
  const inColumn = (column: string) => named({ row: isByYear ? anyWhat : anyWhere, column });
  const { nothing, rows, columns, cells, thinnest }: Gaps = gapsOf(coverage);
  const pairs = [...rows.map(inRow), ...columns.map(inColumn), ...cells.slice(0, NAMED).map(named)];
  return words.sentence({
    nothing,
    pairs,
    more: Math.max(0, cells.length - NAMED),
    thinnest: thinnest && {
      count: thinnest.count,
      pairs: thinnest.cells.slice(0, NAMED).map(named),
      more: Math.max(0, thinnest.cells.length - NAMED),
    },
  });
}
