/** The drawing of a theory of change: what is in it, in what order, and that no text leaves its box. */
import type { Element } from 'hast';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { layOutTheory, type TheoryGraph } from '../../../layouts/charts/theory-layout.ts';
import { directionOfText, widthOf, wrapText } from '../../../layouts/charts/wrap-text.ts';
import { Theory } from '../../../layouts/parts/theory.tsx';
import { createViews } from '../../../src/render/view.ts';
import { attribute, elementsOf, parsePage, wordsOf } from '../../support/html.ts';
import { loadMission, missionSite, targets } from '../relate/mission-site.ts';

function shown(theory: string, fields = '') {
  const { site, mission } = loadMission(missionSite(`${fields}theory:\n${theory}`));
  const view = createViews(site, { assets: new Map() })('/missions/warm/');
  const html = renderToString(h(Theory, { view, mission }));
  const elements = elementsOf(parsePage(html));
  const withClass = (name: string) =>
    elements.filter((element) => attribute(element, 'className')?.split(' ').includes(name));
  return { html, elements, withClass };
}

const two = `
  - { theme: Homes, signal: Lofts are done, measures: [cold], assumes: Installers stay }
  - { theme: Homes, signal: Damp goes, measures: [cold, cold] }
  - { theme: Trust, signal: People ask us }
`;

/** Themes of one signal each. */
const graphOf = (...signals: TheoryGraph['themes'][number]['signals']): TheoryGraph => ({
  themes: signals.map((signal, index) => ({ name: `Theme ${index}`, signals: [signal] })),
  measures: ['a', 'b', 'c'].map((id) => ({ id, title: `Measure ${id}` })),
});

const box = (element: Element) =>
  Object.fromEntries(
    ['x', 'y', 'width', 'height'].map((name) => [name, Number(attribute(element, name))]),
  );

