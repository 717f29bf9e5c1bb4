/** The map of the work: who is on it, how much it holds, that its lines meet their boxes, and its links. */
import type { Element } from 'hast';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { layOutMap } from '../../../layouts/charts/map-layout.ts';
import MapPage from '../../../layouts/map.tsx';
import { SmallMap } from '../../../layouts/parts/small-map.tsx';
import { loadSite } from '../../../src/load-site.ts';
import { byText } from '../../../src/order.ts';
import { mapLimits, workMap } from '../../../src/relate/work-map.ts';
import { createViews } from '../../../src/render/view.ts';
import { writeFiles } from '../../support/build-site.ts';
import { attribute, elementsOf, parsePage, wordsOf } from '../../support/html.ts';

const mission = (id: string, more: string) => ({
  [`content/missions/${id}.md`]: `---\ntitle: Mission ${id}\nsummary: S.\nstatement: By 2032 homes are warm.\n${more}---\n`,
});
const team = (id: string) => ({ [`content/teams/${id}.md`]: `---\ntitle: Team ${id}\n---\n` });
const partner = (id: string, title = `Partner ${id}`) => ({
  [`content/partners/${id}.md`]: `---\ntitle: '${title}'\nkind: vcse\n---\n`,
});

/** Warm names a team and a bank; a note ties it to the club too. Cold is tied to nobody, the inn to nothing. */
const small = {
  ...mission('warm', 'lead: crew\npartners: [{ partner: bank }]\n'),
  ...mission('cold', ''),
  ...team('crew'),
  ...partner('bank', '"]; <script>x</script> Bank & Co'),
  ...partner('club'),
  ...partner('inn'),
  'content/weeknotes/a.md':
    '---\ntitle: A\nsummary: S.\ndate: 2026-11-02\nteam: crew\nmissions: warm\npartners: club\n---\nText.\n',
};

function load(files: Record<string, string>) {
  const { site, problems } = loadSite({ root: writeFiles(files), now: new Date('2026-11-20') });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { site, view: createViews(site, { assets: new Map() })('/map/') };
}

function parts(html: string) {
  const elements = elementsOf(parsePage(html));
  const withClass = (name: string) =>
    elements.filter((element) => attribute(element, 'className')?.split(' ').includes(name));
  return { html, elements, withClass };
}

const linksIn = (element: Element) =>
  elementsOf(element)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attribute(link, 'href'));

describe('the map', () => {
  const { view } = load(small);
  const { html, withClass, elements } = parts(renderToString(h(MapPage, { view })));

  it('has a link for each mission and for whoever is tied to one, named by its title', () => {
    const nodes = withClass('map-node');
    expect(nodes.map((node) => attribute(node, 'href') ?? '').sort(byText)).toEqual([
      '/missions/cold/',
      '/missions/warm/',
      '/partners/bank/',
      '/partners/club/',
      '/teams/crew/',
    ]);
    expect(nodes.map((node) => attribute(node, 'ariaLabel'))).toContain(
      '"]; <script>x</script> Bank & Co',
    );
    expect(html).not.toContain('<script>x');
  });

  it('is a named group, not an image, since it holds links', () => {
    const [svg] = withClass('map');
    expect(svg && attribute(svg, 'role')).toBe('group');
    expect(svg && attribute(svg, 'ariaLabel')).toContain('Map');
    expect(elements.some((element) => attribute(element, 'style') !== undefined)).toBe(false);
  });

  it('tells by its lines what a mission names from what notes tell', () => {
    const [svg] = withClass('map');
    const lines = elementsOf(svg ?? { type: 'root', children: [] }).filter(
      ({ tagName }) => tagName === 'path',
    );
    const dashed = lines.filter((line) => attribute(line, 'strokeDashArray') !== undefined);
    // Crew and bank are named; the club is known from the note.
    expect([lines.length, dashed.length]).toEqual([3, 1]);
  });

  it('is there as lists too, with what is tied to nothing', () => {
    const [lists] = withClass('map-lists');
    const words = lists ? wordsOf(lists) : '';
    expect(words).toContain('Partner club (worked together)');
    expect(words).toContain('In no missionPartner inn');
    const links = lists ? linksIn(lists) : [];
    for (const id of ['bank', 'club', 'inn']) expect(links).toContain(`/partners/${id}/`);
    expect(links).toContain('/missions/cold/');
  });
});

