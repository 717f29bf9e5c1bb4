/** Problems → HTML, for the panel that the dev server shows at the top of every page. */
import { escapeHtml } from '../escape-html.ts';
import type { Problem } from './problem.ts';

/** The panel, or nothing when there are no problems. */
export function reportAsHtml(problems: readonly Problem[]): string | undefined {
  if (problems.length === 0) return undefined;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const summary =
    errors > 0
      ? `${errors} of ${problems.length} problems keep this site from being built`
      : `${problems.length} things to look at`;
  const items = problems.map(
    ({ file, line, column, severity, id, message, hint }) =>
      `<li><code>${escapeHtml(`${file}:${line}:${column}`)}</code> <strong>${severity}</strong> ${escapeHtml(id)}<br>${escapeHtml(message)}${hint ? ` ${escapeHtml(hint)}` : ''}</li>`,
  );
  return `<details class="problems"${errors > 0 ? ' open' : ''}><summary>${summary}</summary><ol>${items.join('')}</ol></details>`;
}