describe('the diagram of a theory', () => {
  it('has a box for each theme, signal and measure, and one for a measure of several signals', () => {
    const { withClass } = shown(two);
    const words = (name: string) => withClass(name).map((group) => wordsOf(group));
    expect(words('theory-theme')).toEqual(['Homes', 'Trust']);
    expect(words('theory-signal')).toEqual([
      'Lofts are doneThis assumesInstallers stay',
      'Damp goes',
      'People ask us',
    ]);
    expect(words('theory-measure')).toEqual(['Cold homes']);
    // Homes to its two signals, Trust to its one, and two signals to the measure.
    expect(withClass('theory-edge')).toHaveLength(5);
  });

  it('is a picture with a name, described by the list, and links only from the list', () => {
    const { elements, withClass } = shown(two, targets);
    const [svg] = withClass('theory-diagram');
    expect(svg && attribute(svg, 'role')).toBe('img');
    expect(svg && attribute(svg, 'ariaLabel')).toContain('Warm');
    const [list] = withClass('theory');
    expect(svg && attribute(svg, 'ariaDescribedBy')).toBe(list && attribute(list, 'id'));
    const links = elements.filter(({ tagName }) => tagName === 'a');
    expect(links.map((link) => attribute(link, 'href'))).toEqual([
      '/missions/warm/#measure-cold',
      '/missions/warm/#measure-cold',
    ]);
    expect(svg && elementsOf(svg).some(({ tagName }) => tagName === 'a')).toBe(false);
    expect(elements.some((element) => attribute(element, 'style') !== undefined)).toBe(false);
  });

  it('has two columns, as wide as three, where nothing is measured', () => {
    const { withClass } = shown('  - { theme: Trust, signal: People ask us }\n');
    const boxes = withClass('theory-box').map(box);
    expect(boxes).toHaveLength(2);
    expect(Math.max(...boxes.map(({ x = 0, width = 0 }) => x + width))).toBe(640);
  });

  it('takes the words of authors as words, whatever they look like', () => {
    const evil = '"]; box0 -> box0 [label=<b>] <script>x</script>';
    const { html, withClass } = shown(`  - { theme: T, signal: '${evil}' }\n`);
    expect(html).not.toContain('<script');
    const lines = withClass('theory-words').map((line) => wordsOf(line));
    expect(lines.slice(1).join(' ')).toBe(evil);
    expect(withClass('theory-edge')).toHaveLength(1);
  });

  it('keeps the author’s order from top to bottom, whatever lines cross', () => {
    const { boxes } = layOutTheory(
      graphOf(
        { signal: 'First', assumes: undefined, measures: ['c', 'a'] },
        { signal: 'Second', assumes: undefined, measures: [] },
        { signal: 'Third', assumes: 'Much', measures: ['a', 'b', 'c'] },
        { signal: 'Fourth', assumes: undefined, measures: ['b'] },
      ),
      false,
    );
    const from = (column: string) =>
      boxes
        .filter((each) => each.column === column)
        .sort((a, b) => a.y - b.y)
        .map(({ lines }) => lines.join(' '));
    expect(from('signal')).toEqual(['First', 'Second', 'Third', 'Fourth']);
    expect(from('theme')).toEqual(['Theme 0', 'Theme 1', 'Theme 2', 'Theme 3']);
  });

  it('lets no two boxes touch and no box leave the drawing', () => {
    const steps = Array.from({ length: 12 }, (_, index) => ({
      signal: `Signal ${'word '.repeat(index)}`,
      assumes: index % 2 ? 'Something that must hold for this to work at all' : undefined,
      measures: [['a', 'b', 'c'][index % 3] ?? 'a'],
    }));
    const { boxes, width, height } = layOutTheory(graphOf(...steps), false);
    for (const [index, one] of boxes.entries()) {
      expect(one.x >= 0 && one.y >= 0).toBe(true);
      expect(one.x + one.width <= width && one.y + one.height <= height).toBe(true);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.x + one.width < other.x ||
          other.x + other.width < one.x ||
          one.y + one.height < other.y ||
          other.y + other.height < one.y;
        expect(apart).toBe(true);
      }
    }
  });

  it('runs from right to left in a language that is read so, and each text by its own letters', () => {
    const { withClass } = shown('  - { theme: السكن, signal: Warm homes }\n', 'lang: ar\n');
    const [theme, signal] = withClass('theory-box').map(box);
    expect(theme?.x).toBeGreaterThan(signal?.x ?? Number.POSITIVE_INFINITY);
    const directions = withClass('theory-words').map((line) => attribute(line, 'direction'));
    expect(directions).toEqual(['rtl', 'ltr']);
  });

  it('comes out the same twice', () => {
    expect(shown(two).html).toBe(shown(two).html);
  });
});

describe('lines of text', () => {
  const style = { size: 14 };
  const samples = [
    'Patients who leave hospital for a cold house are seen before the next cold spell',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    'منازل دافئة للجميع في المدينة بحلول عام 2032',
    '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧 families',
    'https://council.example/boards/warm-homes/minutes-of-the-last-meeting',
    '漢字漢字漢字漢字漢字漢字漢字漢字',
  ];

  it.each(samples)('are no wider than their box, and lose nothing: %s', (text) => {
    const lines = wrapText(text, 120, style);
    expect(lines.every((line) => widthOf(line, style) <= 120)).toBe(true);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('end after words and hyphens, and within a word only where it is longer than a line', () => {
    // At 10 units a lower-case letter is 5.7 wide and a space 3.1.
    expect(wrapText('abc def ghi', 40, { size: 10 })).toEqual(['abc def', 'ghi']);
    expect(wrapText('well-kept', 30, { size: 10 })).toEqual(['well-', 'kept']);
    expect(wrapText('on abcdefghijk', 30, { size: 10 })).toEqual(['on', 'abcde', 'fghijk']);
    expect(wrapText('  ', 40, { size: 10 })).toEqual([]);
  });

  it('never part a letter from its accents, nor a picture of several signs', () => {
    const family = '👩‍👩‍👧';
    expect(wrapText(family.repeat(3), 1, style)).toEqual([family, family, family]);
    expect(wrapText('e\u0301e\u0301', 1, style)).toEqual(['e\u0301', 'e\u0301']);
  });

  it('run the way of their first letter', () => {
    expect(['2032 السكن', 'Homes السكن', '«Cartref»', '2032'].map(directionOfText)).toEqual([
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ]);
  });
});
