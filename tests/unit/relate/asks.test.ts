/** What is asked of others: by missions in fields, by weeknotes in their words; states, order, ways in, contacts. */
import { describe, expect, it } from 'vitest';
import { type Ask, asksOf, stateOfAsk, wayToAnswer } from '../../../src/relate/asks.ts';
import type { Site } from '../../../src/relate/site.ts';
import { type SiteText, writeSite } from '../../support/write-site.ts';

/** Today is 15 June 2026 in these tests. */
const siteOf = (files: SiteText): Site => {
  const { site, problems } = writeSite({ ...partners, ...files }).load();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return site;
};

const partners: SiteText = {
  'content/partners/mill.md': '---\ntitle: Mill\nkind: smes\nsummary: x\n---\n',
  'content/partners/hospital.md': '---\ntitle: Hospital\nkind: public-sector\nsummary: x\n---\n',
  'content/teams/builders.md': '---\ntitle: Builders\nsummary: x\n---\n',
};

const mission = (asks: string, more = '') =>
  `---\ntitle: Warm homes\nsummary: x\nstatement: By 2032 every home is warm.\nlead: builders\n${more}asks:\n${asks}---\n`;

const note = (day: string, help: string, more = '') =>
  `---\ntitle: Note of ${day}\nsummary: x\ndate: ${day}\nteam: builders\nmissions: warm-homes\n${more}---\nWords.\n\n## Help wanted\n\n${help}`;

const titles = (asks: readonly Ask[]) => asks.map(({ title }) => title);

it('of a note may link to lists that are gathered, to what is not there, and to a partner', () => {
  const help =
    '- See [all](/asks/mission/warm-homes/), [none](/asks/mission/gone/) or [the mill](/partners/mill/).\n';
  const { site, problems } = writeSite({
    ...partners,
    'content/missions/warm-homes.md': mission('  - { title: A van }\n'),
    'content/weeknotes/a.md': note('2026-06-01', help),
  }).load();
  const [ask] = site.registers().asks.items.filter(({ from }) => from.kind === 'weeknote');
  expect(ask?.named).toEqual(['mill']);
  expect(problems.map(({ id, message }) => [id, message])).toEqual([
    ['broken-link', 'The link “/asks/mission/gone/” leads nowhere in this site.'],
  ]);
});

describe('the register of asks', () => {
  const site = () =>
    siteOf({
      'content/missions/warm-homes.md': mission(
        [
          '  - { title: A late thing, by: 2026-06-14 }\n',
          '  - { title: A later thing, by: 2026-01-31 }\n',
          '  - { title: A van, by: 2026-09-01, of: [smes, hospital] }\n',
          '  - { title: A loan today, by: 2026-06-15 }\n',
          '  - { title: Any time }\n',
          '  - { title: Done, status: answered, by: 2026-03-01, answer: It came. }\n',
          '  - { title: Over, status: closed, by: 2026-04-01 }\n',
        ].join(''),
      ),
      'content/weeknotes/2026-05-01-old.md': note('2026-05-01', '- An old van.\n'),
      'content/weeknotes/2026-06-01-new.md': note('2026-06-01', '- Boxes.\n- Socks.\n'),
    });

  it('has those of missions by day, those of notes from the newest, past ones, then those that are over', () => {
    expect(titles(asksOf(site()))).toEqual([
      'A loan today',
      'A van',
      'Any time',
      'Boxes.',
      'Socks.',
      'An old van.',
      'A late thing',
      'A later thing',
      'Over',
      'Done',
    ]);
  });

  it('marks as past what is open after its day, and not on it', () => {
    const past = asksOf(site()).filter((ask) => stateOfAsk(ask, '2026-06-15') === 'past');
    expect(titles(past)).toEqual(['A late thing', 'A later thing']);
  });

  it('gives each ask its place', () => {
    const places = asksOf(site()).map(({ address }) => address);
    expect(places).toContain('/missions/warm-homes/#ask-a-loan-today');
    expect(places).toContain('/weeknotes/2026-06-01-new/#help-2');
    expect(new Set(places).size).toBe(10);
  });
});

