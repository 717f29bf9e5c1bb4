/** `docs/problems.md`: every problem that can be reported, from the catalogue. */

import { adviceTexts } from '../problems/catalogue/advice.ts';
import type { ProblemText } from '../problems/catalogue/text.ts';
import { catalogue } from '../problems/catalogue.ts';

/** @param example the report of a specimen, by id; undefined where there is none */
export function problemsPage(example: (id: string) => string | undefined): string {
  const entries = Object.entries<ProblemText>(catalogue).sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = entries.map(([id, { severity, blocks, about }]) => {
    const shown = example(id);
    const frame = shown ? `\n\n\`\`\`text\n${shown.trimEnd()}\n\`\`\`` : '';
    return `## ${id}\n\n${severity === 'error' ? 'Error' : 'Warning'}${blocks ? ', cannot be allowed' : ''}. ${about}${frame}`;
  });
  return [
    '# Problems',
    'Made from the catalogue in `src/problems/` by `npm run docs`; do not edit. An id never changes. An error keeps the site from being built; `--allow ID` turns it into a warning, unless an entry would be lost by it. A warning does not, and the list `mute` in `_data/site.yml` turns it off.',
    ...sections,
    ...Object.entries(adviceTexts).map(
      ([id, { about }]) =>
        `## ${id}\n\nAdvice, told only by \`plainsight check --advice\`. ${about}`,
    ),
    '',
  ].join('\n\n');
}
