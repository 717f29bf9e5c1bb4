/** Terms of the glossary in pages: which mention is linked, and where no link may begin. */
import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../../../src/markdown/engine.ts';
import { termsOf } from '../../../src/relate/glossary.ts';
import type { Term } from '../../../src/relate/site.ts';
import { createTermLinker } from '../../../src/render/term-links.ts';
import { renderSite, writeFiles } from '../../support/build-site.ts';

const markdown = createMarkdown('en-GB');

const terms = termsOf([
  { term: 'mission', means: '…', also: ['missions', 'mission sprint'] },
  { term: 'living wage', means: '…', also: ['real living wage'] },
  { term: 'tŷ', means: '…' },
  { term: 'SEND', means: '…' },
  { term: 'R&D', means: '…' },
  { term: 'amp', means: '…' },
  { term: "tenants' panel", means: '…' },
  { term: 'board', means: '…' },
]);

/** Markdown as a page shows it, each link to a term as `[words|anchor]`. */
function linked(text: string, seen = new Set<Term>()): string {
  const link = createTermLinker(terms, ({ anchor }) => `/glossary/#${anchor}`);
  return link(markdown.renderInline(text), seen).replace(
    /<a class="term" href="\/glossary\/#term-([^"]+)">([^<]*)<\/a>/g,
    '[$2|$1]',
  );
}

/** The same for a whole text with its blocks. */
function linkedBlock(html: string): string {
  return createTermLinker(terms, ({ anchor }) => `/#${anchor}`)(html, new Set());
}

describe('a term', () => {
  it('is linked where it is first mentioned, and only there', () => {
    expect(linked('A mission is a mission, and missions are many.')).toBe(
      'A [mission|mission] is a mission, and missions are many.',
    );
    const seen = new Set<Term>();
    expect(linked('One mission.', seen)).toBe('One [mission|mission].');
    expect(linked('Another mission on the board.', seen)).toBe(
      'Another mission on the [board|board].',
    );
  });

  it('is a whole word, with any capitals, by any of its forms', () => {
    expect(linked('A commission, a mission-led town, missionary zeal: MISSIONS’ end.')).toBe(
      'A commission, a mission-led town, missionary zeal: [MISSIONS|mission]’ end.',
    );
    expect(linked('The mission’s end')).toBe('The [mission|mission]’s end');
    expect(linked('mission_statement')).toBe('[mission|mission]_statement');
  });

  it('in capitals alone is a short form, which its small letters are not', () => {
    expect(linked('Send it to the SEND team.')).toBe('Send it to the [SEND|send] team.');
  });

  it('is found in Welsh, whichever way its accents are written', () => {
    expect(linked('Y tŷ cynnes, a’r tŷ oer')).toBe('Y [tŷ|tŷ] cynnes, a’r tŷ oer');
    expect(linked('TY\u0302 CYNNES')).toBe('[TY\u0302|tŷ] CYNNES');
    // Another word, and a longer one.
    expect(linked('Y ty, y tŷau')).toBe('Y ty, y tŷau');
  });

  it('of several words may run over a line, and the longest wins', () => {
    expect(linked('The real\nliving  wage, a living wage')).toBe(
      'The [real\nliving  wage|living-wage], a living wage',
    );
    expect(linked('A mission sprint on a mission')).toBe('A [mission sprint|mission] on a mission');
    // What begins like a longer term and is none.
    expect(linked('A living room, a real mission sprinter')).toBe(
      'A living room, a real [mission|mission] sprinter',
    );
    expect(linked('real living wage', new Set(terms.slice(1, 2)))).toBe('real living wage');
  });

  it('with signs in it is found as it is escaped, and never inside an entity', () => {
    expect(linked('Money for R&D & more')).toBe('Money for [R&amp;D|r-d] &amp; more');
    expect(linked('a < b & c')).toBe('a &lt; b &amp; c');
    expect(linked('An amp & a "board"')).toBe('An [amp|amp] &amp; a “[board|board]”');
    expect(linked('The tenants’ panel')).toBe('The [tenants’ panel|tenants-panel]');
  });

  it('is not linked in links, code, keys or labels, and is still linked after them', () => {
    expect(linkedBlock('<p><a href="/x/">the <em>mission</em></a> and the mission</p>')).toBe(
      '<p><a href="/x/">the <em>mission</em></a> and the <a class="term" href="/#term-mission">mission</a></p>',
    );
    for (const tag of ['h2', 'h6', 'code', 'kbd', 'label', 'th']) {
      const html = `<${tag}>mission</${tag}>`;
      expect(linkedBlock(html)).toBe(html);
    }
    const fenced = markdown.render('```\nmission\n```\n\n# mission\n');
    expect(linkedBlock(fenced)).toBe(fenced);
    const title = '<p><img src="a.png" alt="mission"><abbr title="mission">M</abbr></p>';
    expect(linkedBlock(title)).toBe(title);
  });

  it('is found in time that grows with the text, whatever the text is', () => {
    const text = 'real living '.repeat(40_000);
    const begin = performance.now();
    expect(linkedBlock(text) === text).toBe(true);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

describe('a page', () => {
  const files = {
    '_data/site.yml': 'name: Fern\nurl: https://fern.example/open/\n',
    '_data/glossary.yml': '- { term: loft, also: lofts, means: The room under the roof. }\n',
    'content/teams/t.md': '---\ntitle: T\n---\n',
    'content/weeknotes/a.md':
      '---\ntitle: Lofts\nsummary: About lofts.\ndate: 2026-11-02\nteam: t\n---\n\n## Lofts\n\nTwo lofts and a loft.\n',
  };

  it('links each term once, with the path prefix; its feed links none', async () => {
    const pages = await renderSite(writeFiles(files));
    const html = pages.get('/weeknotes/a/') ?? '';
    expect(html.match(/<a class="term"[^>]*>[^<]*<\/a>/g)).toEqual([
      '<a class="term" href="/open/glossary/#term-loft">lofts</a>',
    ]);
    expect(html).toContain('>Two <a class="term"');
    const feeds = [...pages].filter(([url]) => url.endsWith('feed.xml'));
    expect(feeds.length).toBeGreaterThan(2);
    expect(feeds.filter(([, xml]) => xml.includes('glossary'))).toEqual([]);
    expect(pages.get('/glossary/')).toContain('id="term-loft"');
  });
});
