/** Which texts get a list of their parts. */
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../layouts/parts/contents.tsx';
import type { Entry } from '../../../src/relate/site.ts';

const heading = (level: number, text: string) => ({ level, id: text.toLowerCase(), text });
// Only the body of an entry is looked at.
const entry = (words: number, ...headings: ReturnType<typeof heading>[]) =>
  ({ body: { words, headings } }) as unknown as Entry;

describe('the contents of a text', () => {
  const three = [heading(2, 'One'), heading(3, 'Inner'), heading(2, 'Two'), heading(2, 'Three')];

  it('are its highest headings, where it is long', () => {
    expect(partsOf(entry(900, ...three)).map(({ heading: words }) => words)).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    expect(partsOf(entry(900, heading(3, 'A'), heading(3, 'B'), heading(3, 'C')))).toHaveLength(3);
  });

  it('are left out where it is short or has few parts', () => {
    expect(partsOf(entry(300, ...three))).toEqual([]);
    expect(partsOf(entry(900, heading(2, 'One'), heading(2, 'Two')))).toEqual([]);
    expect(partsOf(entry(900))).toEqual([]);
  });
});
