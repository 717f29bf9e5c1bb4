/** How the money of a mission is shown: in a sentence, in a drawing that keeps its type, and in tables. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Money } from '../../../layouts/parts/money.tsx';
import { createViews } from '../../../src/render/view.ts';
import { attribute, elementsOf, parsePage, wordsOf } from '../../support/html.ts';
import { loadMission, missionSite } from '../relate/mission-site.ts';

/** The elements of the part for a mission from 1 April 2024 to 31 March 2030, seen on 20 November 2026. */
function shown(...sources: string[]) {
  const funding = sources.map((source) => `  - { ${source} }\n`).join('');
  const { site, mission } = loadMission(missionSite(`funding:\n${funding}`));
  const view = createViews(site, { assets: new Map() })('/missions/warm/');
  const html = renderToString(h(Money, { view, mission }));
  const elements = elementsOf(parsePage(html));
  const withClass = (name: string) =>
    elements.filter((element) => attribute(element, 'className')?.split(' ').includes(name));
  const tables = elements
    .filter(({ tagName }) => tagName === 'table')
    .map((table) =>
      elementsOf(table)
        .filter(({ tagName }) => tagName === 'tr')
        .map((row) => {
          const cells = elementsOf(row).filter(({ tagName }) => /^t[hd]$/.test(tagName));
          return cells.map((cell) => wordsOf(cell));
        }),
    );
  const [sentence] = elements.filter((each) => attribute(each, 'id')?.endsWith('sentence'));
  return { html, elements, withClass, tables, sentence: sentence ? wordsOf(sentence) : '' };
}

const agreed = 'from: 2024-04-01, to: 2028-03-31, status: agreed';
const bid =
  'source: Fund, kind: investment, amount: 730, from: 2028-04-01, to: 2029-03-31, status: bid';

describe('the money of a mission', () => {
  it('is said in a sentence: the sums by state, and the years nothing agreed covers', () => {
    const { sentence, withClass } = shown(
      `source: Grant, kind: grant, amount: 1461, ${agreed}`,
      `source: Vans, kind: in-kind, amount: 39, ${agreed}`,
      bid,
    );
    expect(sentence).toBe(
      '£1,500 agreed (2024/25 to 2027/28), £39 of it in kind; £730 bid for (2028/29). No agreed money covers 2028/29 to 2029/30.',
    );
    const gaps = withClass('money-gaps').flatMap((list) => elementsOf(list).slice(1));
    expect(gaps.map((gap) => wordsOf(gap))).toEqual([
      '2028/29: only a bid, which nobody has agreed to',
      '2029/30: no money is named',
    ]);
  });

  it('that covers a year in part is said with its days', () => {
    const { sentence } = shown(
      'source: A, amount: 1, from: 2024-04-01, to: 2029-06-30, status: agreed',
    );
    expect(sentence).toContain(
      'No agreed money covers part of 2029/30 (1 July 2029 to 31 March 2030).',
    );
  });

  it('that covers everything is said to', () => {
    const { sentence, withClass } = shown(
      'source: A, amount: 1, from: 2024-04-01, to: 2030-03-31, status: agreed',
    );
    expect(sentence).toContain(
      'Agreed or ended money covers every day from 1 April 2024 to 31 March 2030.',
    );
    expect(withClass('money-gap')).toEqual([]);
  });

  it('stands in a table by year, with a column for each kind and their sum', () => {
    const { tables } = shown(
      `source: Grant, kind: grant, amount: 1461, ${agreed}`,
      `source: Vans, kind: in-kind, amount: 2922, ${agreed}`,
      bid,
    );
    expect(tables[1]).toEqual([
      ['Year', 'Agreed', 'Bid for'],
      ['Grant', 'In kind', 'All', 'Investment'],
      ['2024/25', '£365', '£730', '£1,095', '£0'],
      ['2025/26', '£365', '£730', '£1,095', '£0'],
      ['2026/27', '£365', '£730', '£1,095', '£0'],
      ['2027/28', '£366', '£732', '£1,098', '£0'],
      ['2028/29', '£0', '£0', '£0', '£730'],
      ['2029/30', '£0', '£0', '£0', '£0'],
    ]);
    expect(tables[0]?.slice(-2)).toEqual([
      ['Total, agreed', '£4,383'],
      ['Total, bid for', '£730'],
    ]);
  });

  it('is drawn from day to day: a bar of two years of six begins after a sixth', () => {
    const { withClass } = shown(
      'source: A, amount: 1, from: 2025-04-01, to: 2027-03-31, status: agreed',
    );
    const [bar] = withClass('money-bar');
    // 365 and 730 of 2191 days.
    expect(bar && [attribute(bar, 'x'), attribute(bar, 'width')]).toEqual(['16.66%', '33.32%']);
  });

  it('tells kinds and states by pattern and outline, and by words', () => {
    const { withClass } = shown(
      `source: A, kind: grant, amount: 1, ${agreed}`,
      bid,
      'source: B, amount: 1, from: 2024-04-01, to: 2025-03-31, status: ended',
    );
    const bars = withClass('money-bar').map((bar) => [
      attribute(bar, 'className'),
      attribute(bar, 'fill'),
    ]);
    expect(bars).toEqual([
      ['money-bar money-bar-agreed', 'url(#money-warm-grant)'],
      ['money-bar money-bar-bid', 'url(#money-warm-investment)'],
      ['money-bar money-bar-ended', 'none'],
    ]);
    expect(withClass('money-label').map((label) => wordsOf(label))).toEqual([
      'A £1 Grant, agreed',
      'Fund £730 Investment, bid for',
      'B £1 Sort not said, ended',
      'No agreed money',
    ]);
  });

  it('without amount or period is listed, said and not drawn', () => {
    const { html, withClass, tables } = shown(
      'source: Gift, status: agreed',
      'source: Loan, kind: loan, amount: 5, from: 2025-01-01, status: agreed',
    );
    expect(withClass('money-bar')).toEqual([]);
    expect(html).toContain('Gift: no amount is given, so it is in no total.');
    expect(html).toContain('Loan: only one end of its period is given, so it is in no year.');
    expect(tables).toHaveLength(1);
    expect(tables[0]?.slice(1)).toEqual([
      ['Gift', '–', '–', 'Agreed', '–'],
      ['Loan', 'Loan', 'since 1 January 2025', 'Agreed', '£5'],
      ['Total, agreed', '£5'],
    ]);
  });

  it('is one picture with a name, described by the sentence, with every pattern in it once', () => {
    const { elements, withClass } = shown(`source: A, kind: grant, amount: 1, ${agreed}`, bid);
    const [chart] = withClass('money-chart');
    expect(chart && attribute(chart, 'role')).toBe('img');
    expect(chart && attribute(chart, 'ariaLabel')).toContain('Warm');
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(chart && attribute(chart, 'ariaDescribedBy'));
    for (const { properties } of elements) {
      const [, id] = /^url\(#(.*)\)$/.exec(String(properties.fill)) ?? [];
      if (id) expect(ids).toContain(id);
      expect(properties.style).toBeUndefined();
      expect(properties.viewBox).toBeUndefined();
    }
  });
});
