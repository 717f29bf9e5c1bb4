/** The report of an import in words: short for the terminal, whole as Markdown for a file. */
import { type Created, type FileReport, type ImportReport, tally } from './import-report.ts';

const SHOWN = 20;

/** The closing report: totals, what was made, why files were left out, what was changed. */
export function reportLines(report: ImportReport): string[] {
  const lines = [...totals(report), ...report.problems.map((problem) => `  Problem: ${problem}`)];
  const leftOut = report.files.filter(({ outcome }) => outcome === 'left-out');
  const changed = report.files.filter(({ outcome }) => outcome === 'changed');
  if (leftOut.length > 0) {
    lines.push('', 'Left out:', ...counted(tally(leftOut.map(({ reason = '' }) => [reason]))), '');
    lines.push(...leftOut.map((file) => `  ${file.source}: ${reasonOf(file)}`));
  }
  if (report.changes.length > 0) {
    lines.push('', 'Changed, by kind and number of files:');
    lines.push(
      ...report.changes.map(({ what, files }) => `  ${String(files).padStart(5)}  ${what}`),
      '',
    );
    lines.push(
      ...changed.slice(0, SHOWN).map((file) => `  ${file.source}: ${shortened(file.notes)}`),
    );
    if (changed.length > SHOWN) lines.push(`  and ${changed.length - SHOWN} more files.`);
  }
  lines.push(
    ...frequent('Tags left behind', report.tagsLeft),
    ...frequent('Fields left behind', report.fieldsLeft),
  );
  if (report.sharedTitles.length > 0) {
    lines.push('', 'Titles that several entries share:');
    lines.push(
      ...report.sharedTitles.map(({ title, files }) => `  “${title}”: ${files.length} entries`),
    );
  }
  return lines.map(printable);
}

/** Names of foreign files may hold signs that a terminal would obey. */
function printable(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}

function totals(report: ImportReport): string[] {
  const { found, kept, changed, leftOut } = report;
  return [
    `${count(found, 'file')} found: ${kept} kept, ${changed} kept with changes, ${leftOut} left out.`,
    ...createdLines(report),
    ...(report.dryRun ? ['This was a trial run. Nothing was written.'] : []),
  ];
}

const createdWords: Record<keyof Created, [string, string]> = {
  people: ['person', 'people'],
  partners: ['partner', 'partners'],
  teams: ['team', 'teams'],
  missions: ['mission', 'missions'],
  settings: ['settings file', 'settings files'],
  pictures: ['picture', 'pictures'],
};

function createdLines({ created, skippedExisting, dryRun }: ImportReport): string[] {
  // The table above has a row for each key of `Created`.
  const parts = (Object.keys(createdWords) as (keyof Created)[])
    .filter((key) => created[key].length > 0)
    .map((key) => `${created[key].length} ${createdWords[key][created[key].length === 1 ? 0 : 1]}`);
  const lines =
    parts.length > 0 ? [`${dryRun ? 'Would also make' : 'Also made'}: ${parts.join(', ')}.`] : [];
  if (skippedExisting.length > 0)
    lines.push(`Already there and left alone: ${skippedExisting.join(', ')}.`);
  return lines;
}

function frequent(heading: string, counts: Record<string, number>): string[] {
  const all = Object.entries(counts);
  if (all.length === 0) return [];
  const shown = all.slice(0, SHOWN).map(([word, number]) => `${shortWord(word)} (${number})`);
  const more = all.length > SHOWN ? ` and ${all.length - SHOWN} more` : '';
  return ['', `${heading}: ${shown.join(', ')}${more}.`];
}

/** YAML gone wrong can make a field's name of a whole paragraph. */
function shortWord(word: string): string {
  return word.length > 60 ? `${word.slice(0, 59)}…` : word;
}

function counted(counts: Record<string, number>): string[] {
  return Object.entries(counts).map(([word, number]) => `  ${String(number).padStart(5)}  ${word}`);
}

function reasonOf({ reason = '', notes }: FileReport): string {
  return notes.length > 0 ? `${reason}. ${notes.join(' ')}` : reason;
}

function shortened(notes: readonly string[]): string {
  const [first = '', ...others] = notes;
  const start = first.length > 100 ? `${first.slice(0, 99)}…` : first;
  return others.length === 0 ? start : `${start}; and ${count(others.length, 'more change')}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** The whole report as Markdown: every file with everything that is known of it. */
export function reportMarkdown(report: ImportReport): string {
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];
  const sections = [
    '# Import report',
    '',
    `${report.on}. ${totals(report).join('\n')}`,
    ...list(
      'Problems',
      report.problems.map((problem) => `- ${plain(problem)}`),
    ),
    ...list(
      'Changes, by number of files',
      report.changes.map(({ what, files }) => `- ${files}: ${what}`),
    ),
    ...list('Tags left behind', tallied(report.tagsLeft)),
    ...list('Fields left behind', tallied(report.fieldsLeft)),
    ...list(
      'Titles that several entries share',
      report.sharedTitles.map(
        ({ title, files }) => `- ${plain(title)}: ${files.map(code).join(', ')}`,
      ),
    ),
    ...list(
      'Made besides',
      Object.values(report.created)
        .flat()
        .map((path) => `- ${code(path)}`),
    ),
    ...list('Left out', filesWith(report, 'left-out')),
    ...list('Kept with changes', filesWith(report, 'changed')),
    ...list('Kept', filesWith(report, 'kept')),
  ];
  return `${sections.join('\n')}\n`;
}

function tallied(counts: Record<string, number>): string[] {
  return Object.entries(counts).map(([word, number]) => `- ${number}: ${plain(word)}`);
}

function filesWith(report: ImportReport, outcome: FileReport['outcome']): string[] {
  return report.files
    .filter((file) => file.outcome === outcome)
    .flatMap((file) => {
      if (outcome === 'left-out') return [`- ${code(file.source)}: ${plain(reasonOf(file))}`];
      const heading = `- ${code(file.source)} → ${code(file.target ?? '')}`;
      return [heading, ...file.notes.map((note) => `  - ${plain(note)}`)];
    });
}

/** Foreign words must not become Markdown of the report. */
function plain(words: string): string {
  return printable(words.replace(/\s+/g, ' ')).replace(/[\\`*_[\]<>|~]/g, '\\$&');
}

function code(path: string): string {
  return `\`${printable(path).replaceAll('`', '’')}\``;
}
