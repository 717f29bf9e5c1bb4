/** Feeds: what an author typed comes out of them as it was typed, whatever it looks like to XML. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { siteFiles } from '../../../src/publish/site-files.ts';
import { writeSite } from '../../support/write-site.ts';

const words = ']]> <![CDATA[ a ]]> & &amp; &amp;amp; &lt;b> <b> "c" ]]>';

it('keep words that look like XML as they are', async () => {
  const { root, load } = writeSite({
    '_data/site.yml': `name: '${words}'\ndescription: '${words}'\nurl: https://quiet.example/\ncards: false\n`,
    'content/weeknotes/2026-06-05-a.md': `
      ---
      title: '${words}'
      summary: '${words}'
      date: 2026-06-05
      authors: ['${words}']
      ---

      Words.

      ## Help wanted

      - \`${words}\`
      `,
    'content/missions/a.md': `
      ---
      title: '${words}'
      summary: '${words}'
      statement: '${words}'
      asks: [{ title: '${words}' }]
      ---
      `,
  });
  const { pages } = await siteFiles(load().site, root);
  const feedAt = (url: string) => {
    const text = pages.find((page) => page.url === url)?.render() ?? '';
    expect(XMLValidator.validate(String(text)), url).toBe(true);
    const parser = new XMLParser({ htmlEntities: true, isArray: (name) => name === 'entry' });
    return parser.parse(text).feed;
  };
  const html = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  const { title, subtitle, author, entry } = feedAt('/feed.xml');
  expect([title, subtitle, author.name]).toEqual([words, words, words]);
  expect(entry[0].author.name).toBe(words);
  expect(entry[0].title).toBe(html.replaceAll('"', '&quot;'));
  expect(entry[0].summary).toBe(html.replaceAll('"', '&quot;'));

  const asks = feedAt('/asks/feed.xml').entry;
  expect(asks).toHaveLength(2);
  for (const { content } of asks) expect(content).toContain(']]&gt; &lt;![CDATA[ a ]]&gt;');
});