describe('the place of a mission’s ask', () => {
  const placesOf = (asks: string) =>
    asksOf(siteOf({ 'content/missions/warm-homes.md': mission(asks) })).map(
      ({ address }) => address.split('#')[1],
    );

  it('is named for its words, so that another ask does not move it', () => {
    const van = '  - { title: A van, by: 2026-09-01 }\n';
    expect(placesOf(van)).toEqual(['ask-a-van']);
    expect(placesOf(`  - { title: A loan, by: 2026-08-01 }\n${van}`)).toEqual([
      'ask-a-loan',
      'ask-a-van',
    ]);
  });

  it('is its own when two say the same, and not without end', () => {
    const long = 'Ten private landlords in Eastgate for lofts before the end of February';
    expect(placesOf(`  - title: A van\n  - title: "A van!"\n  - title: ${long}\n`)).toEqual([
      'ask-a-van',
      'ask-a-van-2',
      'ask-ten-private-landlords-in-eastgate-for',
    ]);
  });
});

describe('an ask can be found', () => {
  const site = () =>
    siteOf({
      'content/missions/warm-homes.md': mission(
        '  - { title: A van, by: 2027-01-31, of: [smes, mill, hospital] }\n  - { title: Any time }\n',
      ),
      'content/weeknotes/2026-06-01-new.md': note(
        '2026-06-01',
        '- Will [[partners/mill|the mill]] grind for us?\n- Socks.\n',
      ),
    });
  const listOf = (url: string) => {
    const way = site()
      .registers()
      .asks.ways.find((each) => each.url === url);
    return way && titles(way.items);
  };

  it('by the kinds of partner it names, and the kinds of the partners it names', () => {
    expect(listOf('/asks/for/public-sector/')).toEqual(['A van']);
    expect(listOf('/asks/for/smes/')).toEqual(['A van', 'Will the mill grind for us?']);
  });

  it('under anyone where it is asked of nobody in particular, whoever its words name', () => {
    expect(listOf('/asks/for/anyone/')).toEqual([
      'Any time',
      'Will the mill grind for us?',
      'Socks.',
    ]);
  });

  it('by mission, and by the year it is wanted or was asked in', () => {
    expect(listOf('/asks/mission/warm-homes/')).toHaveLength(4);
    expect(listOf('/asks/year/2027/')).toEqual(['A van']);
    expect(listOf('/asks/year/2026/')).toEqual(['Will the mill grind for us?', 'Socks.']);
  });

  it('and there is no list that would be empty', () => {
    expect(listOf('/asks/for/funders/')).toBeUndefined();
    const urls = site().registers().asks.ways;
    expect(urls.map(({ url }) => url)).toEqual([
      '/asks/for/public-sector/',
      '/asks/for/smes/',
      '/asks/for/anyone/',
      '/asks/mission/warm-homes/',
      '/asks/year/2027/',
      '/asks/year/2026/',
    ]);
  });
});

describe('how to answer', () => {
  const waysOf = (contact: string) => {
    const site = siteOf({
      '_data/site.yml': `name: Fern\n${contact}`,
      'content/missions/warm-homes.md': mission(
        '  - { title: A van, by: 2026-07-01, contact: Ring Jo }\n  - { title: Any time }\n',
      ),
      'content/weeknotes/2026-06-01-new.md': note(
        '2026-06-01',
        '- Write to van@fern.example, or jo@fern.example.\n- Socks.\n',
      ),
    });
    return asksOf(site).map((ask) => wayToAnswer(ask, site));
  };

  it('is the contact of the ask, an address in its words, or that of the site, and says which', () => {
    expect(waysOf('contact: all@fern.example\n')).toEqual([
      { contact: 'Ring Jo', of: 'ask' },
      { contact: 'all@fern.example', of: 'site' },
      { contact: 'van@fern.example', of: 'ask' },
      { contact: 'all@fern.example', of: 'site' },
    ]);
  });

  it('is not known where neither has one', () => {
    expect(waysOf('')[1]).toBeUndefined();
  });
});

describe('a link of an author’s to a narrowed list', () => {
  const problemsOf = (address: string) =>
    writeSite({
      ...partners,
      'content/missions/warm-homes.md': mission('  - { title: A van, of: smes }\n'),
      'content/pages/about.md': `---\ntitle: About\n---\n[Asks](${address})\n`,
    }).problems();

  it('is fine where there is such a list', () => {
    expect(problemsOf('/asks/for/smes/')).toEqual([]);
    expect(problemsOf('/asks/mission/warm-homes/')).toEqual([]);
    expect(problemsOf('/asks/feed.xml')).toEqual([]);
    expect(problemsOf('/data/asks.csv')).toEqual([]);
  });

  it('is broken where there is nothing in it', () => {
    expect(problemsOf('/asks/for/funders/')).toEqual(['content/pages/about.md:4:8 broken-link']);
  });
});
