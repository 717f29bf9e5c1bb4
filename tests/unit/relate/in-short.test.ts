/** A case study in short: the first words of each part, where they stand, and what is not told. */
import { describe, expect, it } from 'vitest';
import { inShort } from '../../../src/relate/in-short.ts';
import { writeSite } from '../../support/write-site.ts';

function shortOf(body: string, fields = '') {
  const { site } = writeSite({
    'content/missions/warm.md':
      '---\ntitle: Warm\nsummary: x\nstatement: By 2030 nobody is cold.\n---\n',
    'content/case-studies/a.md': `---\ntitle: A\nsummary: x\ndate: 2026-05-01\nmissions: warm\n${fields}---\n\n${body}\n`,
  }).load();
  const study = site.find('case-study', 'a');
  if (!study) throw new Error('There is no case study.');
  return inShort(study);
}

const long =
  'This first sentence is long enough to stand alone, since it says in more than ninety letters what was wrong.';

describe('a case study in short', () => {
  it('has the first sentences of each part that say enough, and the place of them', () => {
    const { parts } = shortOf(`## The problem\n\n${long} A second one follows.\n\nMore.`);
    expect(parts).toEqual([{ name: 'problem', words: long, anchor: 'problem-1', more: 1 }]);
  });

  it('joins short items, and says how many more there are', () => {
    const items = ['312 samples', '288 usable', '24 spoilt', 'Five more', 'Last'];
    const filler =
      'one in ten taken twice, by a volunteer and by the warden, who agreed nearly always';
    const list = [...items.slice(0, 2), filler, ...items.slice(2)].map((item) => `- ${item}`);
    const { parts } = shortOf(`## What happened\n\n${list.join('\n')}`);
    expect(parts[0]).toMatchObject({ words: `312 samples; 288 usable; ${filler}`, more: 3 });
  });

  it('passes over words that lead to a table', () => {
    const { parts } = shortOf(`## What happened\n\nBetween May and June:\n\n${long}`);
    expect(parts[0]).toMatchObject({ words: long, anchor: 'result-2', more: 0 });
  });

  it('tells the cost from its field, which has no place in the text', () => {
    const { parts } = shortOf('Words.', 'cost: £500\n');
    expect(parts).toEqual([{ name: 'cost', words: '£500', anchor: undefined, more: 0 }]);
  });

  it('names what is not told, in the order of the page', () => {
    const { missing } = shortOf('## The problem\n\nCold.\n\n## What did not work\n\n- Pens.');
    expect(missing).toEqual(['approach', 'result', 'cost', 'transfers']);
  });

  it('cuts an endless sentence between two words', () => {
    const { parts } = shortOf(`## The problem\n\n${'word '.repeat(100)}`);
    expect(parts[0]?.words).toBe(`${'word '.repeat(51)}word …`);
  });
});
