/** What concerns one partner: its parts in missions, what is asked of it, and what moved lately. */
import type { Day } from '../days.ts';
import { byText } from '../order.ts';
import { askKey } from './answers.ts';
import { type Ask, partnersAsked } from './asks.ts';
import type { LedgerItem } from './ledger.ts';
import type { CaseStudy, Mission, Partner, Site, Weeknote } from './site.ts';

/** What a mission says of one partner. */
export type Part = NonNullable<Mission['fields']['partners']>[number];

type Step = NonNullable<Mission['fields']['progress']>[number];

/** One thing that moved, on its day. */
export type Move = { day: Day } & (
  | { kind: 'weeknote'; entry: Weeknote }
  | { kind: 'case-study'; entry: CaseStudy }
  | { kind: 'ask'; ask: Ask }
  | { kind: 'progress'; mission: Mission; step: Step }
  | { kind: 'change'; mission: Mission; change: LedgerItem }
);

/** What moved in one month, `2026-05`. */
export interface MonthOfMoves {
  month: string;
  moves: Move[];
}

/** A mission and what it says of a partner. */
export interface PartInMission {
  mission: Mission;
  part: Part;
}

/** The parts that missions give to a partner, in the order of the missions. */
export function partsOf(site: Site, partner: Partner): PartInMission[] {
  return site.related(partner).mission.flatMap((mission) => {
    const parts = mission.fields.partners?.filter((part) => part.partner === partner.id) ?? [];
    return parts.map((part) => ({ mission, part }));
  });
}

/**
 * Everything dated that concerns a partner, newest first: notes and case studies it is tied to, what
 * those notes ask for, and the steps and altered promises of the missions that name it. What is dated
 * after today has not moved yet. A mission's own asks have no day on which they were asked.
 */
export function movesFor(site: Site, partner: Partner): Move[] {
  const related = site.related(partner);
  // A note that says there is no note is not something that moved.
  const notes = related.weeknote.filter(({ fields }) => !fields.skipped);
  const missions = new Set(partsOf(site, partner).map(({ mission }) => mission));
  const moves: Move[] = [
    ...related['case-study'].map(
      (entry): Move => ({ kind: 'case-study', day: entry.fields.date, entry }),
    ),
    ...notes.flatMap((entry): Move[] => {
      const day = entry.fields.date;
      const asks = asksOfNote(site, entry);
      return [
        { kind: 'weeknote', day, entry },
        ...asks.map((ask): Move => ({ kind: 'ask', day, ask })),
      ];
    }),
    ...[...missions].flatMap((mission): Move[] => [
      ...(mission.fields.progress ?? []).map(
        (step): Move => ({ kind: 'progress', day: step.date, mission, step }),
      ),
      ...site
        .ledger(mission)
        .items.map((change): Move => ({ kind: 'change', day: change.date, mission, change })),
    ]),
  ];
  return moves.filter(({ day }) => day <= site.today).sort((a, b) => byText(b.day, a.day));
}

/** Moves by month, in the order given. */
export function byMonth(moves: readonly Move[]): MonthOfMoves[] {
  const months = new Map<string, Move[]>();
  for (const move of moves) {
    const month = move.day.slice(0, 7);
    const list = months.get(month) ?? [];
    months.set(month, list);
    list.push(move);
  }
  return [...months].map(([month, list]) => ({ month, moves: list }));
}

/** What is asked of a partner. */
export interface AsksOfPartner {
  /** What is open, then what is past its day. */
  open: Ask[];
  /** Answered and closed ones. Who of a kind answered is known from the answer only. */
  done: Ask[];
}

/** The asks that name a partner, then those of its kind, out of the list of that kind. */
export function asksOfPartner(site: Site, { id, fields }: Partner): AsksOfPartner {
  const ofKind = site.registers().asks.way('kind', fields.kind)?.items ?? [];
  const named = ofKind.filter((ask) => partnersAsked(ask).includes(id));
  const others = ofKind.filter(
    (ask) => ask.of.includes(fields.kind) && !partnersAsked(ask).includes(id),
  );
  const asks = [...named, ...others];
  return {
    open: asks.filter(({ status }) => status === 'open'),
    done: asks.filter(({ status }) => status !== 'open'),
  };
}

function asksOfNote(site: Site, note: Weeknote): Ask[] {
  const { askByKey } = site.registers();
  return (note.body.sections.help ?? []).flatMap(
    ({ anchor }) => askByKey.get(askKey({ note: note.id, anchor })) ?? [],
  );
}
