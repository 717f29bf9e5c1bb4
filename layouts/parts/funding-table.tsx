/** The money of a mission: a table by source, with a total for each state the money is in. */
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { TableRegion } from './table-region.tsx';

type Money = NonNullable<Mission['fields']['funding']>[number];

/** The funding of a mission. */
export function FundingTable({ view, mission }: { view: View; mission: Mission }) {
  const words = view.text.mission;
  const funding = mission.fields.funding ?? [];
  const columns = words.fundingColumns;
  return (
    <TableRegion view={view} caption={words.funding} headed>
      <thead>
        <tr>
          <th scope="col">{columns.source}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.period}</th>
          <th scope="col">{columns.status}</th>
          <th scope="col" class="number">
            {columns.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {funding.map((money) => (
          <tr key={`${money.source} ${money.from}`}>
            <th scope="row">{money.source}</th>
            <td>{money.kind ? words.fundingKind[money.kind] : words.unsaid}</td>
            <td>{periodOf(view, money)}</td>
            <td>{words.fundingStatus[money.status ?? 'unknown']}</td>
            <td class="number">
              {money.amount === undefined ? words.unsaid : view.money(money.amount)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {totalsOf(view, funding).map(({ label, sum }) => (
          <tr key={label}>
            <th scope="row" colSpan={4}>
              {label}
            </th>
            <td class="number">{view.money(sum)}</td>
          </tr>
        ))}
      </tfoot>
    </TableRegion>
  );
}

function periodOf(view: View, { from, to }: Money): string {
  if (!from && !to) return view.text.mission.unsaid;
  return view.text.period(from && view.day(from), to && view.day(to));
}

/** One total for each state: money that is bid for is never added to money that is agreed. */
function totalsOf(view: View, funding: readonly Money[]): { label: string; sum: number }[] {
  const words = view.text.mission;
  const sums = new Map<NonNullable<Money['status']> | 'unknown', number>();
  for (const { amount, status = 'unknown' } of funding) {
    if (amount !== undefined) sums.set(status, (sums.get(status) ?? 0) + amount);
  }
  return [...sums].map(([status, sum]) => ({
    label: sums.size > 1 ? words.total(words.fundingStatus[status]) : words.totalOfAll,
    sum,
  }));
}
