/** The pages of asks, lessons and decisions: parts, ways in, long lists, and what other pages show of them. */
import type { Element } from 'hast';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Files, renderSite, writeFiles } from '../support/build-site.ts';
import { attribute, elementsOf, parsePage, wordsOf } from '../support/html.ts';
import { walkSite } from '../support/link-walker.ts';

const url = 'https://long.example/';

/** Fifty asks of a mission that are open, one past its day; and notes, of which one answers another. */
const asks = [
  '  - { title: A late van, by: 2026-11-01, of: smes }',
  ...Array.from({ length: 50 }, (_, index) => `  - { title: Thing ${index + 1}, by: 2027-01-01 }`),
].join('\n');

const note = (day: string, fields: string, body: string) => [
  `content/weeknotes/${day}.md`,
  `---\ntitle: Note of ${day}\nsummary: x\ndate: ${day}\nteam: builders\n${fields}---\n\nWords.\n\n${body}`,
];

const files: Files = {
  '_data/site.yml': `name: Long\nurl: ${url}\ncontact: all@long.example\n`,
  'content/missions/halls.md': `---\ntitle: Halls\nsummary: Halls.\nstatement: By 2030 halls.\nasks:\n${asks}\n---\n\nWhy.\n`,
  'content/missions/rivers.md': `---\ntitle: Rivers\nsummary: Rivers.\nstatement: By 2030 rivers.\nanswers:\n  - { ask: "2026-10-02#help-2", answer: The river came. }\n---\n\nWhy.\n`,
  'content/teams/builders.md': '---\ntitle: Builders\nsummary: They build.\n---\n\nWe build.\n',
  'content/pages/about.md':
    '---\ntitle: About\n---\n\n[Asks](/asks/for/smes/), [lessons](/learning/mission/halls/), [failures](/learning/did-not-work/), [decisions](/decisions/year/2026/).\n',
  ...Object.fromEntries([
    note(
      '2026-10-02',
      'missions: [halls]\ntools: mission-sprints\n',
      '## Help wanted\n\n- Boxes, to box@long.example.\n- Water.\n\n## Learned\n\n- Knock first.\n\n## Decisions\n\n- Go on.\n',
    ),
    note(
      '2026-11-06',
      'missions: [rivers]\nanswers:\n  - { ask: "2026-10-02#help-1", status: closed, answer: None came. }\n',
      '## Learned\n\n- Knock first!\n\n## What did not work\n\n- Rain.\n',
    ),
  ]),
};

let pages: Map<string, string>;

beforeAll(async () => {
  pages = await renderSite(writeFiles(files));
});

const mainOf = (address: string): Element => {
  const main = elementsOf(parsePage(pages.get(address) ?? '')).find(
    (each) => each.tagName === 'main',
  );
  if (!main) throw new Error(`There is no page ${address}.`);
  return main;
};
const textOf = (address: string) => wordsOf(mainOf(address));
const linksIn = (element: Element) =>
  elementsOf(element)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => [wordsOf(link), attribute(link, 'href')]);
const section = (address: string, id: string) =>
  elementsOf(mainOf(address)).find((each) => attribute(each, 'id') === id);

describe('/asks/', () => {
  it('has its parts on the pages where they begin, and leads to each of them', () => {
    expect(linksIn(mainOf('/asks/'))).toEqual(
      expect.arrayContaining([
        ['50 open', '/asks/#open'],
        ['1 past its date', '/asks/page/2/#past'],
        ['2 answered or closed', '/asks/page/2/#done'],
      ]),
    );
    expect(section('/asks/', 'past')).toBeUndefined();
    for (const id of ['open', 'past', 'done'])
      expect(section('/asks/page/2/', id), id).toBeDefined();
  });

  it('says what came of an ask, and leads to where that is told', () => {
    const done = section('/asks/page/2/', 'done');
    expect(done && linksIn(done)).toEqual(
      expect.arrayContaining([
        ['Note of 2026-11-06', '/weeknotes/2026-11-06/#answers'],
        ['Rivers', '/missions/rivers/#answers'],
      ]),
    );
    expect(done && wordsOf(done)).toContain(
      'What came of it None came. Told in Note of 2026-11-06, 6 November 2026',
    );
  });

  it('marks what is past its day, and says how to answer when the ask does not', () => {
    const past = section('/asks/page/2/', 'past');
    expect(past && wordsOf(past)).toContain('Past its datewas wanted by 1 November 2026');
    expect(past && wordsOf(past)).toContain(
      'all@long.example (the address of this site: the ask gives none of its own)',
    );
  });

  it('offers its feed, its table, and every way to narrow it with its number', () => {
    const ways = section('/asks/', 'ways');
    expect(ways && linksIn(ways)).toEqual([
      ['SMEs', '/asks/for/smes/'],
      ['Anyone', '/asks/for/anyone/'],
      ['Halls', '/asks/mission/halls/'],
      ['2027', '/asks/year/2027/'],
      ['2026', '/asks/year/2026/'],
      ['Feed of what is new', '/asks/feed.xml'],
      ['All of it as a table (CSV)', '/data/asks.csv'],
      ['What its columns mean', '/data/#asks'],
    ]);
    expect(ways && wordsOf(ways)).toContain('SMEs1Anyone52');
  });

  it('has narrowed lists in parts as well, which lead back to all asks', () => {
    expect(textOf('/asks/mission/halls/page/2/')).toContain('Can you help? Halls, page 2');
    expect(linksIn(mainOf('/asks/for/smes/'))).toContainEqual(['All asks', '/asks/']);
    expect(textOf('/asks/for/smes/')).not.toContain('Thing 1');
    expect(pages.has('/asks/for/funders/')).toBe(false);
  });
});

