/** Rules that tie several fields of one entry together, kind by kind. */
import { type Day, weekOf } from '../days.ts';
import { findPlaceholder } from '../markdown/outline.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import type { CaseStudy, ContentEntry, Partner, Weeknote } from '../relate/site.ts';
import type { ContentKind } from '../schemas/kinds.ts';
import { checkPeriod } from './check-period.ts';
import type { SiteSettings } from './check-settings.ts';
import { checkStatement } from './check-statement.ts';
import { checkEvent } from './event-rules.ts';
import { checkFileNameDate } from './file-name-date.ts';
import { checkMission } from './mission-rules.ts';
import { checkSprint } from './sprint-rules.ts';

/** Kinds whose lists, feeds and search results need a summary. (Case studies cannot do without.) */
const wantsSummary: Partial<Record<ContentKind, string>> = {
  weeknote: 'a weeknote',
  mission: 'a mission',
  partner: 'a partner',
  team: 'a team',
};

export interface RuleContext {
  /** The lines that `plainsight new` writes. */
  prompts: ReadonlySet<string>;
  today: Day;
  settings: SiteSettings;
}

export function checkRules(
  entry: ContentEntry,
  { prompts, today, settings }: RuleContext,
): Problem[] {
  const problems = [
    ...checkFileNameDate(entry),
    ...checkPictures(entry),
    ...checkWords(entry, prompts),
  ];
  if (entry.kind === 'weeknote') problems.push(...checkWeeknote(entry));
  if (entry.kind === 'mission') {
    problems.push(...checkMission(entry, today));
    // What nobody has written yet is told as a placeholder, and needs no advice.
    if (!findPlaceholder(entry.fields.statement, prompts)) {
      problems.push(...checkStatement(entry, settings));
    }
  }
  if (entry.kind === 'case-study') problems.push(...checkWorkPeriod(entry));
  if (entry.kind === 'partner') problems.push(...checkLogo(entry));
  if (entry.kind === 'sprint') problems.push(...checkSprint(entry, { prompts, today }));
  if (entry.kind === 'event') problems.push(...checkEvent(entry));
  return problems;
}

function checkPictures({ fields, locate }: ContentEntry): Problem[] {
  const problems: Problem[] = [];
  if (fields.image && !fields.imageAlt) {
    problems.push(
      problem('image-without-alt', locate(['image']), { image: fields.image, field: 'imageAlt' }),
    );
  }
  for (const [index, { picture, pictureAlt }] of (fields.easyRead ?? []).entries()) {
    if (picture && !pictureAlt) {
      const words = { image: picture, field: 'pictureAlt' };
      problems.push(problem('image-without-alt', locate(['easyRead', index, 'picture']), words));
    }
  }
  return problems;
}

function checkLogo({ fields, locate }: Partner): Problem[] {
  if (!fields.logo || fields.logoAlt) return [];
  return [problem('image-without-alt', locate(['logo']), { image: fields.logo, field: 'logoAlt' })];
}

function checkWorkPeriod({ fields, locate }: CaseStudy): Problem[] {
  return checkPeriod(fields.period ?? {}, () => locate(['period', 'to']));
}

function checkWords(entry: ContentEntry, prompts: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const kind = wantsSummary[entry.kind];
  if (kind && !entry.summary && !isSkipped(entry)) {
    problems.push(problem('missing-summary', entry.locate(['title'], 'key'), { kind }));
  }
  const texts: [PropertyKey[], string | undefined][] = [
    [['title'], entry.title],
    [['summary'], entry.summary],
  ];
  if (entry.kind === 'mission') texts.push([['statement'], entry.fields.statement]);
  if (entry.kind === 'weeknote') {
    texts.push(
      ...(entry.fields.authors ?? []).map((name, index): [PropertyKey[], string] => [
        ['authors', index],
        name,
      ]),
    );
  }
  for (const [path, words] of texts) {
    const value = words && findPlaceholder(words, prompts);
    if (value) problems.push(problem('placeholder-text', entry.locate(path), { value }));
  }
  return problems;
}

function isSkipped(entry: ContentEntry): boolean {
  return entry.kind === 'weeknote' && entry.fields.skipped === true;
}

function checkWeeknote({ fields, locate }: Weeknote): Problem[] {
  const problems = checkWeek(fields.week, () => locate(['week']));
  if (fields.team || fields.writtenBy || (fields.authors ?? []).length > 0) return problems;
  return [...problems, problem('missing-team-or-author', locate(['title'], 'key'), {})];
}

/** Most years have 52 weeks; the 28th of December is always in the last one. A range runs forward. */
function checkWeek(value: string | undefined, place: () => Place): Problem[] {
  if (value === undefined) return [];
  const weeks = value.split('/');
  for (const week of weeks) {
    const last = weekOf(`${week.slice(0, 4)}-12-28`);
    if (week > last) return [problem('invalid-week', place(), { value: week, last })];
  }
  const [from = '', to = from] = weeks;
  return from > to ? [problem('invalid-week', place(), { value })] : [];
}
