/** A mission: what a place has promised, by when, with whom, and how it is going. */
import type { z } from 'zod';
import { answersField, everyKind, servesField } from './every-kind.ts';
import {
  choice,
  day,
  flag,
  group,
  list,
  number,
  optional,
  reference,
  required,
  text,
  webAddress,
} from './fields.ts';

const valueOnDay = group({
  value: required(number(), 'The number, in the unit of the measure.'),
  date: required(day(), 'The day it is for.'),
});

export const missionSchema = group({
  ...everyKind,
  statement: required(text(), 'The promise in one plain sentence.'),
  kind: optional(
    choice(['mission', 'challenge']),
    'A mission, or a challenge beside the missions.',
  ),
  by: optional(day(), 'The deadline. Past it the page says so and wants an outcome.'),
  started: optional(day(), 'The day the mission was agreed.'),
  status: optional(
    choice(['active', 'paused', 'closed', 'superseded']),
    'Where the mission stands. Left out, it is active.',
  ),
  outcome: optional(
    text(),
    'What came of it. Needed once the mission is closed, or 90 days past its deadline.',
  ),
  lead: optional(reference('team'), 'The team that leads.'),
  champion: optional(text(), 'The senior person or role that clears the way.'),
  teams: optional(list(reference('team')), 'The teams that work on it.'),
  serves: servesField,
  targets: optional(
    list(
      group({
        measure: required(reference('measure'), 'The measure it is counted by.'),
        baseline: optional(valueOnDay, 'Where it started.'),
        target: required(valueOnDay, 'Where it must get to, and when.'),
        reason: optional(text(), 'Why anyone should believe it.'),
      }),
    ),
    'What will be measured, from where to where, by when.',
  ),
  progress: optional(
    list(
      group({
        date: required(day(), 'The day it happened.'),
        status: required(
          choice(['delivered', 'in-progress', 'changed', 'challenge']),
          'The state of the work, not of the measure.',
        ),
        title: required(text(), 'What happened, in a few words.'),
        evidence: optional(
          list(reference('evidence')),
          'Weeknotes, case studies, measures or papers that show it. “Delivered” needs some.',
        ),
      }),
    ),
    'Dated steps in four states, newest or oldest first.',
  ),
  partners: optional(
    list(
      group({
        partner: required(reference('partner'), 'The partner.'),
        role: optional(text(), 'What the partner does in this mission.'),
        agreed: optional(
          choice(['agreed', 'asked', 'not-asked']),
          'Whether the partner has agreed to what is said here.',
        ),
      }),
    ),
    'Who takes part, and in what role.',
  ),
  asks: optional(
    list(
      group({
        title: required(text(), 'What is asked.'),
        of: optional(list(reference('partner-or-kind')), 'Of whom: kinds of partner, or partners.'),
        by: optional(day(), 'By when.'),
        contact: optional(text(), 'How to answer.'),
        status: optional(choice(['open', 'answered', 'closed']), 'Left out, the ask is open.'),
        answer: optional(text(), 'What came of it.'),
      }),
    ),
    'What the mission asks of others.',
  ),
  answers: answersField,
  funding: optional(
    list(
      group({
        source: required(text(), 'Where the money comes from.'),
        kind: optional(
          choice(['grant', 'base-budget', 'loan', 'in-kind', 'investment']),
          'What sort of money it is.',
        ),
        amount: optional(number(), 'How much, in the currency of the site.'),
        from: optional(day(), 'The first day it covers.'),
        to: optional(day(), 'The last day it covers.'),
        status: optional(
          choice(['agreed', 'bid', 'ended']),
          'Whether it is agreed, asked for or over.',
        ),
      }),
    ),
    'The money, by source and period.',
  ),
  theory: optional(
    list(
      group({
        theme: required(text(), 'The part of life it is about.'),
        signal: required(text(), 'The change we expect to see.'),
        measures: optional(list(reference('measure')), 'The measures that would show it.'),
        assumes: optional(text(), 'What must hold for this to work.'),
      }),
    ),
    'The theory of change: theme, signal, measures and what they assume.',
  ),
  risks: optional(
    group({
      acting: optional(text(), 'The risk of acting.'),
      notActing: optional(text(), 'The risk of not acting.'),
    }),
    'The risk of acting, and of not acting.',
  ),
  governance: optional(
    list(
      group({
        body: required(text(), 'The board or committee.'),
        url: optional(webAddress(), 'Its papers.'),
        next: optional(day(), 'The day it meets next.'),
      }),
    ),
    'Who holds the mission to account, and when next.',
  ),
  conditions: optional(
    group({
      bold: optional(text(), 'Why anyone would care.'),
      achievable: optional(text(), 'Why it can be done.'),
      clear: optional(text(), 'What is measured, where the targets do not say it.'),
      crossSector: optional(
        text(),
        'Which disciplines and sectors it joins, where the partners do not say it.',
      ),
      bottomUp: optional(
        text(),
        'Which different routes are tried, where the work does not say it.',
      ),
    }),
    'The five conditions of a mission; only what cannot be derived is written here.',
  ),
  alignment: optional(
    list(
      group({
        tier: required(text(), 'The tier of government: `local`, `regional`, `national` …'),
        name: required(text(), 'The plan or mission it lines up with.'),
        url: optional(webAddress(), 'Where that is published.'),
      }),
    ),
    'The plans of other tiers that it lines up with.',
  ),
  changes: optional(
    list(
      group({
        date: required(day(), 'The day of the change.'),
        field: required(text(), 'The field that changed: `statement`, `by`, `targets` …'),
        from: optional(text(), 'What it said before.'),
        to: optional(text(), 'What it says since.'),
        reason: optional(text(), 'Why.'),
        withheld: optional(
          flag(),
          '`true` where the two versions must not be shown: the page then says only that something changed.',
        ),
      }),
    ),
    'A ledger of altered wording, targets and dates.',
  ),
});

export type MissionFields = z.output<typeof missionSchema>;