describe('a note or mission that answers', () => {
  it('shows the ask with its place, and what came of it', () => {
    const given = section('/weeknotes/2026-11-06/', 'answers');
    expect(given && wordsOf(given)).toContain('Boxes, to box@long.example.');
    expect(given && wordsOf(given)).toContain('None came.');
    expect(given && linksIn(given)).toEqual([
      ['Note of 2026-10-02', '/weeknotes/2026-10-02/#help-1'],
    ]);
    const ofMission = section('/missions/rivers/', 'answers');
    expect(ofMission && wordsOf(ofMission)).toContain('The river came.');
    expect(section('/weeknotes/2026-10-02/', 'answers')).toBeUndefined();
  });

  it('is led to from the note that asked', () => {
    const since = section('/weeknotes/2026-10-02/', 'answered');
    expect(since && wordsOf(since)).toContain('Closed. None came. Told in Note of 2026-11-06');
    expect(since && wordsOf(since)).toContain('Answered. The river came. Told in Rivers');
    expect(section('/weeknotes/2026-11-06/', 'answered')).toBeUndefined();
  });
});

describe('/learning/', () => {
  const lessonsIn = (address: string) =>
    elementsOf(mainOf(address))
      .filter((each) => attribute(each, 'className')?.split(' ').includes('lesson-words'))
      .map(wordsOf);

  it('tells each thing once, with every place', () => {
    expect(lessonsIn('/learning/')).toEqual(['Knock first!', 'Rain.']);
    const links = linksIn(mainOf('/learning/'));
    expect(links).toContainEqual(['Note of 2026-11-06', '/weeknotes/2026-11-06/#learned-1']);
    expect(links).toContainEqual(['Note of 2026-10-02', '/weeknotes/2026-10-02/#learned-1']);
  });

  it('is narrowed to missions, tools, teams, years and what did not work', () => {
    expect(lessonsIn('/learning/mission/halls/')).toEqual(['Knock first!']);
    expect(lessonsIn('/learning/tool/mission-sprints/')).toEqual(['Knock first!']);
    expect(lessonsIn('/learning/team/builders/')).toHaveLength(2);
    expect(lessonsIn('/learning/year/2026/')).toHaveLength(2);
    expect(lessonsIn('/learning/did-not-work/')).toEqual(['Rain.']);
  });

  it('is on the page of each mission, by its own notes', () => {
    expect(lessonsIn('/missions/halls/')).toEqual(['Knock first!']);
    expect(lessonsIn('/missions/rivers/')).toEqual(['Knock first!', 'Rain.']);
  });
});

describe('/decisions/', () => {
  it('has every decision and its ways in', () => {
    expect(textOf('/decisions/')).toContain('Go on.');
    expect(textOf('/decisions/mission/halls/')).toContain('1 decision · Halls');
    expect(pages.has('/decisions/mission/rivers/')).toBe(false);
  });
});

describe('the pages of the registers', () => {
  it('are all led to, and lead nowhere wrong', () => {
    const tree = new Map(
      [...pages].map(([address, page]) => [
        `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`,
        Buffer.from(page),
      ]),
    );
    const broken = walkSite(tree, url).broken.filter(
      (each) => !/\/assets\/|fonts\/|favicon\.ico|apple-touch-icon|webmanifest/.test(each),
    );
    expect(broken).toEqual([]);
    const linked = new Set(
      [...pages].flatMap(([, page]) =>
        [...page.matchAll(/href="([^"#]+)/g)].map(([, href]) => href),
      ),
    );
    const own = [...pages.keys()].filter((each) => /^\/(asks|learning|decisions)\//.test(each));
    expect(own.length).toBeGreaterThan(20);
    // Lessons of a partner are led to from the page of the partner.
    expect(own.filter((each) => !linked.has(each))).toEqual([]);
  });

  it('are in the sitemap', () => {
    expect(pages.get('/sitemap.xml')).toContain(`${url}learning/mission/halls/`);
  });
});

describe('a site in which nothing is asked, learned or decided', () => {
  it('says so, and has no narrowed list', async () => {
    const { 'content/pages/about.md': _, ...rest } = files;
    const bare = Object.entries(rest).filter(([path]) => path === '_data/site.yml');
    const empty = await renderSite(
      writeFiles({
        ...Object.fromEntries(bare),
        'content/pages/a.md': '---\ntitle: A\n---\n\nWords.\n',
      }),
    );
    expect(empty.get('/asks/')).toContain('Nothing is asked at the moment.');
    expect(empty.get('/learning/')).toContain('No lesson has been written down yet.');
    expect(empty.get('/decisions/')).toContain('No decision has been written down yet.');
    const own = [...empty.keys()].filter((each) => /^\/(asks|learning|decisions)\/./.test(each));
    expect(own).toEqual(['/asks/feed.xml', '/learning/feed.xml', '/decisions/feed.xml']);
  });
});
