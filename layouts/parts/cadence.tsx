/** The notes of a team as a calendar of weeks: a sentence, a mark for each week, and the same as a table. */
import {
  type Cadence,
  type CalendarItem,
  type CalendarWeek,
  type CalendarYear,
  cadenceOf,
  type WeekState,
} from '../../src/relate/cadence.ts';
import type { Team, Weeknote } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryLink } from './entry-link.tsx';
import { Section } from './section.tsx';
import { TableRegion } from './table-region.tsx';

/** The years that stand open; those before them are folded away. */
const OPEN_YEARS = 3;

const states: readonly WeekState[] = ['note', 'skipped', 'pause', 'between'];

/** The calendar of a team; nothing for one that has not written yet. */
export function TeamCadence({ view, team }: { view: View; team: Team }) {
  const words = view.text.team.rhythm;
  const { fields } = team;
  const cadence = cadenceOf(notesOfTeam(view, team), {
    cadence: fields.cadence,
    isOver: fields.archived === true || fields.supersededBy !== undefined,
    today: view.site.today,
  });
  if (!cadence) return null;
  const older = cadence.years.slice(OPEN_YEARS);
  return (
    <Section id="rhythm" heading={words.title} unindexed>
      <p>
        {fields.cadence && !cadence.ended ? `${words.means[fields.cadence]} ` : null}
        {sentenceOf(view, cadence)}
      </p>
      {cadence.longest ? <p class="small">{words.kindly}</p> : null}
      <Key view={view} cadence={cadence} />
      {cadence.years.slice(0, OPEN_YEARS).map((year) => (
        <Year key={year.year} view={view} year={year} />
      ))}
      {older.length > 0 ? (
        <details class="weeks-earlier">
          <summary>{words.earlier(older.at(-1)?.year ?? 0, older[0]?.year ?? 0)}</summary>
          {older.map((year) => (
            <Year key={year.year} view={view} year={year} />
          ))}
        </details>
      ) : null}
    </Section>
  );
}

/** What a team wrote, newest first; notes that others tie to it are not its own. */
function notesOfTeam({ site }: View, team: Team): Weeknote[] {
  return site.related(team).weeknote.filter(({ fields }) => fields.team === team.id);
}

function sentenceOf(view: View, cadence: Cadence<Weeknote>): string {
  const { longest, ended, since } = cadence;
  return view.text.team.rhythm.sentence({
    notes: cadence.notes,
    skipped: cadence.skipped,
    weeks: cadence.weeks,
    told: cadence.told,
    isRegular: cadence.isRegular,
    since: view.day(since),
    ended: ended && view.day(ended),
    longest: longest && {
      weeks: longest.weeks,
      from: view.month(longest.fromMonth),
      to: view.month(longest.toMonth),
    },
  });
}

/** The marks that occur, each with its meaning. */
function Key({ view, cadence }: { view: View; cadence: Cadence<Weeknote> }) {
  const words = view.text.team.rhythm;
  const occurring = new Set(cadence.years.flatMap(({ weeks }) => weeks.map(({ state }) => state)));
  return (
    <ul class="weeks-key" aria-label={words.key}>
      {states
        .filter((state) => occurring.has(state))
        .map((state) => (
          <li key={state}>
            <span class={`week week-${state}`} aria-hidden="true" />
            {words.states[state]}
          </li>
        ))}
    </ul>
  );
}

/** One year: its months with their weeks, and the same as a table. */
function Year({ view, year }: { view: View; year: CalendarYear<Weeknote> }) {
  const words = view.text.team.rhythm;
  const months = [...new Set(year.weeks.map(({ month }) => month))];
  return (
    <div class="weeks-year">
      <h3 id={`weeks-${year.year}`}>{year.year}</h3>
      <ol class="weeks-months">
        {months.map((month) => (
          <li key={month}>
            <span class="weeks-month">{monthName(view, month)}</span>
            <ol class="weeks">
              {year.weeks
                .filter((week) => week.month === month)
                .map((week) => (
                  <li key={week.week}>
                    <Week view={view} week={week} />
                  </li>
                ))}
            </ol>
          </li>
        ))}
      </ol>
      <details class="weeks-list">
        <summary>{words.list(year.year)}</summary>
        <TableRegion view={view} caption={words.caption(year.year)} headed>
          <thead>
            <tr>
              <th scope="col">{words.columns.weeks}</th>
              <th scope="col">{words.columns.what}</th>
            </tr>
          </thead>
          <tbody>
            {year.items.map((item) => (
              <Item key={`${item.from} ${item.note?.id ?? ''}`} view={view} item={item} />
            ))}
          </tbody>
        </TableRegion>
      </details>
    </div>
  );
}

/** A week: its number in its mark, which leads to the note. */
function Week({ view, week }: { view: View; week: CalendarWeek<Weeknote> }) {
  const words = view.text.team.rhythm;
  const [note, ...others] = week.notes;
  const mark = `week week-${week.state}`;
  const says = [
    words.says[week.state],
    note?.title,
    others.length > 0 ? words.more(others.length) : '',
  ];
  const unseen = says.filter(Boolean).join(', ');
  const inside = (
    <>
      <span class="unseen">{words.week} </span>
      {week.number}
      <span class="unseen">: {unseen}</span>
    </>
  );
  return note?.url ? (
    <a class={mark} href={view.href(note.url)} title={note.title}>
      {inside}
    </a>
  ) : (
    <span class={mark}>{inside}</span>
  );
}

function Item({ view, item }: { view: View; item: CalendarItem<Weeknote> }) {
  const words = view.text.team.rhythm;
  return (
    <tr>
      <th scope="row">{words.weeks(Number(item.from.slice(-2)), Number(item.to.slice(-2)))}</th>
      <td>
        {item.note ? <EntryLink view={view} entry={item.note} /> : words.pause(item.weeks)}
        {item.note?.fields.skipped ? (
          <>
            {' '}
            <span class="mark">{view.text.weeknote.skipped}</span>
          </>
        ) : null}
      </td>
    </tr>
  );
}

/** "August", out of "August 2026": the year stands above. */
function monthName(view: View, month: string): string {
  const words = view.month(month);
  const name = words.replace(/\p{Nd}{4}年?/u, '').trim();
  return /\p{L}/u.test(name) ? name : words;
}
