/**
 * The ledger of a mission: every altered statement, deadline, state and target, from what the team
 * wrote under `changes:` and from the history of its file, so that nothing moves without a trace (ADR 16).
 */
import { type Day, daysBetween } from '../days.ts';
import type { FileHistory, NoHistory } from '../read/git-history.ts';
import type { Point } from './assess.ts';
import type { Mission, MissionPast } from './site.ts';

type WrittenChange = NonNullable<Mission['fields']['changes']>[number];
type Status = NonNullable<Mission['fields']['status']>;

/** What a field said: text as the author wrote it, or a value that the page shows in its own form. */
export type LedgerValue =
  | { text: string }
  | { day: Day }
  | { status: Status }
  | { point: Point; measure: string };

/** The parts of a promise that are watched. */
export type WatchedField = 'statement' | 'by' | 'status' | 'baseline' | 'target';

/** One altered field. */
export interface LedgerItem {
  date: Day;
  /** A watched field, or the word that the author gave. */
  field: string;
  /** The measure, for targets and baselines. */
  measure?: string | undefined;
  from: LedgerValue | undefined;
  to: LedgerValue | undefined;
  reason: string | undefined;
  /** True when the team wrote it down under `changes:`. */
  isWritten: boolean;
  /** True when it differs from the newest commit: it is published, and not in the history yet. */
  isUncommitted: boolean;
  /** True when the two versions are kept back by the owner. */
  isWithheld: boolean;
}

export interface Ledger {
  /** Newest first. */
  items: LedgerItem[];
  /** Why the history of the file is not among them. `uncommitted`: git does not know the file. */
  noHistory: NoHistory | 'uncommitted' | undefined;
}

export type MissionHistory = FileHistory<MissionPast | undefined>;

/** A written change this near to one in the history is taken for the same, in days. */
const NEAR_DAYS = 31;

/** What authors may call a watched field. */
const namesOf: Record<WatchedField, readonly string[]> = {
  statement: ['statement', 'promise', 'wording'],
  by: ['by', 'deadline'],
  status: ['status', 'state'],
  baseline: ['baseline', 'targets'],
  target: ['target', 'targets'],
};

export interface LedgerOptions {
  today: Day;
  /** True for a measure that is not published, which no old target may name. */
  isHidden(measure: string): boolean;
  /** True for a wording that must not be shown: git keeps what was taken out of the file. */
  isPrivate(words: string): boolean;
}

/** @param history of all mission files; undefined where it was not asked for, and so is not known */
export function ledgerOf(
  mission: Mission,
  history: MissionHistory | undefined,
  { today, isHidden, isPrivate }: LedgerOptions,
): Ledger {
  const versions = history?.versions.get(mission.file);
  const noHistory = !history
    ? 'unreadable'
    : (history.none ?? (versions ? undefined : 'uncommitted'));
  const changes = versions ? changesIn(publicVersions(versions, mission, today)) : [];
  const found = changes.filter(({ measure }) => measure === undefined || !isHidden(measure));
  const written = mission.fields.changes ?? [];
  const explained = new Set<WrittenChange>();
  const items = found.map((item) => {
    const reason = written.find((change) => explains(change, item));
    if (!reason) return item;
    explained.add(reason);
    return withReason(item, reason);
  });
  const others = written.filter((change) => !explained.has(change)).map(itemOfWritten);
  const shown = [...items, ...others].map((item) =>
    [item.from, item.to].some((value) => isPrivate(plain(value)))
      ? { ...item, from: undefined, to: undefined, isWithheld: true }
      : item,
  );
  return {
    items: shown.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    noHistory,
  };
}

interface Version {
  day: Day;
  promise: MissionPast;
  isUncommitted: boolean;
}

/** The versions that readers could see, and what is published now where that differs. */
function publicVersions(
  versions: readonly { day: Day; content: MissionPast | undefined }[],
  { fields }: Mission,
  today: Day,
): Version[] {
  const seen = versions.flatMap(({ day: committed, content }, index): Version[] => {
    if (!content) return [];
    const { publicFrom = committed } = content;
    const day = publicFrom > committed ? publicFrom : committed;
    // One that was held, and replaced before its day, was never seen.
    const replaced = versions[index + 1]?.day ?? today;
    return day <= replaced ? [{ day, promise: content, isUncommitted: false }] : [];
  });
  return [...seen, { day: today, promise: fields, isUncommitted: true }];
}

