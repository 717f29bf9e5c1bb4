/** Entries that can be taken for each other, and words of mixed alphabets: found without false alarms. */
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/read/read-content.ts';
import { findMixedWord, skeletonOf } from '../../../src/validate/confusables.ts';
import { checkLookAlikes } from '../../../src/validate/look-alikes.ts';
import { writeSite } from '../../support/write-site.ts';

const lookAlike = (a: string, b: string) => skeletonOf(a) === skeletonOf(b);

describe('ids', () => {
  it.each([
    ['warm-homes', 'warm-home'],
    ['warm-homes', 'warmhomes'],
    ['week-l1', 'week-11'],
    ['week-1o', 'week-10'],
    ['week-1', 'week-01'],
    ['phase-1', 'phase1'],
    ['fernbridge', 'fembridge'],
    ['vvarm-homes', 'warm-homes'],
    ['kilmarnock-lofts', 'kilmamock-loft'],
  ])('%s and %s look alike', (a, b) => {
    expect(lookAlike(a, b)).toBe(true);
  });

  it.each([
    ['week-1', 'week-2'],
    ['week-1', 'week-11'],
    ['week-1-1', 'week-11'],
    ['week-10', 'week-1'],
    ['2026-06-05-lofts', '2026-06-12-lofts'],
    ['2026-1-11', '2026-11-1'],
    ['2026-01', '2026-10'],
    ['1-2-1', '12-1'],
    ['glass', 'glas'],
    ['bus', 'bu'],
    ['news', 'new-lofts'],
    ['housing-north', 'housing-south'],
    ['team-a', 'team-b'],
    ['warm-homes', 'home-warmth'],
  ])('%s and %s do not', (a, b) => {
    expect(lookAlike(a, b)).toBe(false);
  });

  it('are told at the later file, and only within one kind', () => {
    const partner = '---\ntitle: A\nkind: smes\nsummary: x\n---\n';
    const site = writeSite({
      'content/partners/mill.md': partner,
      'content/partners/mills.md': partner.replace('A', 'B'),
      'content/teams/mill.md': '---\ntitle: Mills\nsummary: x\n---\n',
    });
    expect(site.problems()).toEqual(['content/partners/mills.md:1:1 look-alike-ids']);
    expect(site.load().problems[0]?.related).toEqual([
      { file: 'content/partners/mill.md', line: 1, column: 1 },
    ]);
  });
});

describe('names', () => {
  const titlesOf = (kind: 'partners' | 'people' | 'pages', ...titles: string[]) =>
    writeSite(
      Object.fromEntries(
        titles.map((title, index) => [
          `content/${kind}/${'abc'[index]}.md`,
          `---\ntitle: ${title}\n${kind === 'partners' ? 'kind: smes\nsummary: x\n' : ''}---\n`,
        ]),
      ),
    ).problems();

  it('of partners that cannot be told apart are told at the title', () => {
    const told = ['content/partners/b.md:2:8 look-alike-titles'];
    expect(titlesOf('partners', 'Loft & Lagging', 'Lofts, Lagging')).toEqual(told);
    expect(titlesOf('partners', 'Mill Trust', 'Mill Trust')).toEqual(told);
    expect(titlesOf('partners', 'Caffi Tŷ', 'Caffi Ty')).toEqual(told);
    expect(titlesOf('partners', 'Phase 1', 'Phase 2', 'Phase 11')).toEqual([]);
  });

  it('of two people may be the same, and those of pages may be anything', () => {
    expect(titlesOf('people', 'Jo Bell', 'Jo Bell')).toEqual([]);
    expect(titlesOf('people', 'Jo Bell', 'Jo Bells')).toEqual([
      'content/people/b.md:2:8 look-alike-titles',
    ]);
    expect(titlesOf('pages', 'Lofts', 'Loft')).toEqual([]);
  });
});

describe('words of mixed alphabets', () => {
  it.each([
    ['Pаrtner', 'а', 'Cyrillic', 'Partner'],
    ['the ѕchool', 'ѕ', 'Cyrillic', 'school'],
    ['Fernbridgе Council', 'е', 'Cyrillic', 'Fernbridge'],
    ['Νorth', 'Ν', 'Greek', 'North'],
  ])('are found in “%s”', (text, letter, script, meant) => {
    expect(findMixedWord(text)).toMatchObject({ letter, script, meant });
  });

  it.each([
    'Partner',
    'Пять домов',
    'Αθήνα and Athens',
    '20 kΩ',
    '5 μm',
    'β-test',
    'Tŷ Cynnes',
    'Straße',
  ])('are not seen in “%s”', (text) => {
    expect(findMixedWord(text)).toBeUndefined();
  });
});

it('looks at each entry once, however many there are', () => {
  let asked = 0;
  const sources = Array.from({ length: 20_000 }, (_, index): Source => {
    const title = `Note ${index}`;
    return {
      kind: 'partner',
      get id() {
        asked++;
        return `partner-${index}`;
      },
      file: `content/partners/${index}.md`,
      digest: '',
      text: () => '',
      body: () => '',
      bodyLine: 1,
      fields: { title },
      locate: () => ({ file: '', line: 1, column: 1 }),
    };
  });
  expect(checkLookAlikes(sources)).toEqual([]);
  expect(asked).toBeLessThanOrEqual(2 * sources.length);
});
