/** The table of partners by missions, and the page of one partner. */
import type { Element } from 'hast';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import PartnerPage from '../../../layouts/partner.tsx';
import PartnersPage from '../../../layouts/partners.tsx';
import { createViews } from '../../../src/render/view.ts';
import { attribute, elementsOf, parsePage, wordsOf } from '../../support/html.ts';
import { loadPartners, partnerFiles } from '../relate/partner-site.ts';

function partnersPage(files: Record<string, string> = partnerFiles) {
  const { site } = loadPartners(files);
  const view = createViews(site, { assets: new Map() })('/partners/');
  return elementsOf(parsePage(renderToString(h(PartnersPage, { view }))));
}

const named = (elements: readonly Element[], tagName: string) =>
  elements.filter((element) => element.tagName === tagName);

describe('the table of partners', () => {
  const elements = () => partnersPage();

  it('has a column for each mission and a row for each partner, under its kind', () => {
    const all = elements();
    const heads = named(all, 'th').map((head) => [attribute(head, 'scope'), wordsOf(head)]);
    expect(heads).toEqual([
      ['col', 'Partner'],
      ['col', 'Who they are'],
      ['col', 'River'],
      ['col', 'Warm'],
      ['rowgroup', 'Other public sector organisations 0'],
      ['rowgroup', 'VCSE organisations 0'],
      ['rowgroup', 'Communities 2'],
      ['row', 'Club'],
      ['row', 'Panel'],
      ['rowgroup', 'SMEs 0'],
      ['rowgroup', 'Large businesses and major employers 1'],
      ['row', 'Water'],
      ['rowgroup', 'Universities and research organisations 0'],
      ['rowgroup', 'Funders 0'],
    ]);
  });

  it('says in each cell the part, and whether it is agreed in a word and, unseen, a whole sentence', () => {
    const row = named(elements(), 'tr').find(
      (each) => attribute(each, 'dataParts') === 'river:asked warm:together',
    );
    const [, river, warm] = named(elementsOf(row ?? { type: 'root', children: [] }), 'td');
    if (!river || !warm) throw new Error('The panel has no cells.');
    expect(named(elementsOf(river), 'p').map((each) => wordsOf(each))).toEqual([
      'Asks the questions',
      'Asked whether it agrees, no answer yet',
    ]);
    const unseen = elementsOf(river).filter((each) => attribute(each, 'className') === 'unseen');
    expect(unseen.map((each) => wordsOf(each))).toEqual(['whether it agrees, no answer yet']);
    expect(elementsOf(river).filter(({ tagName }) => tagName === 'svg')).toHaveLength(1);
    expect(elementsOf(warm).map((each) => wordsOf(each))).toContain('Named in the notes only');
    expect(elementsOf(warm).filter(({ tagName }) => tagName === 'svg')).toEqual([]);
  });

  it('names the mission in each filled cell for phones, where nobody hears it twice', () => {
    const labels = elements().filter((each) =>
      attribute(each, 'className')?.includes('matrix-label'),
    );
    expect(labels.map((label) => [wordsOf(label), attribute(label, 'ariaHidden')])).toEqual([
      ['River', 'true'],
      ['Warm', 'true'],
      ['River', 'true'],
    ]);
  });

  it('says of a kind with nobody in it that it has nobody, and keeps its anchor', () => {
    const bodies = named(elements(), 'tbody');
    expect(bodies.map((body) => attribute(body, 'id'))).toEqual([
      'public-sector',
      'vcse',
      'communities',
      'smes',
      'large-businesses',
      'universities-and-research',
      'funders',
    ]);
    const visible = bodies.map((body) =>
      named(elementsOf(body), 'tr')
        .filter((row) => attribute(row, 'className') === 'matrix-nobody')
        .filter((row) => attribute(row, 'hidden') === undefined)
        .map((row) => wordsOf(row)),
    );
    expect(visible).toEqual([
      ['Nobody yet.'],
      ['Nobody yet.'],
      [],
      ['Nobody yet.'],
      [],
      ['Nobody yet.'],
      ['Nobody yet.'],
    ]);
  });

  it('stands, with all seven kinds, in a site without partners or missions', () => {
    const all = partnersPage({
      'content/teams/lofts.md': partnerFiles['content/teams/lofts.md'],
    });
    expect(named(all, 'tbody')).toHaveLength(7);
    expect(all.some((each) => attribute(each, 'dataTable'))).toBe(false);
    expect(ownScripts(all)).toEqual([]);
  });
});

/** The scripts of a page besides those of all pages: the theme and the search box. */
function ownScripts(elements: readonly Element[]): string[] {
  const addresses = named(elements, 'script').flatMap((script) => attribute(script, 'src') ?? []);
  return addresses.filter((address) => !/\/(?:theme|search-box)\.js$/.test(address));
}

describe('the page of a partner', () => {
  const page = (id: string) => {
    const { site, partner } = loadPartners();
    const view = createViews(site, { assets: new Map() })(`/partners/${id}/`);
    return elementsOf(parsePage(renderToString(h(PartnerPage, { view, entry: partner(id) }))));
  };
  const partOf = (elements: readonly Element[], id: string) => {
    const part = elements.find((each) => attribute(each, 'id') === id);
    if (!part) throw new Error(`There is no part ${id}.`);
    return part;
  };

  it('lists what moved under headings of months, each with its day', () => {
    const moves = partOf(page('water'), 'moves');
    const months = named(elementsOf(moves), 'h3').map((heading) => wordsOf(heading));
    expect(months).toEqual(['June 2026', 'May 2026']);
    const days = named(elementsOf(moves), 'time').map((time) => attribute(time, 'dateTime'));
    expect(days).toEqual(['2026-06-10', '2026-06-10', '2026-05-18', '2026-05-18', '2026-05-18']);
  });

  it('says its part, whether that is agreed, and how the mission stands', () => {
    const missions = elementsOf(partOf(page('panel'), 'missions'));
    expect(named(missions, 'p').map((each) => wordsOf(each))).toEqual([
      'River',
      'Asks the questions',
      'The partner has been asked',
      'The mission: Activeby 31 March 2030',
    ]);
    expect(named(missions, 'dd').map((each) => wordsOf(each))).toEqual(['Warm']);
  });

  it('marks an ask whose day is past, and says what came of one that is answered', () => {
    const elements = page('panel');
    expect(wordsOf(partOf(elements, 'asks'))).toContain('was wanted by 1 July 2026');
    expect(wordsOf(partOf(elements, 'answered'))).toContain('The club has one.');
  });

  it('loads the script that marks what is new only where there is something to mark, and never WebAssembly', () => {
    expect(ownScripts(page('water'))).toEqual(['/assets/since.js']);
    expect(ownScripts(page('club'))).toEqual([]);
    const policy = named(page('water'), 'meta').find((meta) =>
      attribute(meta, 'content')?.includes('script-src'),
    );
    expect(attribute(policy ?? partOf([], ''), 'content')).not.toContain('wasm');
  });
});
