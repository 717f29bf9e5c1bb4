/** Problems → text for a terminal: place, code frame, sentence, hint; and a closing count. */
import type { Hint } from './advice.ts';
import type { Place, Problem } from './problem.ts';

export interface ReportOptions {
  /** How many files were checked. */
  files: number;
  /** The lines of a file, for the code frame; empty when it cannot be shown. */
  read(file: string): string[];
  /** Colour escapes for a terminal. */
  colour?: boolean;
  /** How many warnings the settings turn off; the closing line tells. */
  muted?: number | undefined;
  /** Whether something would have been written: the report then says that nothing was. */
  writes?: boolean;
}

/** The whole report. Ends with a line end. */
export function reportAsText(problems: readonly Problem[], options: ReportOptions): string {
  const read = withoutSecrets(problems, options.read);
  const parts = problems.map((each) => describe(each, { ...options, read }));
  return `${[...parts, closingLine(problems, options)].join('\n\n')}\n`;
}

/** One of them, with its line. `read` must have the secrets blotted out. */
export function describe(
  each: Problem | Hint,
  { read, colour = false }: Pick<ReportOptions, 'read' | 'colour'>,
): string {
  const paint = (code: string, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const tint = { error: '31', warning: '33', advice: '36' }[each.severity];
  const head = `${paint('1', visible(place(each)))}  ${paint(tint, each.severity)}  ${each.id}`;
  const frame = codeFrame(read(each.file), each);
  const related = ('related' in each ? (each.related ?? []) : []).map(
    (other) => `  See also ${place(other)}`,
  );
  const words = [
    ...frame,
    `  ${each.message}`,
    ...(each.hint ? [`  ${each.hint}`] : []),
    ...related,
  ];
  return [head, ...words.map(visible)].join('\n');
}

/** The lines of a file with everything blotted out that a problem says must not be shown. */
export function withoutSecrets(
  problems: readonly Problem[],
  read: ReportOptions['read'],
): ReportOptions['read'] {
  const secrets = new Map<string, Problem[]>();
  for (const each of problems) {
    if (each.secretLength === undefined) continue;
    const known = secrets.get(each.file) ?? [];
    secrets.set(each.file, known);
    known.push(each);
  }
  const blotted = new Map<string, string[]>();
  return (file) => {
    const found = secrets.get(file);
    if (!found) return read(file);
    const lines = blotted.get(file) ?? blotOut(read(file), found);
    blotted.set(file, lines);
    return lines;
  };
}

function blotOut(lines: readonly string[], secrets: readonly Problem[]): string[] {
  const blotted = [...lines];
  for (const { line, column, secretLength = 0 } of secrets) {
    const text = blotted[line - 1];
    if (text === undefined) continue;
    const from = column - 1;
    const end = Math.min(text.length, from + secretLength);
    blotted[line - 1] = text.slice(0, from) + '•'.repeat(end - from) + text.slice(end);
  }
  return blotted;
}

/** Control characters of a file or a file name must not reach the terminal that shows the report. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    '\ufffd',
  );
}

function place({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The line itself and a mark below the column. Tabs keep their width, so that the mark stands right. */
function codeFrame(lines: string[], { line, column }: Place): string[] {
  const text = lines[line - 1];
  if (text === undefined || /^(---)?\s*$/.test(text)) return [];
  const start = Math.max(0, column - 60);
  const shown = text.slice(start, start + 100);
  const number = String(line).padStart(5);
  const before = shown.slice(0, column - 1 - start).replace(/[^\t]/g, ' ');
  return [
    `${number} | ${start > 0 ? '…' : ''}${shown}`,
    `      | ${start > 0 ? ' ' : ''}${before}^`,
  ];
}

/** "2 errors and 1 warning in 2 of 48 files. Nothing was written. 3 warnings are muted in _data/site.yml." */
export function closingLine(
  problems: readonly Problem[],
  { files, muted = 0, writes = false }: Pick<ReportOptions, 'files' | 'muted' | 'writes'>,
): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const touched = new Set(problems.map(({ file }) => file)).size;
  // Settings, and files of a type that is not read, can have problems too.
  const checked = counted(Math.max(files, touched), 'file');
  const left =
    muted > 0
      ? ` ${counted(muted, 'warning')} ${muted === 1 ? 'is' : 'are'} muted in _data/site.yml.`
      : '';
  if (problems.length === 0) return `No problems in ${checked}.${left}`;
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(' and ');
  const nothing = writes && errors > 0 ? ' Nothing was written.' : '';
  return `${counts} in ${touched} of ${checked}.${nothing}${left}`;
}

export function counted(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
