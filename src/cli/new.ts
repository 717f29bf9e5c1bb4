/** `plainsight new`: a file with valid front matter and prompts. Never overwrites. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { type Day, dateToDay } from '../days.ts';
import { loadSite } from '../load-site.ts';
import { idSlug } from '../markdown/slug.ts';
import { reportAsText } from '../problems/report.ts';
import { sourceReader } from '../read/source-text.ts';
import type { Site } from '../relate/site.ts';
import { partnerKindIds } from '../schemas/every-kind.ts';
import { type ContentKind, contentKinds, folders } from '../schemas/kinds.ts';
import { bodyPrompts, fieldPrompts } from '../schemas/prompts.ts';
import { coreOf } from '../schemas/references.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

export interface NewOptions {
  root: string;
  now: Date;
  kind: ContentKind;
  title: string;
  /** Values for fields, as given on the command line: `--team housing-futures`. */
  fields: Record<string, string[]>;
}

type Value = string | string[] | Record<string, string>;

/** @returns the exit code: 1 when the file is there already, or a value given for a field is wrong */
export function createEntry(options: NewOptions, terminal: Terminal): number {
  const { root, now, kind, title } = options;
  const { site } = loadSite({ root, now, drafts: true });
  const today = dateToDay(now);
  const fields = fieldsFor(options, site, today);
  const file = `content/${folders[kind]}/${fileName(kind, title, fields, today)}.md`;
  if (existsSync(join(root, file))) {
    terminal.err(`${file} is there already. Nothing was written.\n`);
    return 1;
  }
  const sections = (bodyPrompts[kind] ?? []).map(
    ([heading, prompt]) => `## ${heading}\n\n- ${prompt}\n`,
  );
  mkdirSync(dirname(join(root, file)), { recursive: true });
  // `wx` refuses to overwrite, should the file have come into being just now.
  writeFileSync(join(root, file), `---\n${stringify(fields)}---\n\n${sections.join('\n')}`, {
    flag: 'wx',
  });
  if (isFaulty(file, options, terminal)) {
    rmSync(join(root, file));
    return 1;
  }
  terminal.out(`${file}\n`);
  return 0;
}

/** Checks the new file as `check` would, and reports what is wrong with the values given for its fields. */
function isFaulty(file: string, { root, now }: NewOptions, terminal: Terminal): boolean {
  const { problems } = loadSite({ root, now, drafts: true });
  const errors = problems.filter((each) => each.file === file && each.severity === 'error');
  if (errors.length === 0) return false;
  const report = { files: 1, read: sourceReader(root), colour: terminal.colour, writes: true };
  terminal.err(reportAsText(errors, report));
  return true;
}

/** The fields in the order of the schema: what was given, and what must not be missing. */
function fieldsFor(
  { kind, title, fields: given }: NewOptions,
  site: Site,
  today: Day,
): Record<string, Value> {
  const { shape } = contentKinds[kind].schema;
  const lists = new Set(
    Object.entries(shape).flatMap(([name, field]) =>
      coreOf(field) instanceof z.ZodArray ? name : [],
    ),
  );
  const all: Record<string, Value> = { ...required(kind, given, site, today), title };
  for (const [name, values] of Object.entries(given)) {
    all[name] = lists.has(name)
      ? values.flatMap((value) => value.split(','))
      : (values.at(-1) ?? '');
  }
  return Object.fromEntries(
    Object.keys(shape).flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])),
  );
}

/** What an entry of this kind cannot do without. */
function required(
  kind: ContentKind,
  given: Record<string, string[]>,
  site: Site,
  today: Day,
): Record<string, Value> {
  const { summary, author, statement, unit, source, problem } = fieldPrompts;
  switch (kind) {
    case 'weeknote': {
      const [team, ...others] = site.entries.team;
      const only = team && others.length === 0 ? { team: team.id } : { authors: [author] };
      return { date: today, summary, ...(given.team || given.authors ? {} : only) };
    }
    case 'mission':
      return { summary, statement };
    case 'case-study':
      return { date: today, summary, missions: given.missions ?? [onlyMission(site, 'missions')] };
    case 'partner':
      return { summary, kind: given.kind?.at(-1) ?? wanted('kind', partnerKindIds) };
    case 'sprint': {
      const mission = given.mission?.at(-1) ?? onlyMission(site, 'mission');
      return { summary, mission, problem, start: today };
    }
    case 'event':
      return { date: given.date?.at(-1) ?? dayWanted(), summary };
    case 'measure':
      return {
        unit,
        better: given.better?.at(-1) ?? wanted('better', ['higher', 'lower']),
        source: { name: source },
      };
    case 'team':
    case 'person':
    case 'page':
      return { summary };
  }
}

function onlyMission(site: Site, field: string): string {
  const [mission, ...others] = site.entries.mission;
  if (mission && others.length === 0) return mission.id;
  return wanted(
    field,
    site.entries.mission.map(({ id }) => id),
  );
}

/** Refuses to guess, naming what can be chosen. */
function wanted(field: string, choices: readonly string[]): never {
  const list = choices.length > 0 ? ` with one of: ${choices.join(', ')}` : '';
  throw new UsageError(`Add --${field}${list}.`);
}

/** An event is on a day that only its author knows. */
function dayWanted(): never {
  throw new UsageError('Add --date with the day of the event: --date 2026-12-03.');
}

/** Weeknotes begin with their day, so that files stand in order. */
function fileName(
  kind: ContentKind,
  title: string,
  fields: Record<string, Value>,
  today: Day,
): string {
  const slug = idSlug(title) || 'untitled';
  const date = typeof fields.date === 'string' ? fields.date : today;
  return kind === 'weeknote' ? idSlug(`${date} ${slug}`) : slug;
}
