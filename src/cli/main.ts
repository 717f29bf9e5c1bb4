/** The command line: reads the arguments, runs one command, returns the exit code. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dateToDay, dayToDate } from '../days.ts';
import { buildMoment } from '../options.ts';
import { allowable } from '../problems/allow.ts';
import { catalogue } from '../problems/catalogue.ts';
import { contentKindNames, contentKinds } from '../schemas/kinds.ts';
import { build } from './build.ts';
import { check, reportFormats } from './check.ts';
import {
  everywhere,
  type OptionsConfig,
  optionsOf,
  readsContent,
  type Values,
  wordsOf,
} from './commands.ts';
import { diskTroubleOf } from './disk-trouble.ts';
import { commandHelp, help } from './help.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { createEntry } from './new.ts';
import { report } from './report.ts';
import { serve } from './serve.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { checkKnown, dayFrom, portFrom, UsageError } from './usage.ts';
import { waiting } from './waiting.ts';

/** Runs the command. Every expected failure is said in one sentence; others show where they arose. */
export async function main(args: string[], terminal: Terminal = processTerminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\n`);
      return 2;
    }
    const trouble = diskTroubleOf(error);
    if (trouble) {
      terminal.err(`${trouble} Nothing was replaced.\n`);
      return 1;
    }
    terminal.err(
      `${traceOf(error)}\n\nThis is a fault in the generator, not in your content. Nothing was replaced.\n`,
    );
    return 1;
  }
}

/** The error and what caused it; Eleventy keeps the cause under a name of its own. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause ?? ('originalError' in error ? error.originalError : undefined);
  const trace = error.stack ?? error.message;
  return cause instanceof Error ? `${trace}\nCaused by: ${traceOf(cause)}` : trace;
}

async function run(args: string[], terminal: Terminal): Promise<number> {
  const [first = ''] = args;
  if (first === '--version') return print(terminal, `${version()}\n`);
  if (first === '' || first === '--help') return print(terminal, help);
  const command = checkKnown('command', first, Object.keys(optionsOf));
  const { values, positionals, fields } = parse(command, args.slice(1));
  if (values.help) return print(terminal, commandHelp[command] ?? help);
  if (values.version) return print(terminal, `${version()}\n`);
  checkWords(command, positionals);

  const root = resolve(values.root ?? '.');
  if (readsContent.includes(command) && !existsSync(join(root, 'content'))) {
    throw new UsageError(
      `There is no folder “content” in ${root}. Name the folder that holds it with --root.`,
    );
  }
  const now = nowFrom(values.now);
  const allowed = (values.allow ?? []).map(checkAllowed);
  const reportFormat = checkKnown('format', values.format ?? 'pretty', reportFormats);
  switch (command) {
    case 'check':
      return await check(
        {
          root,
          now,
          allow: allowed,
          format: reportFormat,
          advice: values.advice ?? false,
          only: positionals,
        },
        terminal,
      );
    case 'build':
      return build(
        {
          root,
          now,
          allow: allowed,
          to: values.to ?? join(root, '_site'),
          link: values.link ?? false,
          drafts: values.drafts ?? false,
        },
        terminal,
      );
    case 'serve':
      return serve({ root, now, port: portFrom(values.port) }, terminal);
    case 'due':
    case 'hold':
      if (command === 'hold' && !values.list) {
        throw new UsageError(
          'The hold is set in _data/site.yml. See what it holds with: plainsight hold --list.',
        );
      }
      return waiting({ root, now, list: command, json: reportFormat === 'json' }, terminal);
    case 'report': {
      const mission = positionals[0] ?? '';
      if (!mission || !values.from) {
        throw new UsageError(
          'Name a mission and the first day: plainsight report MISSION --from 2026-04-01 --to 2026-09-30.',
        );
      }
      const from = dayFrom('from', values.from);
      const to = dayFrom('to', values.to ?? dateToDay(now));
      if (from > to) throw new UsageError(`The period ends on ${to}, before it begins on ${from}.`);
      const { file, pdf = false, overwrite = false } = values;
      return report({ root, now, mission, from, to, file, pdf, overwrite }, terminal);
    }
    case 'accessibility': {
      // It needs a browser's driver, which no other command should wait for.
      const { accessibility } = await import('./accessibility.ts');
      return accessibility({ root, now, all: values.all ?? false }, terminal);
    }
    case 'new': {
      const kind = checkKnown('kind', positionals[0] ?? '', contentKindNames);
      const title = positionals[1]?.trim();
      if (!title)
        throw new UsageError(
          'Give the new entry a title: plainsight new weeknote "Twelve lofts by Friday".',
        );
      return createEntry({ root, now, kind, title, fields }, terminal);
    }
    case 'init': {
      const folder = positionals[0];
      if (!folder) throw new UsageError('Name the folder of the new site: plainsight init DIR.');
      return init({ folder, now }, terminal);
    }
    default: {
      checkKnown('import format', positionals[0] ?? '', ['markdown']);
      const source = positionals[1];
      if (!source)
        throw new UsageError(
          'Name the folder to import: plainsight import markdown SOURCE --as weeknote.',
        );
      const today = dateToDay(now);
      const { map, 'dry-run': dryRun = false, as: kind = '' } = values;
      return importCommand(
        {
          format: 'markdown',
          source,
          as: checkKnown('kind', kind, contentKindNames),
          map,
          root,
          dryRun,
          json: reportFormat === 'json',
          today,
        },
        (line) => terminal.out(`${line}\n`),
      );
    }
  }
}

/** Reads the arguments of one command; an option it does not have is a usage mistake. */
function parse(
  command: string,
  args: string[],
): { values: Values; positionals: string[]; fields: Record<string, string[]> } {
  const own = command === 'new' ? fieldOptions(args[0]) : (optionsOf[command] ?? {});
  const config = { ...everywhere, ...own };
  try {
    const { values, positionals } = parseArgs({ args, options: config, allowPositionals: true });
    const fields = Object.entries(values).flatMap(([name, given]) =>
      command === 'new' && Array.isArray(given) ? [[name, given.map(String)] as const] : [],
    );
    // `config` holds only options that are named in `Values`, of the types given there.
    return { values: values as Values, positionals, fields: Object.fromEntries(fields) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, name] = /'(--[^' ]+)/.exec(error.message) ?? [];
    const known = Object.keys(config).map((each) => `--${each}`);
    if (name && !known.includes(name)) checkKnown(`option for “${command}”:`, name, known);
    throw new UsageError(error.message.replace(/\.\s.*$/s, '.'));
  }
}

function checkWords(command: string, words: readonly string[]): void {
  const { most, hint } = wordsOf[command] ?? { most: 0, hint: '' };
  const tooMany = words[most];
  if (tooMany === undefined) return;
  throw new UsageError(`“${command}” does not know what to do with “${tooMany}”. ${hint}`);
}

/** The fields of a kind as options, each of which may be repeated. */
function fieldOptions(kind: string | undefined): OptionsConfig {
  const found = contentKindNames.find((each) => each === kind);
  const names = found ? Object.keys(contentKinds[found].schema.shape) : [];
  return Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }]));
}

/** A problem that keeps an entry from being made cannot be allowed: the entry would be lost. */
function checkAllowed(value: string): string {
  const id = checkKnown('problem', value, Object.keys(catalogue));
  if (allowable.some((each) => each === id)) return id;
  throw new UsageError(`“${id}” cannot be allowed: what has it would be missing from the site.`);
}

function nowFrom(value: string | undefined): Date {
  if (value === undefined) return buildMoment(process.env, () => new Date());
  return dayToDate(dayFrom('now', value));
}

function print(terminal: Terminal, text: string): number {
  terminal.out(text);
  return 0;
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { version: found }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return found;
}
