/** Charts of measures as they are in the page: what is drawn, named and left out. */
import type { Element } from 'hast';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MeasureChart } from '../../../layouts/charts/measure-chart.tsx';
import { Spark } from '../../../layouts/charts/spark.tsx';
import { Targets } from '../../../layouts/parts/targets.tsx';
import { attribute, elementsOf, parsePage, wordsOf } from '../../support/html.ts';
import { type MeasureCase, measureSite } from './measure-site.ts';

const homes: MeasureCase = {
  from: '40 2024-03-31',
  to: '10 2032-03-31',
  readings: ['2024-03-31,40', '2025-03-31,38', '2026-03-31,35'],
};

function draw(given: MeasureCase) {
  const { view, assessment } = measureSite(given);
  const html = renderToString(h(MeasureChart, { view, assessment }));
  const elements = elementsOf(parsePage(html));
  const [plot] = ofClass(elements, 'chart-plot');
  if (!plot) throw new Error('The chart has a plot.');
  return { html, elements, plot, drawn: elementsOf(plot) };
}

const ofClass = (elements: readonly Element[], name: string) =>
  elements.filter((element) => (attribute(element, 'className') ?? '').split(' ').includes(name));
const paths = (elements: readonly Element[], name: string) =>
  ofClass(elements, name).map((element) => attribute(element, 'd'));

/** Cases that have gone wrong in charts before: nothing to span, nothing to show, too much of it. */
const awkward: [string, MeasureCase][] = [
  ['one reading', { to: '10 2032-03-31', readings: ['2026-03-31,40'] }],
  ['no readings', { to: '10 2032-03-31', readings: [] }],
  ['one reading on the day of the target', { to: '10 2026-03-31', readings: ['2026-03-31,10'] }],
  [
    'zero and nothing else',
    { from: '0 2024-03-31', to: '0 2032-03-31', readings: ['2026-03-31,0'] },
  ],
  ['gaps alone', { ...homes, readings: ['2025-03-31,', '2026-03-31,'] }],
  [
    'numbers below zero',
    { unit: '°C', from: '-4 2024-03-31', to: '-9 2032-03-31', readings: ['2026-03-31,-6'] },
  ],
  ['numbers that do not change', { ...homes, from: '10 2024-03-31', readings: ['2026-03-31,10'] }],
  [
    'readings of one day each, for a month',
    {
      frequency: 'daily',
      from: '9 2026-05-01',
      to: '1 2026-05-30',
      readings: Array.from({ length: 20 }, (_, i) => `2026-05-${String(i + 1).padStart(2, '0')},9`),
    },
  ],
];

describe('a chart', () => {
  it('is one picture, named after its measure and described by the sentence beside it', () => {
    const { plot, drawn } = draw(homes);
    expect(attribute(plot, 'role')).toBe('img');
    const name = drawn.find(({ tagName }) => tagName === 'title');
    expect(name && wordsOf(name)).toBe('Chart: Cold places');
    expect(attribute(plot, 'ariaLabelledBy')).toBe(name && attribute(name, 'id'));
    expect(attribute(plot, 'ariaDescribedBy')).toBe('measure-places-sentence');
  });

  it('draws the readings as one line, with a marker at each', () => {
    const { drawn } = draw(homes);
    expect(paths(drawn, 'chart-line')).toHaveLength(1);
    expect(ofClass(drawn, 'marker')).toHaveLength(3);
  });

  it('draws a straight path from the baseline to the target', () => {
    const { plot, drawn } = draw(homes);
    // From 40 to 10 on a scale from 0 to 50, over the whole width: 20 and 80 parts from the top.
    expect(paths(drawn, 'chart-path')).toEqual(['M0,20L100,80']);
    expect(ofClass(drawn, 'marker-baseline')).toHaveLength(1);
    expect(ofClass(drawn, 'marker-target')).toHaveLength(1);
    expect(wordsOf(plot)).toContain('path');
  });

  it('has no viewBox around its words, so that they keep their size', () => {
    const { plot, drawn } = draw(homes);
    expect(attribute(plot, 'viewBox')).toBeUndefined();
    const [lines] = ofClass(drawn, 'chart-lines');
    expect(lines && attribute(lines, 'viewBox')).toBe('0 0 100 100');
    expect(lines && elementsOf(lines).some(({ tagName }) => tagName === 'text')).toBe(false);
  });

  it('says in a legend what its marks mean', () => {
    const { elements } = draw(homes);
    const legend = elements.find(({ tagName }) => tagName === 'figcaption');
    expect(legend && wordsOf(legend)).toBe(
      'ReadingBaselineStraight path to the targetTarget, by March 2032',
    );
  });

  it('is the same every time', () => {
    expect(draw(homes).html).toBe(draw(homes).html);
  });
});

