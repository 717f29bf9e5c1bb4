/** The faces that the settings choose, and which file of theirs a page needs first. */
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
 * The file to ask for before the style sheet has been read, so that text is painted in its own face at
 * once. One alone: a second would come no sooner than the first paint, and delay what that needs.
 */
export function firstFont({ fonts = {} }: Settings): string | undefined {
  const { headings = 'serif', text = 'sans' } = fonts;
  return firstFiles[text] ?? firstFiles[headings];
}
