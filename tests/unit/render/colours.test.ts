/** The colours of a site and its missions can be read wherever they stand, in light and dark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustmentOf, hueOf, inks, papers } from '../../../src/hues.ts';
import { colourRules } from '../../../src/render/colours.ts';
import { writeSite } from '../../support/write-site.ts';

const tokens = readFileSync(
  join(import.meta.dirname, '../../../layouts/styles/tokens.css'),
  'utf8',
);

const hex = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

test('any colour is made legible: text on every paper and on its wash, and white on its fill', () => {
  fc.assert(
    fc.property(hex, (colour) => {
      const hues = hueOf(colour);
      for (const theme of ['light', 'dark'] as const) {
        const { ink, fill, on, wash } = hues[theme];
        for (const behind of [...Object.values(papers[theme]), wash]) {
          expect(wcagContrast(ink, behind)).toBeGreaterThanOrEqual(4.5);
        }
        expect(wcagContrast(on, fill)).toBeGreaterThanOrEqual(4.5);
      }
    }),
    { numRuns: 300, seed: 20261121 },
  );
});

test('a colour that is legible already stays what its owner chose', () => {
  expect(hueOf('#24405a').light.ink).toBe('#24405a');
});

test('a colour that is too pale for light pages is said to be, with how far it had to move', () => {
  // Luminance 0.699 on the darkest paper, 0.842: (0.842 + 0.05) / (0.699 + 0.05).
  const gold = adjustmentOf('#ffd700');
  expect(gold?.before).toBeCloseTo(1.19, 2);
  expect(gold?.after).toBeGreaterThanOrEqual(4.5);
  expect(gold?.used).toBe(hueOf('#ffd700').light.ink);
  expect(adjustmentOf('#24405A')).toBeUndefined();
});

test('papers and inks are those of the style sheet', () => {
  const { light, dark } = papers;
  expect(tokens).toContain(`--paper: light-dark(${light.paper}, ${dark.paper});`);
  expect(tokens).toContain(`--paper-raised: light-dark(${light.raised}, ${dark.raised});`);
  expect(tokens).toContain(`--paper-sunk: light-dark(${light.sunk}, ${dark.sunk});`);
  for (const [name, colour] of Object.entries(inks)) {
    expect(tokens).toContain(`--${name}: light-dark(${colour}, `);
  }
});

test('each mission has a colour of its own, and the one its owner names', () => {
  const mission = (title: string) =>
    `---\ntitle: ${title}\nsummary: x.\nstatement: By 2030 ${title}.\n---\n`;
  const { site } = writeSite({
    '_data/site.yml': 'name: Us\ncolours:\n  missions:\n    b: "#0000aa"\n',
    'content/missions/a.md': mission('A'),
    'content/missions/b.md': mission('B'),
  }).load();
  const rules = colourRules(site);
  expect(rules).toContain('.mission-b{--hue-ink:light-dark(#0000aa,');
  const words = [...rules.matchAll(/\.mission-\w\{--hue-ink:light-dark\((#\w+),(#\w+)\)/g)];
  expect(new Set(words.flatMap(([, light, dark]) => [light, dark])).size).toBe(4);
});
