/** How steadily a team writes: its notes week by week, what it said beforehand, and the longer pauses. */
import { type Day, dateToDay, dayToDate, weekOf } from '../days.ts';
import type { Team, Weeknote } from './site.ts';

/** What is asked of a note here. */
export interface DatedNote {
  fields: Pick<Weeknote['fields'], 'date' | 'week' | 'skipped' | 'archived'>;
}

/** What a week was: told of in a note, said to have none, part of a longer pause, or with nothing due. */
export type WeekState = 'note' | 'skipped' | 'pause' | 'between';

/** Weeks one after another without a note, longer than the team means to be silent. */
export interface Pause {
  /** The first and the last of them, `2026-W33`. */
  from: string;
  to: string;
  weeks: number;
  /** The months in which it begins and ends, `2026-08`. */
  fromMonth: string;
  toMonth: string;
}

/** One week of the calendar. */
export interface CalendarWeek<Note> {
  /** `2026-W33`. */
  week: string;
  number: number;
  /** The month that most of it lies in, `2026-08`. */
  month: string;
  state: WeekState;
  /** What was written of it, newest first. */
  notes: Note[];
}

/** One line of the same as a list. */
export interface CalendarItem<Note> {
  from: string;
  to: string;
  /** How many weeks it covers. */
  weeks: number;
  /** Undefined for a pause. */
  note: Note | undefined;
}

/** A year of weeks (ISO 8601), the part of it that the notes span. */
export interface CalendarYear<Note> {
  year: number;
  weeks: CalendarWeek<Note>[];
  /** What was written and the pauses, newest first. */
  items: CalendarItem<Note>[];
}

export interface Cadence<Note> {
  /** How many notes tell of something. */
  notes: number;
  /** How many say that there is none. */
  skipped: number;
  /** From the first week told of to the last that is over, or to the last told of where no more is due. */
  weeks: number;
  /** How many of those weeks a note tells of. */
  told: number;
  /** Whether it is known how often the team means to write, so that pauses can be told. */
  isRegular: boolean;
  /** The day of the oldest note. */
  since: Day;
  /** The day of the newest note, where nothing more is expected. */
  ended: Day | undefined;
  longest: Pause | undefined;
  /** Newest first; only years in which something was written, and the last one. */
  years: CalendarYear<Note>[];
}

/** How many weeks may pass from one note to the next. A month has up to five Fridays. */
const intervals: Partial<Record<NonNullable<Team['fields']['cadence']>, number>> = {
  weekly: 1,
  fortnightly: 2,
  monthly: 5,
};

/** After a year without a note a team has stopped writing: that is no pause. */
const RESTING = 52;

/** No note tells of more than a year: a range that does is a slip of the pen. */
const LONGEST_RANGE = 53;

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** The Monday that begins the count of weeks. */
const FIRST_MONDAY = Date.UTC(1970, 0, 5);

interface CadenceOptions {
  /** How often the team means to write. */
  cadence: Team['fields']['cadence'];
  /** The team is kept for the record only. */
  isOver: boolean;
  today: Day;
}

/** @param notes those of one team, newest first */
export function cadenceOf<Note extends DatedNote>(
  notes: readonly Note[],
  { cadence, isOver, today }: CadenceOptions,
): Cadence<Note> | undefined {
  const [newest] = notes;
  if (!newest) return undefined;
  const interval = cadence && intervals[cadence];
  const written = notes.map((note) => ({ note, ...weeksOf(note) }));
  const covered = new Map<number, Note[]>();
  for (const { note, from, to } of written) {
    for (let week = from; week <= to; week += 1) {
      const list = covered.get(week) ?? [];
      covered.set(week, list);
      list.push(note);
    }
  }
  const told = [...covered.keys()].sort((a, b) => a - b);
  const first = told[0] ?? 0;
  const lastTold = told.at(-1) ?? first;
  const lastOver = weekIndex(weekOf(today)) - 1;
  const isResting = isOver || newest.fields.archived === true || lastOver - lastTold >= RESTING;
  const last = isResting || !interval ? lastTold : Math.max(lastTold, lastOver);
  const pauses = interval ? pausesIn([...told, last + 1], interval) : [];
  const skipped = notes.filter(({ fields }) => fields.skipped).length;
  return {
    notes: notes.length - skipped,
    skipped,
    weeks: last - first + 1,
    told: told.filter((week) => covered.get(week)?.some(({ fields }) => !fields.skipped)).length,
    isRegular: interval !== undefined,
    since: notes.at(-1)?.fields.date ?? newest.fields.date,
    ended: isResting ? newest.fields.date : undefined,
    longest: longestOf(pauses),
    years: yearsOf({ first, last, covered, pauses, written }),
  };
}

