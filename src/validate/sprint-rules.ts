/** Rules for one sprint: it runs forward, it is limited in time, and it says what came of it. */
import { type Day, daysBetween } from '../days.ts';
import { findPlaceholder } from '../markdown/outline.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Sprint } from '../relate/site.ts';
import { checkPeriod } from './check-period.ts';

/** A sprint is limited in time; one of more than this many weeks is worth a second look. */
const LONGEST_WEEKS = 12;

/** After this many days past its end a sprint says what came of it. */
const RESULTS_DUE_DAYS = 30;

export function checkSprint(
  sprint: Sprint,
  { today, prompts }: { today: Day; prompts: ReadonlySet<string> },
): Problem[] {
  const { fields, locate } = sprint;
  const reversed = checkPeriod(
    { from: fields.start, to: fields.end },
    () => locate(['end']),
    'start',
  );
  const placeholder = findPlaceholder(fields.problem, prompts);
  return [
    ...reversed,
    ...(reversed.length > 0 ? [] : [...checkLength(sprint, today), ...checkResults(sprint, today)]),
    ...(placeholder
      ? [problem('placeholder-text', locate(['problem']), { value: placeholder })]
      : []),
  ];
}

/** What is kept for the record only is left as it was. */
function isOver({ fields }: Sprint): boolean {
  return fields.archived === true || fields.supersededBy !== undefined;
}

function checkLength(sprint: Sprint, today: Day): Problem[] {
  const { fields, locate } = sprint;
  if (isOver(sprint)) return [];
  const { start, end } = fields;
  const days = daysBetween(start, end ?? today) + 1;
  if (days <= LONGEST_WEEKS * 7) return [];
  const place = locate([end === undefined ? 'start' : 'end']);
  return [problem('sprint-long', place, { weeks: Math.ceil(days / 7), isOpen: end === undefined })];
}

function checkResults(sprint: Sprint, today: Day): Problem[] {
  const { fields, locate } = sprint;
  const { end, results } = fields;
  if (isOver(sprint) || end === undefined || (results ?? []).length > 0) return [];
  const days = daysBetween(end, today);
  if (days <= RESULTS_DUE_DAYS) return [];
  return [problem('sprint-without-results', locate(['end']), { end, days })];
}
