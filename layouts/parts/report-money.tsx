/** The money of a report: what falls into the period, by source, with a total for each state. */
import type { MissionReport } from '../../src/relate/report.ts';
import type { View } from '../../src/render/layout.ts';
import { TableRegion } from './table-region.tsx';

/** The table and what it counts. */
export function ReportMoney({ view, report }: { view: View; report: MissionReport }) {
  const words = view.text.report;
  const { columns, state: states, total, unsaid } = view.text.money;
  return (
    <>
      <p>{words.moneyIntro}</p>
      <TableRegion view={view} caption={words.moneyTable} headed>
        <thead>
          <tr>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col" class="number">
              {words.amountInPeriod}
            </th>
            <th scope="col" class="number">
              {words.wholeAmount}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.money.map(({ source: { source, state }, amount }, index) => (
            <tr key={index}>
              <th scope="row">{source.source}</th>
              <td>{states[state]}</td>
              <td class="number">{amount === undefined ? unsaid : view.money(amount)}</td>
              <td class="number">
                {source.amount === undefined ? unsaid : view.money(source.amount)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {report.moneyTotals.map(({ state, sum }) => (
            <tr key={state}>
              <th scope="row" colSpan={2}>
                {total(states[state])}
              </th>
              <td class="number">{view.money(sum)}</td>
              <td />
            </tr>
          ))}
        </tfoot>
      </TableRegion>
    </>
  );
}
