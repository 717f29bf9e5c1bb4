/** Whether an entry may be seen yet, and what it waits for (ADR 22). */
import { type Day, dateToDay, dayToDate, isDay } from '../days.ts';
import type { Waiting } from '../relate/site.ts';
import type { ContentKind } from '../schemas/kinds.ts';
import type { Settings } from '../schemas/settings.ts';

/** The fields that decide it; not every kind has them all. */
interface Deciding {
  draft?: boolean | undefined;
  publish?: string | undefined;
  date?: Day | undefined;
  sensitive?: boolean | undefined;
  writtenBy?: string | undefined;
  signedOff?: { on: Day } | undefined;
}

export interface Publication {
  unpublished: 'draft' | 'held' | undefined;
  waiting: Waiting | undefined;
}

type Rules = Pick<Settings, 'hold' | 'signOff'>;

/**
 * A draft is no part of the site. Else an entry waits for its sign-off where the site wants one, for its
 * day, and for the end of an election period in which it would first appear.
 * @param now the moment the site is built for
 */
export function publicationOf(
  kind: ContentKind,
  fields: Deciding,
  { hold, signOff = [] }: Rules,
  now: Date,
): Publication {
  if (fields.draft) return { unpublished: 'draft', waiting: undefined };
  const waiting =
    waitingForSignOff(kind, fields, signOff, now) ??
    waitingForDay(fields, now) ??
    waitingForElection(fields, hold, now);
  return { unpublished: waiting && 'held', waiting };
}

function waitingForSignOff(
  kind: ContentKind,
  { signedOff }: Deciding,
  kinds: readonly ContentKind[],
  now: Date,
): Waiting | undefined {
  if (!kinds.includes(kind)) return undefined;
  if (!signedOff) return { for: 'sign-off', until: undefined };
  return signedOff.on > dateToDay(now) ? { for: 'sign-off', until: signedOff.on } : undefined;
}

function waitingForDay({ publish }: Deciding, now: Date): Waiting | undefined {
  if (publish === undefined) return undefined;
  const held = isDay(publish) ? publish > dateToDay(now) : Date.parse(publish) > now.getTime();
  return held ? { for: 'day', until: publish } : undefined;
}

/** What was public before the period stays: only an entry whose first day is within it waits. */
function waitingForElection(
  { sensitive, writtenBy, publish, date }: Deciding,
  hold: Rules['hold'],
  now: Date,
): Waiting | undefined {
  if (!hold || !(sensitive || writtenBy)) return undefined;
  const today = dateToDay(now);
  const first = publish?.slice(0, 10) ?? date;
  if (first === undefined || first < hold.from || first > hold.to) return undefined;
  if (today < hold.from || today > hold.to) return undefined;
  const after = dayToDate(hold.to);
  after.setUTCDate(after.getUTCDate() + 1);
  return { for: 'election', until: dateToDay(after) };
}