describe('a gap', () => {
  const broken: MeasureCase = {
    ...homes,
    readings: [
      '2024-03-31,40',
      '2024-09-30,39',
      '2025-03-31,',
      '2025-09-30,37',
      '2026-03-31,36',
      '2026-09-30,35',
    ],
  };

  it('breaks the line and has a mark of its own on the axis', () => {
    const { drawn, html } = draw(broken);
    expect(paths(drawn, 'chart-line').map((d) => d?.match(/[ML]/g)?.join(''))).toEqual([
      'ML',
      'MLL',
    ]);
    expect(ofClass(drawn, 'marker-gap')).toHaveLength(1);
    expect(html).toContain('No reading');
  });

  it('has no marker as a reading has, so that it is not taken for zero', () => {
    const { drawn } = draw(broken);
    expect(ofClass(drawn, 'marker')).toHaveLength(5);
  });

  it('is also where a period is missing without a row', () => {
    const quarters = ['2025-03-31,39', '2025-06-30,38', '2025-12-31,37', '2026-03-31,36'];
    const drawing = draw({ ...homes, frequency: 'quarterly', readings: quarters });
    expect(paths(drawing.drawn, 'chart-line')).toHaveLength(2);
  });
});

describe('several series', () => {
  const names = ['North', 'South', 'East'];
  const three: MeasureCase = {
    ...homes,
    header: 'date,value,series',
    readings: names.flatMap((name, i) => [
      `2024-03-31,${40 - i},${name}`,
      `2025-03-31,${38 - i},${name}`,
      `2026-03-31,${35 - i},${name}`,
    ]),
  };

  it('are told apart by dashes and shapes as well as colour', () => {
    const { drawn } = draw(three);
    const lines = ofClass(drawn, 'chart-line');
    const dashes = lines.map((line) => attribute(line, 'strokeDashArray'));
    const shapes = ofClass(drawn, 'marker').map((marker) => {
      const [shape] = elementsOf(marker).slice(1);
      return shape && (attribute(shape, 'd') ?? shape.tagName);
    });
    expect(new Set(dashes).size).toBe(3);
    expect(new Set(shapes).size).toBe(3);
  });

  it('are named in the legend', () => {
    const { elements } = draw(three);
    const legend = elements.find(({ tagName }) => tagName === 'figcaption');
    expect(legend && wordsOf(legend)).toMatch(/^NorthSouthEastBaseline/);
  });

  it('of which there are too many leave the chart to the one without a name', () => {
    const groups = ['', 'A', 'B', 'C', 'D', 'E', 'F'];
    const drawing = draw({
      ...homes,
      header: 'date,value,series',
      readings: groups.flatMap((name, i) => [
        `2025-03-31,${30 + i},${name}`,
        `2026-03-31,${29 + i},${name}`,
      ]),
    });
    expect(paths(drawing.drawn, 'chart-line')).toHaveLength(1);
  });
});

