/** The faces that the settings choose, and which files of theirs a page needs first. */
import type { Settings } from '../schemas/settings.ts';

/** The files of the shipped faces with the letters that nearly every page has. */
const firstFiles = {
  serif: 'newsreader-latin-wght-normal.woff2',
  sans: 'atkinson-hyperlegible-next-latin-wght-normal.woff2',
  system: undefined,
};

/** The rules that put other faces in place of those of `tokens.css`. */
export function fontRules({ fonts = {} }: Settings): string {
  const { headings = 'serif', text = 'sans' } = fonts;
  const rules = [
    ...(headings === 'serif' ? [] : [`--serif:var(--face-${headings})`]),
    ...(text === 'sans' ? [] : [`--sans:var(--face-${text})`]),
  ];
  if (rules.length === 0) return '';
  return `@layer tokens{:root,.in-light,.in-dark{${rules.join(';')}}}`;
}

/**
 * The files to ask for before the style sheet has been read: those of text and of headings, which would else
 * come one after another. On a slow line (1.6 Mbit/s, 150 ms) the first paint is no later for it.
 */
export function firstFonts({ fonts = {} }: Settings): string[] {
  const { headings = 'serif', text = 'sans' } = fonts;
  const files = [firstFiles[text], firstFiles[headings]].filter((each) => each !== undefined);
  return [...new Set(files)];
}