function changesIn(versions: readonly Version[]): LedgerItem[] {
  const items: LedgerItem[] = [];
  const last = new Map<string, Watched>();
  for (const { day, promise, isUncommitted } of versions) {
    const now = watchedIn(promise);
    for (const [key, was] of last) {
      if (!now.has(key)) {
        items.push(changed({ day, isUncommitted }, was, was.value, undefined));
        last.delete(key);
      }
    }
    const isFirst = last.size === 0;
    for (const [key, watched] of now) {
      const was = last.get(key);
      last.set(key, watched);
      const isSame = was && sameValue(was.value, watched.value);
      if (!isFirst && !isSame) {
        items.push(changed({ day, isUncommitted }, watched, was?.value, watched.value));
      }
    }
  }
  return items;
}

interface Watched {
  field: WatchedField;
  measure?: string;
  value: LedgerValue;
}

/** What is watched in one version, by a key that stays the same from version to version. */
function watchedIn({
  statement,
  by,
  status = 'active',
  targets,
}: MissionPast): Map<string, Watched> {
  const watched = new Map<string, Watched>([['status', { field: 'status', value: { status } }]]);
  if (statement) {
    const text = statement.replace(/\s+/g, ' ');
    watched.set('statement', { field: 'statement', value: { text } });
  }
  if (by) watched.set('by', { field: 'by', value: { day: by } });
  for (const { measure, baseline, target } of targets ?? []) {
    const add = (field: WatchedField, point: Point) =>
      watched.set(`${field} ${measure}`, { field, measure, value: { point, measure } });
    if (baseline) add('baseline', baseline);
    add('target', target);
  }
  return watched;
}

function changed(
  { day, isUncommitted }: Pick<Version, 'day' | 'isUncommitted'>,
  { field, measure }: Watched,
  from: LedgerValue | undefined,
  to: LedgerValue | undefined,
): LedgerItem {
  const isWithheld = false;
  return {
    date: day,
    field,
    measure,
    from,
    to,
    reason: undefined,
    isWritten: false,
    isUncommitted,
    isWithheld,
  };
}

function sameValue(a: LedgerValue, b: LedgerValue): boolean {
  return plain(a) === plain(b);
}

/** A value in one form, as an author might write it in `changes:`. */
function plain(value: LedgerValue | undefined): string {
  if (!value) return '';
  if ('text' in value) return value.text;
  if ('day' in value) return value.day;
  if ('status' in value) return value.status;
  return `${value.point.value} ${value.point.date}`;
}

/** A written change explains one in the history when it is of that field, and near it or to the same value. */
function explains(change: WrittenChange, item: LedgerItem): boolean {
  const { field, measure } = item;
  const names = isWatched(field) ? namesOf[field] : [field];
  const isOfMeasure = measure !== undefined && change.field === measure;
  if (!names.includes(change.field) && !isOfMeasure) return false;
  const to = plain(item.to);
  const isSame = change.to !== undefined && (to === change.to || to.startsWith(`${change.to} `));
  const year = 'day' in (item.to ?? {}) && change.to !== undefined && to.startsWith(change.to);
  return isSame || year || Math.abs(daysBetween(change.date, item.date)) <= NEAR_DAYS;
}

function isWatched(field: string): field is WatchedField {
  return Object.hasOwn(namesOf, field);
}

function withReason(
  item: LedgerItem,
  { date, reason, withheld = false }: WrittenChange,
): LedgerItem {
  const { from, to } = item;
  return {
    ...item,
    date,
    reason,
    isWritten: true,
    isWithheld: withheld,
    from: withheld ? undefined : from,
    to: withheld ? undefined : to,
  };
}

function itemOfWritten({
  date,
  field,
  from,
  to,
  reason,
  withheld = false,
}: WrittenChange): LedgerItem {
  return {
    date,
    field,
    from: from && !withheld ? { text: from } : undefined,
    to: to && !withheld ? { text: to } : undefined,
    reason,
    isWritten: true,
    isUncommitted: false,
    isWithheld: withheld,
  };
}