describe('a map of many', () => {
  const numbers = Array.from({ length: 300 }, (_, index) => String(index + 1).padStart(3, '0'));
  const named = (ids: readonly string[]) =>
    `partners: [${ids.map((id) => `{ partner: p${id} }`).join(', ')}]\n`;
  const { site, view } = load({
    ...Object.assign({}, ...numbers.map((id) => partner(`p${id}`))),
    ...mission('all', named(numbers)),
    // The last ten have two ties, and so come before the others.
    ...mission('few', named(numbers.slice(-10))),
  });

  it('holds those with the most ties, and says how many it leaves out', () => {
    const map = workMap(site);
    expect(map.partners).toHaveLength(mapLimits.partner);
    expect(map.partners.map(({ id }) => id).slice(-10)).toEqual(
      numbers.slice(-10).map((id) => `p${id}`),
    );
    expect(map.leftOut).toEqual({ mission: 0, team: 0, partner: 300 - mapLimits.partner });
    const { withClass } = parts(renderToString(h(MapPage, { view })));
    const [said] = withClass('map-left-out');
    expect(said ? wordsOf(said) : '').toContain('268 partners');
    const [lists] = withClass('map-lists');
    expect(new Set(lists ? linksIn(lists) : []).size).toBe(302);
  });

  it('around one mission has at most twelve at a side', () => {
    const [first] = site.entries.mission;
    const entry = site.find('mission', 'all') ?? first;
    if (!entry) throw new Error('There is no mission.');
    const { withClass } = parts(renderToString(h(SmallMap, { view, entry })));
    // The mission itself, and twelve partners.
    expect(withClass('map-node')).toHaveLength(13);
    expect(wordsOf(withClass('map-left-out')[0] ?? { type: 'root', children: [] })).toContain(
      '288 partners',
    );
  });
});

describe('the layout', () => {
  const columns = [
    [
      { id: 't1', title: 'One' },
      { id: 't2', title: 'Two' },
    ],
    [
      { id: 'm1', title: 'First' },
      { id: 'm2', title: 'Second' },
    ],
    ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: `A partner with a long name, ${id}` })),
  ];
  const tie = (from: string, to: string) => ({ from, to, isNamed: true });
  const ties = [
    tie('t1', 'm2'),
    tie('t2', 'm1'),
    tie('m1', 'd'),
    tie('m1', 'e'),
    tie('m2', 'a'),
    tie('m2', 'b'),
    tie('m2', 'c'),
  ];

  it('is the same every time, inside its frame, and no box covers another', () => {
    const drawing = layOutMap({ columns, ties }, 700);
    expect(layOutMap({ columns, ties }, 700)).toEqual(drawing);
    for (const box of drawing.boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(700);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
      const others = drawing.boxes.filter(
        (other) =>
          other !== box &&
          other.x === box.x &&
          other.y < box.y + box.height &&
          box.y < other.y + other.height,
      );
      expect(others).toEqual([]);
    }
  });

  it('puts next to each other what is tied together: no two of these lines cross', () => {
    const { boxes } = layOutMap({ columns, ties }, 700);
    const y = (id: string) => boxes.find((box) => box.id === id)?.y ?? 0;
    const before = y('m1') < y('m2');
    expect(y('t2') < y('t1')).toBe(before);
    for (const id of ['a', 'b', 'c']) expect(y('d') < y(id)).toBe(before);
  });

  it('lets each line begin and end at the side of its boxes, no two at one point', () => {
    const { boxes, lines } = layOutMap({ columns, ties }, 700);
    const ends = lines.map(({ from, to, path }) => {
      const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
      const [x1 = -1, y1 = -1] = numbers;
      const [x2 = -1, y2 = -1] = numbers.slice(-2);
      const [tail, head] = [from, to].map((id) => boxes.find((box) => box.id === id));
      if (!tail || !head) throw new Error('A line has no box.');
      expect(x1).toBe(tail.x + tail.width);
      expect(x2).toBe(head.x);
      expect(y1 > tail.y && y1 < tail.y + tail.height).toBe(true);
      expect(y2 > head.y && y2 < head.y + head.height).toBe(true);
      return [`${x1},${y1}`, `${x2},${y2}`];
    });
    expect(new Set(ends.flat()).size).toBe(14);
  });
});
