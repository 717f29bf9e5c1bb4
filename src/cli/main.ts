/**
 * The command line: reads the arguments, runs one command, returns the exit code. Each command is loaded
 * when it is called, so that none waits for what only another needs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dateToDay, dayToDate } from '../days.ts';
import { buildMoment } from '../options.ts';
import {
  everywhere,
  type OptionsConfig,
  optionsOf,
  readsContent,
  reportFormats,
  type Values,
  wordsOf,
} from './commands.ts';
import { diskTroubleOf } from './disk-trouble.ts';
import { helpFor } from './help.js';
import { processTerminal, type Terminal } from './terminal.ts';
import { checkKnown, dayFrom, portFrom, UsageError } from './usage.ts';

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
  const help = helpFor(args);
  if (help) return print(terminal, help);
  const [first = ''] = args;
  if (first === '--version') return print(terminal, `${version()}\n`);
  const command = checkKnown('command', first, Object.keys(optionsOf));
  const { values, positionals, fields } = await parse(command, args.slice(1));
  if (values.version) return print(terminal, `${version()}\n`);
  checkWords(command, positionals);

  const root = resolve(values.root ?? '.');
  if (readsContent.includes(command) && !existsSync(join(root, 'content'))) {
    throw new UsageError(
      `There is no folder “content” in ${root}. Name the folder that holds it with --root.`,
    );
  }
  const now = nowFrom(values.now);
  const allowed = await allowedOf(values.allow ?? []);
  const reportFormat = checkKnown('format', values.format ?? 'pretty', reportFormats);
  switch (command) {
    case 'check': {
      const { check } = await import('./check.ts');
      return check(
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
    }
    case 'build': {
      const { build } = await import('./build.ts');
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
    }
    case 'serve': {
      const { serve } = await import('./serve.ts');
      return serve({ root, now, port: portFrom(values.port) }, terminal);
    }
    case 'due':
    case 'hold': {
      if (command === 'hold' && !values.list) {
        throw new UsageError(
          'The hold is set in _data/site.yml. See what it holds with: plainsight hold --list.',
        );
      }
      const { waiting } = await import('./waiting.ts');
      return waiting({ root, now, list: command, json: reportFormat === 'json' }, terminal);
    }
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
      const { report } = await import('./report.ts');
      return report({ root, now, mission, from, to, file, pdf, overwrite }, terminal);
    }
    case 'accessibility': {
      const { accessibility } = await import('./accessibility.ts');
      return accessibility({ root, now, all: values.all ?? false }, terminal);
    }
    case 'new': {
      const { contentKindNames } = await import('../schemas/kinds.ts');
      const kind = checkKnown('kind', positionals[0] ?? '', contentKindNames);
      const title = positionals[1]?.trim();
      if (!title)
        throw new UsageError(
          'Give the new entry a title: plainsight new weeknote "Twelve lofts by Friday".',
        );
      const { createEntry } = await import('./new.ts');
      return createEntry({ root, now, kind, title, fields }, terminal);
    }
    case 'init': {
      const folder = positionals[0];
      if (!folder) throw new UsageError('Name the folder of the new site: plainsight init DIR.');
      const { init } = await import('./init.ts');
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
      const [{ importCommand }, { contentKindNames }] = await Promise.all([
        import('./import.ts'),
        import('../schemas/kinds.ts'),
      ]);
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
async function parse(
  command: string,
  args: string[],
): Promise<{ values: Values; positionals: string[]; fields: Record<string, string[]> }> {
  const own = command === 'new' ? await fieldOptions(args[0]) : (optionsOf[command] ?? {});
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
async function fieldOptions(kind: string | undefined): Promise<OptionsConfig> {
  const { contentKindNames, contentKinds } = await import('../schemas/kinds.ts');
  const found = contentKindNames.find((each) => each === kind);
  const names = found ? Object.keys(contentKinds[found].schema.shape) : [];
  return Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }]));
}

/** A problem that keeps an entry from being made cannot be allowed: the entry would be lost. */
async function allowedOf(values: readonly string[]): Promise<string[]> {
  if (values.length === 0) return [];
  const [{ allowable }, { catalogue }] = await Promise.all([
    import('../problems/allow.ts'),
    import('../problems/catalogue.ts'),
  ]);
  return values.map((value) => {
    const id = checkKnown('problem', value, Object.keys(catalogue));
    if (allowable.some((each) => each === id)) return id;
    throw new UsageError(`“${id}” cannot be allowed: what has it would be missing from the site.`);
  });
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