describe('the scale', () => {
  it('begins at zero where numbers come near it, and says nothing', () => {
    const { html, plot } = draw(homes);
    expect(wordsOf(plot)).toContain('0%');
    expect(html).not.toContain('The scale begins');
  });

  it('says where else it begins', () => {
    const { html } = draw({
      ...homes,
      better: 'higher',
      from: '62 2024-03-31',
      to: '85 2032-03-31',
      readings: [],
    });
    expect(html).toContain('The scale begins at 60%, not at zero.');
  });

  it('of a share ends at 100%', () => {
    const { plot } = draw({
      ...homes,
      better: 'higher',
      from: '80 2024-03-31',
      to: '99 2032-03-31',
      readings: [],
    });
    expect(wordsOf(plot)).toContain('100%');
    expect(wordsOf(plot)).not.toMatch(/10[1-9]%|1[1-9]\d%/);
  });

  it('names no more years than fit on a narrow screen', () => {
    const { drawn } = draw({ ...homes, from: '40 2006-03-31' });
    const years = drawn
      .filter(({ tagName }) => tagName === 'text')
      .map(wordsOf)
      .filter((words) => /^20\d\d$/.test(words));
    expect(years).toEqual(['2010', '2015', '2020', '2025', '2030']);
  });
});

describe.each(awkward)('with %s, a chart', (_, given) => {
  it('has numbers everywhere, and no inline style', () => {
    const { html } = draw(given);
    expect(html).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(html).not.toMatch(/\sstyle=|<style|<script/);
    expect(html).toContain('marker-target');
  });
});

describe('a spark', () => {
  const spark = (given: MeasureCase) => {
    const { view, assessment } = measureSite(given);
    return renderToString(h(Spark, { view, assessment }));
  };

  it('has the line, the newest point and the target, and is hidden from those who cannot see it', () => {
    const html = spark(homes);
    expect(html).toMatch(/^<svg class="spark" viewBox="0 0 120 32"/);
    expect(html).toContain('aria-hidden="true"');
    expect(html.match(/chart-line|marker-last|chart-target/g)).toEqual([
      'chart-target',
      'chart-line',
      'marker-last',
    ]);
  });

  it.each(awkward)('holds with %s', (_, given) => {
    expect(spark(given)).not.toMatch(/NaN|Infinity|undefined|style=/);
  });

  it('is not there without readings', () => {
    expect(spark({ ...homes, readings: [] })).toBe('');
  });
});

describe('the targets of a mission', () => {
  const targets = (given: MeasureCase) => {
    const { view, mission } = measureSite(given);
    return elementsOf(parsePage(renderToString(h(Targets, { view, mission }))));
  };
  const ids = (elements: Element[]) => elements.flatMap((each) => attribute(each, 'id') ?? []);

  it('have the chart described by a sentence that is there, also where one measure has two', () => {
    const elements = targets({ ...homes, isTwice: true });
    const found = ids(elements);
    expect(new Set(found).size).toBe(found.length);
    expect(found).toContain('measure-places');
    for (const plot of ofClass(elements, 'chart-plot')) {
      expect(found).toContain(attribute(plot, 'ariaDescribedBy'));
    }
    expect(ofClass(elements, 'chart-plot')).toHaveLength(2);
  });

  it('have all readings in a table, with the link to the same as CSV', () => {
    const elements = targets({ ...homes, readings: [...homes.readings, '2026-09-30,'] });
    const rows = elements.filter(({ tagName }) => tagName === 'tr').map(wordsOf);
    expect(rows).toEqual([
      'DateValue',
      'September 2026no reading',
      'March 202635',
      'March 202538',
      'March 202440',
    ]);
    const links = elements.flatMap((each) => attribute(each, 'href') ?? []);
    expect(links).toContain('/data/measures/places.csv');
  });

  it('say when the newest reading is out of date', () => {
    const words = (today: string) => targets({ ...homes, today }).map(wordsOf)[0];
    expect(words('2028-03-30')).not.toContain('Out of date');
    expect(words('2028-03-31')).toContain('Out of date');
  });
});
