/** The one style sheet: what the settings choose, the owner's own rules last, and the files that go with it. */
import { describe, expect, it } from 'vitest';
import { makeStylesheet } from '../../../src/publish/stylesheet.ts';
import { firstFonts } from '../../../src/render/font-rules.ts';
import { type SiteText, writeSite } from '../../support/write-site.ts';

const sheetOf = (files: SiteText) => {
  const { root, load } = writeSite(files);
  return { ...makeStylesheet(load().site, root), root };
};

const woff = Buffer.from('wOF2');

describe('the style sheet', () => {
  it('has the owner’s own rules last, in a layer after all others, and the files that they name', () => {
    const { css, ownFiles, root } = sheetOf({
      '_data/custom.css':
        '@font-face { font-family: Ours; src: url("fonts/ours.woff2"); }\n.masthead { background: url(tower.svg#top); }\n',
      '_data/fonts/ours.woff2': woff,
      '_data/tower.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    expect([...css.matchAll(/@layer (\w+)/g)].map(([, name]) => name)).toEqual([
      ...['reset', 'tokens', 'base', 'layout', 'components', 'pages', 'print', 'custom'],
    ]);
    expect(css).toContain(
      '@layer custom{@font-face{font-family:Ours;src:url(own/fonts/ours.woff2)}.masthead{background:url(own/tower.svg#top)}}',
    );
    expect([...ownFiles]).toEqual([
      ['/assets/own/fonts/ours.woff2', `${root}/_data/fonts/ours.woff2`],
      ['/assets/own/tower.svg', `${root}/_data/tower.svg`],
    ]);
  });

  it('has the faces that the settings name', () => {
    const { css } = sheetOf({
      '_data/site.yml': 'name: x\nfonts: { headings: sans, text: system }\n',
    });
    expect(css).toContain('--serif:var(--face-sans);--sans:var(--face-system)');
    const atkinson = 'atkinson-hyperlegible-next-latin-wght-normal.woff2';
    expect(firstFonts({ name: 'x' })).toEqual([atkinson, 'newsreader-latin-wght-normal.woff2']);
    expect(firstFonts({ name: 'x', fonts: { headings: 'sans', text: 'system' } })).toEqual([
      atkinson,
    ]);
    expect(firstFonts({ name: 'x', fonts: { headings: 'sans', text: 'sans' } })).toEqual([
      atkinson,
    ]);
    expect(firstFonts({ name: 'x', fonts: { headings: 'system', text: 'system' } })).toEqual([]);
  });

  it('measures nothing by the width of a figure, which a fallback has another of', () => {
    expect(sheetOf({}).css).not.toMatch(/[\d.]ch\b/);
  });

  it('asks no browser to know `light-dark()`', () => {
    const { css, tokens } = sheetOf({
      '_data/site.yml': 'name: x\ncolours: { brand: "#24405a" }\n',
    });
    expect(css).not.toContain('light-dark(');
    expect(tokens.find(({ name }) => name === 'link')).toMatchObject({ light: '#24405a' });
    // What holds on paper only is not the value of a token.
    expect(tokens.find(({ name }) => name === 'paper')).toMatchObject({ light: '#fbf8f1' });
  });
});

describe('rules of an owner’s own', () => {
  it.each([
    ['another style sheet', '@import "more.css";', '1:1 css-address'],
    ['an address elsewhere', 'a { cursor: url(//x.example/a.png), auto }', '1:13 css-address'],
    [
      'what is written into the address',
      'a { cursor: url(data:image/png;base64,AA) }',
      '1:13 css-address',
    ],
    ['a file that is not there', 'a { mask: url(a.svg) }', '1:11 css-address'],
    ['settings, which nobody may publish', 'a { mask: url(site.yml) }', '1:11 css-address'],
    ['a file outside _data/', 'a { mask: url(../content/a.png) }', '1:11 css-address'],
    ['a rule that is not closed', '.a { color: red }\n}\n.b { color: red }', '2:1 invalid-css'],
  ])('are reported at the line that names %s', (_, css, problem) => {
    const { problems } = writeSite({
      '_data/site.yml': 'name: x\n',
      '_data/custom.css': css,
      'content/a.png': 'x',
    });
    expect(problems()).toContain(`_data/custom.css:${problem}`);
  });

  it('are quiet about what stands beside them', () => {
    const { problems } = writeSite({
      '_data/custom.css': 'a { mask: url("pictures/a.svg?v=2#b"); clip-path: url(#c) }\n',
      '_data/pictures/a.svg': '<svg/>',
    });
    expect(problems()).toEqual([]);
  });
});
