/** Problems for other programs: one JSON object (a contract), or GitHub's workflow commands. */
import type { Hint } from './advice.ts';
import type { Problem } from './problem.ts';

/**
 * @param muted how many warnings the settings turn off; told only when there are some
 * @param advice told only where it was asked for
 */
export function reportAsJson(
  problems: readonly Problem[],
  files: number,
  muted = 0,
  advice?: readonly Hint[],
): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const report = {
    files,
    errors,
    warnings: problems.length - errors,
    ...(muted > 0 ? { muted } : {}),
    problems: problems.map(listed),
    ...(advice ? { advice: advice.map(listed) } : {}),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function listed(each: Problem | Hint) {
  const { id, severity, file, line, column, message, hint } = each;
  return {
    id,
    severity,
    file,
    line,
    column,
    message,
    ...(hint ? { hint } : {}),
    ...('related' in each && each.related ? { related: each.related } : {}),
  };
}

/** `::error file=…,line=…,col=…,title=…::message`, which GitHub shows beside the line in a pull request. */
export function reportForGithub(problems: readonly (Problem | Hint)[]): string {
  return problems
    .map(({ id, severity, file, line, column, message, hint }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(id)}`;
      const command = severity === 'advice' ? 'notice' : severity;
      return `::${command} ${place}::${data(hint ? `${message} ${hint}` : message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
