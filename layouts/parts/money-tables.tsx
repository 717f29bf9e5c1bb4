/** The numbers behind the chart of a mission's money: a table by source and a table by year. */
import {
  type MissionMoney,
  type MoneyYear,
  type PlacedSource,
  type StateTotal,
  sumOfYear,
} from '../../src/relate/money.ts';
import type { View } from '../../src/render/layout.ts';
import { yearName } from './money-years.ts';
import { TableRegion } from './table-region.tsx';

interface MoneyProps {
  view: View;
  money: MissionMoney;
}

/** Every source as its author gives it, with one total for each state. */
export function MoneyBySource({ view, money }: MoneyProps) {
  const words = view.text.money;
  const { columns } = words;
  return (
    <TableRegion view={view} caption={words.bySource}>
      <thead>
        <tr>
          <th scope="col">{columns.source}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.period}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col" class="number">
            {columns.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {money.sources.map(({ source, kind, state }, index) => (
          <tr key={index}>
            <th scope="row">{source.source}</th>
            <td>{kind === 'unsaid' ? words.unsaid : words.kind[kind]}</td>
            <td>{periodOf(view, source)}</td>
            <td>{words.state[state]}</td>
            <td class="number">
              {source.amount === undefined ? words.unsaid : view.money(source.amount)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {money.totals.map(({ state, sum }) => (
          <tr key={state}>
            <th scope="row" colSpan={4}>
              {words.total(words.state[state])}
            </th>
            <td class="number">{view.money(sum)}</td>
          </tr>
        ))}
      </tfoot>
    </TableRegion>
  );
}

function periodOf(view: View, { from, to }: PlacedSource['source']): string {
  if (!from && !to) return view.text.money.unsaid;
  return view.text.period(from && view.day(from), to && view.day(to));
}

/** What falls into each year: a group of columns for each state, a column for each kind, and their sum. */
export function MoneyByYear({ view, money }: MoneyProps) {
  const words = view.text.money;
  const groups = money.totals.filter(({ kinds }) => kinds.length > 0);
  if (groups.length === 0) return null;
  return (
    <TableRegion view={view} caption={words.byYear}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {words.columns.year}
          </th>
          {groups.map((group) => (
            <th key={group.state} scope="colgroup" colSpan={columnsOf(group).length}>
              {words.state[group.state]}
            </th>
          ))}
        </tr>
        <tr>
          {groups.flatMap((group) =>
            columnsOf(group).map((column) => (
              <th key={`${group.state} ${column}`} scope="col" class="number">
                {column === 'all' ? words.columns.all : words.kind[column]}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {money.table.map((year) => (
          <tr key={year.from}>
            <th scope="row">{yearName(view, year)}</th>
            {groups.flatMap((group) =>
              columnsOf(group).map((column) => {
                const amount = amountIn(year, group, column);
                return (
                  <td
                    key={`${group.state} ${column}`}
                    class={amount === 0 ? 'number money-nil' : 'number'}
                  >
                    {view.money(amount)}
                  </td>
                );
              }),
            )}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

type Column = StateTotal['kinds'][number] | 'all';

function columnsOf({ kinds }: StateTotal): Column[] {
  return kinds.length > 1 ? [...kinds, 'all'] : kinds;
}

function amountIn(year: MoneyYear, { state }: StateTotal, column: Column): number {
  return column === 'all' ? sumOfYear(year, state) : (year.amounts[state]?.[column] ?? 0);
}