/** The first and last week that a note tells of, as numbers. */
function weeksOf({ fields }: DatedNote): Stretch {
  const [first = '', second = first] = (fields.week ?? weekOf(fields.date)).split('/');
  const to = weekIndex(second);
  return { from: Math.max(weekIndex(first), to - LONGEST_RANGE + 1), to };
}

interface Stretch {
  from: number;
  to: number;
}

/** The stretches between weeks that are told of, where a whole interval passed without a note. */
function pausesIn(told: readonly number[], interval: number): Stretch[] {
  return told.flatMap((week, index) => {
    const before = told[index - 1];
    if (before === undefined || week - before - 1 < interval) return [];
    return [{ from: before + 1, to: week - 1 }];
  });
}

/** The longest; of several that are as long, the newest. */
function longestOf(pauses: readonly Stretch[]): Pause | undefined {
  const length = Math.max(...pauses.map(({ from, to }) => to - from));
  const longest = pauses.findLast(({ from, to }) => to - from === length);
  if (!longest) return undefined;
  return { ...named(longest), fromMonth: monthAt(longest.from), toMonth: monthAt(longest.to) };
}

function named({ from, to }: Stretch): Omit<Pause, 'fromMonth' | 'toMonth'> {
  return { from: weekAt(from), to: weekAt(to), weeks: to - from + 1 };
}

interface Written<Note> extends Stretch {
  note: Note;
}

interface Drawn<Note> {
  first: number;
  last: number;
  covered: ReadonlyMap<number, Note[]>;
  pauses: readonly Stretch[];
  written: readonly Written<Note>[];
}

function yearsOf<Note extends DatedNote>(drawn: Drawn<Note>): CalendarYear<Note>[] {
  const { covered, last, pauses, written } = drawn;
  const numbers = new Set([...covered.keys(), last, ...pauses.map(({ to }) => to)].map(yearOf));
  const paused = new Set<number>();
  for (const { from, to } of pauses) for (let week = from; week <= to; week += 1) paused.add(week);
  const items = [
    ...written.map(({ note, ...stretch }) => ({ note, ...stretch })),
    ...pauses.map((stretch) => ({ note: undefined, ...stretch })),
  ].sort((a, b) => b.to - a.to || b.from - a.from);
  const byYear = new Map<number, CalendarItem<Note>[]>([...numbers].map((year) => [year, []]));
  for (const { note, ...stretch } of items) {
    byYear.get(yearOf(stretch.to))?.push({ note, ...named(stretch) });
  }
  return [...numbers]
    .sort((a, b) => b - a)
    .map((year) => ({
      year,
      weeks: weeksOfYear(year, drawn, paused),
      items: byYear.get(year) ?? [],
    }));
}

function weeksOfYear<Note extends DatedNote>(
  year: number,
  { first, last, covered }: Drawn<Note>,
  paused: ReadonlySet<number>,
): CalendarWeek<Note>[] {
  const weeks: CalendarWeek<Note>[] = [];
  const begin = Math.max(first, weekIndex(`${year}-W01`));
  const end = Math.min(last, weekIndex(`${year + 1}-W01`) - 1);
  for (let index = begin; index <= end; index += 1) {
    const week = weekAt(index);
    const notes = covered.get(index) ?? [];
    const told = notes.filter(({ fields }) => !fields.skipped);
    weeks.push({
      week,
      number: Number(week.slice(-2)),
      month: monthAt(index),
      state: stateOf(told.length > 0, notes.length > 0, paused.has(index)),
      notes: told.length > 0 ? told : notes,
    });
  }
  return weeks;
}

function stateOf(isTold: boolean, isSkipped: boolean, isPaused: boolean): WeekState {
  if (isTold) return 'note';
  if (isSkipped) return 'skipped';
  return isPaused ? 'pause' : 'between';
}

/** The number of a week in a count that knows no years. The 4th of January is always in week 1. */
function weekIndex(week: string): number {
  const fourth = dayToDate(`${week.slice(0, 4)}-01-04`).getTime();
  const firstWeek = Math.floor((fourth - FIRST_MONDAY) / WEEK_MS);
  return firstWeek + Number(week.slice(6)) - 1;
}

function mondayAt(index: number): number {
  return FIRST_MONDAY + index * WEEK_MS;
}

function weekAt(index: number): string {
  return weekOf(dateToDay(new Date(mondayAt(index))));
}

/** The month of its Thursday: the one that most of its days lie in. */
function monthAt(index: number): string {
  return dateToDay(new Date(mondayAt(index) + 3 * DAY_MS)).slice(0, 7);
}

function yearOf(index: number): number {
  return Number(weekAt(index).slice(0, 4));
}
