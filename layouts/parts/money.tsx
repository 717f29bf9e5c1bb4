/** The money of a mission: a sentence, a chart, the years nothing agreed covers, tables, and the rule. */
import {
  dayAfter,
  type Gap,
  type MissionMoney,
  missionMoney,
  type Span,
  type StateTotal,
} from '../../src/relate/money.ts';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { MoneyChart } from '../charts/money-chart.tsx';
import { MoneyBySource, MoneyByYear } from './money-tables.tsx';
import { yearsInWords, yearsTouched } from './money-years.ts';

/** The money of a mission. */
export function Money({ view, mission }: { view: View; mission: Mission }) {
  const words = view.text.money;
  const { site } = view;
  const money = missionMoney(site, mission);
  const sentence = 'mission-funding-sentence';
  return (
    <div class="money">
      <p id={sentence}>{sentenceOf(view, money)}</p>
      <MoneyChart view={view} mission={mission} money={money} describedBy={sentence} />
      <Notes view={view} mission={mission} money={money} />
      <details class="money-tables">
        <summary>{words.tables}</summary>
        <MoneyBySource view={view} money={money} />
        <MoneyByYear view={view} money={money} />
        <ul class="small">
          <li>{words.rule[money.years]}</li>
          <li>{words.rule.spread}</li>
          <li>{words.rule.states}</li>
          <li>{words.rule.cover}</li>
        </ul>
      </details>
    </div>
  );
}

/** "£3,276,000 agreed (2024/25 to 2027/28). No agreed money covers 2028/29 to 2031/32." */
function sentenceOf(view: View, money: MissionMoney): string {
  const words = view.text.money;
  const sums = money.totals.map((total) => sumInWords(view, money, total));
  const { life, gaps } = money;
  const covers = life && words.covered(view.day(life.from), view.day(life.to));
  const cover =
    gaps.length > 0
      ? words.uncovered(joinedSpans(gaps).map((span) => yearsInWords(view, money, span)))
      : (covers ?? words.noLife);
  return `${sums.length > 0 ? words.sums(sums) : words.noSums} ${cover}`;
}

function sumInWords(view: View, money: MissionMoney, { state, sum, inKind, span }: StateTotal) {
  const words = view.text.money;
  const years = span && yearsTouched(view, money, span);
  const ofIt = inKind === sum ? 'all' : view.money(inKind);
  return words.sumOver(words.sum[state](view.money(sum)), years, inKind === 0 ? undefined : ofIt);
}

/** Gaps that follow each other as one, whatever there is instead. */
function joinedSpans(gaps: readonly Gap[]): Span[] {
  const spans: Span[] = [];
  for (const { from, to } of gaps) {
    const last = spans.at(-1);
    if (last && dayAfter(last.to) === from) last.to = to;
    else spans.push({ from, to });
  }
  return spans;
}

interface NotesProps {
  view: View;
  mission: Mission;
  money: MissionMoney;
}

/** What there is in the years without agreed money, and what could not be placed in any year. */
function Notes({ view, mission: { fields }, money }: NotesProps) {
  const words = view.text.money;
  const notes = [
    ...money.sources.flatMap(({ source, unplaced }) =>
      unplaced ? [words.unplaced[unplaced](source.source)] : [],
    ),
    ...(money.life && !fields.started ? [words.lifeFromMoney.start] : []),
    ...(money.life && !fields.by ? [words.lifeFromMoney.end] : []),
  ];
  return (
    <>
      {money.gaps.length > 0 ? (
        <>
          <h3 class="label">{words.gaps}</h3>
          <ul class="money-gaps">
            {money.gaps.map((gap) => (
              <li key={gap.from}>{words.gap[gap.instead](yearsInWords(view, money, gap))}</li>
            ))}
          </ul>
        </>
      ) : null}
      {notes.length > 0 ? (
        <ul class="small">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
