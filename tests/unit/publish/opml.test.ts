/** `/feeds.opml`: every feed by sort, well-formed whatever things are called; and the page that lists the same. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderSite, writeFiles } from '../../support/build-site.ts';
import { attribute, elementsOf, parsePage } from '../../support/html.ts';

const mission = (title: string, more = '') =>
  `---\ntitle: ${title}\nsummary: S.\nstatement: By 2032 homes are warm.\n${more}---\n`;

const files = {
  '_data/site.yml':
    'name: "Fern & <Co>"\nowner: "The \\"Council\\""\nurl: https://fern.example/open/\nlanguage: en-GB\n',
  'content/missions/warm.md': mission(`'Warm & "dry" <homes>'`),
  'content/missions/secret.md': mission('Quillfeather', 'draft: true\n'),
  'content/missions/later.md': mission('Later', 'publish: 2030-01-01\n'),
  'content/teams/t.md': '---\ntitle: Tŷ\n---\n',
  'content/people/ann.md': '---\ntitle: Ann\n---\n',
};

interface Outline {
  '@text': string;
  '@type'?: string;
  '@xmlUrl'?: string;
  '@htmlUrl'?: string;
  outline?: Outline[];
}

let pages: Map<string, string>;
let groups: Outline[];

beforeAll(async () => {
  pages = await renderSite(writeFiles(files));
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseAttributeValue: false,
    htmlEntities: true,
    isArray: (name) => name === 'outline',
  });
  groups = parser.parse(pages.get('/feeds.opml') ?? '').opml.body.outline;
});

describe('the OPML', () => {
  it('is well-formed, and names the site and its owner', () => {
    const xml = pages.get('/feeds.opml') ?? '';
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain('<opml version="2.0">');
    expect(xml).toContain('<title>Feeds of Fern &amp; &lt;Co&gt;</title>');
    expect(xml).toContain('<ownerName>The &quot;Council&quot;</ownerName>');
  });

  it('holds every feed there is, once, by its whole address, and no draft', () => {
    const listed = groups.flatMap(({ outline = [] }) => outline);
    const feeds = [...pages.keys()].filter((url) => url.endsWith('feed.xml'));
    expect(feeds.length).toBeGreaterThan(6);
    expect(listed).toHaveLength(feeds.length);
    expect(new Set(listed.map((each) => each['@xmlUrl']))).toEqual(
      new Set(feeds.map((url) => `https://fern.example/open${url}`)),
    );
    expect(new Set(listed.map((each) => each['@type']))).toEqual(new Set(['rss']));
    expect(pages.get('/feeds.opml')).not.toMatch(/Quillfeather|secret|Later/);
  });

  it('groups them by sort, each with its page', () => {
    const missions = groups.find((group) => group['@text'] === 'Missions')?.outline;
    expect(missions?.map((each) => [each['@text'], each['@htmlUrl']])).toEqual([
      ['Warm & "dry" <homes>', 'https://fern.example/open/missions/warm/'],
    ]);
    expect(groups[0]?.outline?.[0]?.['@xmlUrl']).toBe('https://fern.example/open/feed.xml');
    // There are no partners, so there is no group of them.
    expect(groups.map((group) => group['@text'])).not.toContain('Partners');
  });
});

describe('the page at /follow/', () => {
  it('links to every feed that the OPML holds, to the calendar and to the OPML', () => {
    const links = elementsOf(parsePage(pages.get('/follow/') ?? ''))
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => attribute(link, 'href'));
    const feeds = [...pages.keys()].filter((url) => url.endsWith('feed.xml'));
    const wanted = [...feeds, '/feeds.opml', '/calendar.ics'].map((url) => `/open${url}`);
    expect(wanted.filter((url) => !links.includes(url))).toEqual([]);
  });
});
