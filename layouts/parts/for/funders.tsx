/** The way in for funders: years without agreed money, what is asked of them, and measures behind their path. */
import { assessTargets } from '../../../src/relate/assess.ts';
import type { MissionMoney } from '../../../src/relate/money.ts';
import type { View } from '../../../src/render/layout.ts';
import { shownSeries } from '../../charts/shown-series.ts';
import { AskList } from '../ask-list.tsx';
import { CaseStudyList } from '../case-study-list.tsx';
import { EntryLink } from '../entry-link.tsx';
import { measureSentence } from '../measure-sentence.ts';
import { AllLink } from '../related-parts.tsx';
import { Section } from '../section.tsx';
import { TableRegion } from '../table-region.tsx';
import { openAsksByKind } from './asked.ts';
import { GapsCell, moneyOfMission } from './money-cells.tsx';

const shown = { asks: 5, studies: 2 };

/** What a funder needs first. */
export function ForFunders({ view }: { view: View }) {
  const { site, text } = view;
  const words = text.for.funders;
  const asks = openAsksByKind(view).get('funders') ?? [];
  const stopped = site.entries['case-study'].filter(({ fields }) => fields.stage === 'stopped');
  return (
    <>
      <Section id="money" heading={words.money} class="way-wide">
        {site.entries.mission.length > 0 ? <Money view={view} /> : <p>{text.home.noMissions}</p>}
      </Section>
      <Section id="asks" heading={words.asks}>
        {asks.length > 0 ? (
          <AskList view={view} asks={asks.slice(0, shown.asks)} brief />
        ) : (
          <p>{words.noAsks}</p>
        )}
        <AllLink view={view} url="/asks/" label={text.asks.title} shown={asks.length > 0} />
      </Section>
      <Section id="behind" heading={words.behind}>
        <Behind view={view} />
      </Section>
      {stopped.length > 0 ? (
        <Section id="failed" heading={words.failed} class="way-wide">
          <CaseStudyList view={view} studies={stopped.slice(0, shown.studies)} level={3} />
        </Section>
      ) : null}
    </>
  );
}

function Money({ view }: { view: View }) {
  const { money: caption, columns } = view.text.for.funders;
  return (
    <TableRegion view={view} caption={caption} headed>
      <thead>
        <tr>
          <th scope="col">{columns.mission}</th>
          <th scope="col" class="number">
            {columns.agreed}
          </th>
          <th scope="col" class="number">
            {columns.bid}
          </th>
          <th scope="col">{columns.gaps}</th>
        </tr>
      </thead>
      <tbody>
        {view.site.entries.mission.map((mission) => {
          const money = moneyOfMission(view, mission);
          return (
            <tr key={mission.id}>
              <th scope="row">
                <EntryLink view={view} entry={mission} />
              </th>
              <td class="number">{sumOf(view, money, 'agreed')}</td>
              <td class="number">{sumOf(view, money, 'bid')}</td>
              <td>
                <GapsCell view={view} mission={mission} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableRegion>
  );
}

function sumOf(view: View, { totals }: MissionMoney, state: 'agreed' | 'bid'): string {
  const total = totals.find((each) => each.state === state);
  return total ? view.money(total.sum) : view.text.mission.unsaid;
}

/** Every series that is behind its path, or has missed its target, in a sentence. */
function Behind({ view }: { view: View }) {
  const { site } = view;
  const behind = site.entries.mission.flatMap((mission) =>
    assessTargets(site, mission).flatMap((assessment) =>
      shownSeries(assessment)
        .filter(({ path }) => path === 'off' || path === 'missed')
        .map((series) => ({ mission, assessment, series })),
    ),
  );
  if (behind.length === 0) return <p>{view.text.for.funders.noneBehind}</p>;
  return (
    <ul class="rows">
      {behind.map(({ mission, assessment, series }) => {
        const { measure } = assessment;
        return (
          <li key={`${mission.id} ${measure.id} ${series.name}`}>
            <p class="row-title">
              <a href={view.href(measure.url ?? mission.url ?? '/')}>{measure.title}</a>
            </p>
            <p>{measureSentence(view, assessment, series)}</p>
            <p class="byline">
              <EntryLink view={view} entry={mission} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
