/** Advice → text for a terminal, after the problems: a few for each file, and a closing count. */
import type { Hint } from './advice.ts';
import { counted, describe, type ReportOptions } from './report.ts';

/** How much advice is shown of a file; more is not read, and would bury that of the others. */
const SHOWN = 10;

export interface AdviceReport extends Pick<ReportOptions, 'read' | 'colour'> {
  /** How many files were looked at. */
  files: number;
  muted: number;
  /** How many of them are in other languages. */
  notEnglish: number;
  /** Whether files were named: all advice on them is shown then. */
  whole: boolean;
}

/** The whole report. Ends with a line end. `read` must have the secrets blotted out. */
export function adviceAsText(hints: readonly Hint[], options: AdviceReport): string {
  const byFile = new Map<string, Hint[]>();
  for (const each of hints) {
    const known = byFile.get(each.file) ?? [];
    byFile.set(each.file, known);
    known.push(each);
  }
  const parts = [...byFile].flatMap(([file, found]) => {
    const shown = options.whole ? found : found.slice(0, SHOWN);
    const left = found.length - shown.length;
    return [
      ...shown.map((each) => describe(each, options)),
      ...(left > 0
        ? [`${left} more in ${file}. See all with: plainsight check --advice ${file}`]
        : []),
    ];
  });
  return `${[...parts, closing(hints.length, byFile.size, options)].join('\n\n')}\n`;
}

/** "12 hints in 3 of 48 files. They are advice: nothing has to change." */
function closing(
  hints: number,
  touched: number,
  { files, muted, notEnglish }: AdviceReport,
): string {
  const told =
    hints === 0
      ? `No advice on ${counted(files - notEnglish, 'file')}.`
      : `${counted(hints, 'hint')} in ${touched} of ${counted(files, 'file')}. This is advice: nothing has to change.`;
  const left =
    muted > 0
      ? ` ${counted(muted, 'hint')} ${muted === 1 ? 'is' : 'are'} muted in _data/site.yml.`
      : '';
  const others =
    notEnglish > 0
      ? ` There is advice for English only; ${counted(notEnglish, 'file')} ${notEnglish === 1 ? 'is' : 'are'} in another language.`
      : '';
  return told + left + others;
}
