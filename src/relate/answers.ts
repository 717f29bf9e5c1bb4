/** Resolves `answers`: which ask of a weeknote each note or mission closes, and what is wrong with that. */
import type { Day } from '../days.ts';
import { byText } from '../order.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/words.ts';
import type { ContentEntry, Mission, UnfinishedEntry, Weeknote } from './site.ts';

/** The place of an ask in a weeknote. */
export interface AskPlace {
  /** The id of the weeknote. */
  note: string;
  anchor: string;
}

/** What a weeknote or mission says came of an ask of a weeknote. */
export interface Answer {
  /** Where it is told. */
  from: Weeknote | Mission;
  /** The key of the ask it is about. */
  ask: string;
  status: 'answered' | 'closed';
  /** What came of it, in the author's words. */
  words: string | undefined;
  /** The day of the weeknote that tells it; a mission tells it without a day. */
  day: Day | undefined;
  place: Place;
}

type Answering = Pick<UnfinishedEntry, 'kind' | 'id' | 'fields' | 'body' | 'file' | 'locate'>;

/** The name of an ask: the folder and id of its note, and the anchor. */
export function askKey({ note, anchor }: AskPlace): string {
  return `weeknotes/${note}#${anchor}`;
}

/**
 * The ask that an author names: `weeknotes/2026-05-29-lofts#help-1`, without the folder, or the whole
 * address as it stands in the browser. Undefined for what cannot be an ask of a weeknote.
 */
export function askPlaceOf(value: string): AskPlace | undefined {
  const found = /^(?:(?:.*\/)?weeknotes\/)?([^/#?]+)\/?#([^#]+)$/.exec(decoded(value));
  const [, note, anchor] = found ?? [];
  return note && anchor ? { note, anchor: anchor.normalize('NFC') } : undefined;
}

/** Every answer that entries give, in the order in which they were told; a mission's come last. */
export function answersIn(entries: readonly ContentEntry[]): Answer[] {
  const answers = entries.flatMap((entry) =>
    entry.kind === 'weeknote' || entry.kind === 'mission' ? answersOf(entry) : [],
  );
  return answers.sort(
    (a, b) =>
      byText(a.day ?? '9999', b.day ?? '9999') ||
      byText(a.place.file, b.place.file) ||
      a.place.line - b.place.line,
  );
}

/** The answers of one entry, in its order. What names no ask is left out: it is reported elsewhere. */
export function answersOf(from: Weeknote | Mission): Answer[] {
  return (from.fields.answers ?? []).flatMap(({ ask, status, answer }, index) => {
    const place = askPlaceOf(ask);
    if (!place) return [];
    return {
      from,
      ask: askKey(place),
      status: status ?? 'answered',
      words: answer,
      day: from.kind === 'weeknote' ? from.fields.date : undefined,
      place: from.locate(['answers', index, 'ask']),
    };
  });
}

/**
 * Reports answers to what was never asked, to what was answered elsewhere, and from before the ask.
 * Drafts are checked too, and asks of notes with mistakes of their own are there.
 */
export function checkAnswers(
  entries: readonly ContentEntry[],
  unfinished: readonly UnfinishedEntry[],
): Problem[] {
  const asks = asksOfNotes(entries, unfinished);
  return [
    ...[...entries, ...unfinished]
      .flatMap(asksNamedBy)
      .flatMap(({ value, place }) => unknownAsk(value, place, asks) ?? []),
    ...checkOrder(answersIn(entries), asks),
  ];
}

/** What weeknotes ask. The note that is named is looked into, and no other: there may be very many. */
interface AskedInNotes {
  has(place: AskPlace): boolean;
  /** The day of the note; undefined where it has no valid date. */
  dayOf(note: string): Day | undefined;
  isNote(id: string): boolean;
  /** The keys of the asks of one note. */
  keysOf(note: string): string[];
  notes(): Iterable<string>;
}

function asksOfNotes(
  entries: readonly ContentEntry[],
  unfinished: readonly UnfinishedEntry[],
): AskedInNotes {
  const notes = new Map<string, { note: Answering; day: Day | undefined }>();
  for (const note of unfinished)
    if (note.kind === 'weeknote') notes.set(note.id, { note, day: undefined });
  for (const note of entries)
    if (note.kind === 'weeknote') notes.set(note.id, { note, day: note.date });
  const asksOf = (id: string) => notes.get(id)?.note.body.sections.help ?? [];
  return {
    has: (place) => asksOf(place.note).some(({ anchor }) => anchor === place.anchor),
    dayOf: (id) => notes.get(id)?.day,
    isNote: (id) => notes.has(id),
    keysOf: (id) => asksOf(id).map(({ anchor }) => askKey({ note: id, anchor })),
    notes: () => notes.keys(),
  };
}

/** What stands in `answers`, also where the fields have not been validated. */
function asksNamedBy({ kind, fields, locate }: Answering): { value: string; place: Place }[] {
  if (kind !== 'weeknote' && kind !== 'mission') return [];
  if (typeof fields !== 'object' || fields === null || !('answers' in fields)) return [];
  const items: unknown[] = Array.isArray(fields.answers) ? fields.answers : [fields.answers];
  return items.flatMap((item, index) => {
    if (typeof item !== 'object' || item === null || !('ask' in item)) return [];
    if (typeof item.ask !== 'string') return [];
    return [{ value: item.ask, place: locate(['answers', index, 'ask']) }];
  });
}

function unknownAsk(value: string, place: Place, asks: AskedInNotes): Problem | undefined {
  const named = askPlaceOf(value);
  if (named && asks.has(named)) return undefined;
  if (/(^|\/)missions\//.test(value)) {
    return problem('unknown-ask', place, { value, why: 'of-a-mission' });
  }
  if (!named || !asks.isNote(named.note)) {
    const all = [...asks.notes()].flatMap((note) => asks.keysOf(note));
    return problem('unknown-ask', place, {
      value,
      nearest: nearest(named ? askKey(named) : value, all),
    });
  }
  // The note is there: what it asks is meant, or it asks nothing.
  const ofNote = asks.keysOf(named.note);
  return problem(
    'unknown-ask',
    place,
    ofNote.length === 0
      ? { value, why: 'note-asks-nothing' }
      : { value, nearest: nearest(askKey(named), ofNote) ?? ofNote[0] },
  );
}

function checkOrder(answers: readonly Answer[], asks: AskedInNotes): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, Answer>();
  for (const answer of answers) {
    const { ask, day, place } = answer;
    const named = askPlaceOf(ask);
    const asked = named && asks.has(named) ? asks.dayOf(named.note) : undefined;
    if (asked && day && day < asked) {
      problems.push(problem('answer-before-ask', place, { value: ask, day, asked }));
    }
    const other = first.get(ask);
    if (other) {
      const words = { value: ask, other: other.place.file };
      problems.push(problem('answered-twice', place, words, [other.place]));
    } else if (named && asks.has(named)) {
      first.set(ask, answer);
    }
  }
  return problems;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
