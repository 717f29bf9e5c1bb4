/** Sections are data: which headings open one, what its items are, and where they can be found again. */
import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../../../src/markdown/engine.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { headingKey, sectionWordings } from '../../../src/markdown/sections.ts';
import type { ContentKind } from '../../../src/schemas/kinds.ts';
import type { SectionName } from '../../../src/schemas/settings.ts';
import { dedent } from '../../support/write-site.ts';

const markdown = createMarkdown('en-GB');

function parse(
  text: string,
  kind: ContentKind = 'weeknote',
  own?: Partial<Record<SectionName, string[]>>,
) {
  return parseBody(dedent(text), 1, {
    markdown,
    wordings: sectionWordings(kind, own),
    prompts: new Set(),
  });
}

const textsOf = (...given: Parameters<typeof parse>) =>
  Object.fromEntries(
    Object.entries(parse(...given).sections).map(([name, items]) => [
      name,
      items.map(({ text }) => text),
    ]),
  );

describe('the heading of a section', () => {
  it.each([
    ['What we learned', 'learned'],
    ['what we LEARNT', 'learned'],
    ['Lessons learned:', 'learned'],
    ['What’s next?', 'next'],
    ["What's next", 'next'],
    ['What   is\u00a0next …', 'next'],
    ['**Help wanted!**', 'help'],
    ['Can you help?', 'help'],
    ['What didn’t work', 'tricky'],
    ['`Decisions`', 'decisions'],
  ])('may be worded %j', (heading, section) => {
    expect(textsOf(`## ${heading}\n\n- One.\n`)).toEqual({ [section]: ['One.'] });
  });

  it.each(['What we ate', 'Learned helplessness', 'The next', ''])('is not %j', (heading) => {
    expect(textsOf(`## ${heading}\n\n- One.\n`)).toEqual({});
  });

  it('may have any level, and a site’s own wording in any language', () => {
    const own = { learned: ['Beth ddysgon ni?', 'ماذا تعلّمنا؟'] };
    expect(
      textsOf('#### Beth ddysgon ni\n\n- Un.\n\n## ماذا تعلّمنا؟\n\n- واحد.\n', 'weeknote', own),
    ).toEqual({
      learned: ['Un.', 'واحد.'],
    });
  });

  it('means another thing in a case study', () => {
    const text = '## What did not work\n\n- The ladder.\n';
    expect(textsOf(text, 'weeknote')).toEqual({ tricky: ['The ladder.'] });
    expect(textsOf(text, 'case-study')).toEqual({ failed: ['The ladder.'] });
    expect(textsOf(text, 'mission')).toEqual({});
  });

  it('in a quotation or a list opens nothing', () => {
    expect(textsOf('> ## Next\n>\n> - One.\n\n- ## Next\n  - One.\n')).toEqual({});
  });

  it('is compared without regard to capitals, apostrophes, spaces and closing marks', () => {
    expect(headingKey(" What's\u00a0 NEXT?! ")).toBe(headingKey('what’s next'));
  });
});

describe('the items of a section', () => {
  it('are its list items, and paragraphs beside a list are not', () => {
    expect(textsOf('## Next\n\nWe will:\n\n- measure\n- mend\n\nThat is all.\n')).toEqual({
      next: ['measure', 'mend'],
    });
  });

  it('are its paragraphs where there is no list', () => {
    expect(textsOf('## Next\n\nMeasure\nagain.\n\nMend.\n')).toEqual({
      next: ['Measure again.', 'Mend.'],
    });
  });

  it('hold what is nested in them', () => {
    expect(textsOf('## Next\n\n- measure\n  - lofts\n    - all\n  - walls\n- mend\n')).toEqual({
      next: ['measure lofts all walls', 'mend'],
    });
  });

  it('may be numbered, loose, and to be ticked', () => {
    expect(textsOf('## Next\n\n1. one\n\n   more\n\n2. two\n')).toEqual({
      next: ['one more', 'two'],
    });
    expect(textsOf('## Next\n\n- [x] one\n- [ ] two\n')).toEqual({ next: ['one', 'two'] });
  });

  it('are words without marks of emphasis, links or footnotes', () => {
    expect(
      textsOf(
        '## Next\n\n- **Mend** [the `loft`](/x/), ![a loft](a.jpg) [[x|y]].[^1]\n\n[^1]: Soon.\n',
      ),
    ).toEqual({
      next: ['Mend the loft, a loft y.'],
    });
  });

  it('are none of what stands in tables, code or quotations', () => {
    expect(textsOf('## Next\n\n> quoted\n\n    code\n\n| a |\n| - |\n| b |\n')).toEqual({
      next: [],
    });
  });

  it('end at the next heading of the same or a higher level, and go on past lower ones', () => {
    expect(textsOf('### Next\n\n- one\n\n#### Later\n\n- two\n\n### Else\n\n- three\n')).toEqual({
      next: ['one', 'two'],
    });
  });

  it('end at the heading of another section, though it be lower', () => {
    expect(textsOf('## Next\n\n- one\n\n### Help wanted\n\n- two\n')).toEqual({
      next: ['one'],
      help: ['two'],
    });
  });

  it('end where the footnotes begin', () => {
    expect(textsOf('## Next\n\nOne.[^1]\n\n[^1]: Not this.\n')).toEqual({ next: ['One.'] });
  });

  it('of a section that comes twice are counted on', () => {
    const { sections, html } = parse('## Next\n\n- one\n\n## Else\n\n## What is next\n\n- two\n');
    expect(sections.next?.map(({ anchor }) => anchor)).toEqual(['next-1', 'next-2']);
    expect(html).toContain('<li id="next-2">two</li>');
  });
});

describe('the anchors of items', () => {
  const anchorsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

  it('lead back to their places in the page', () => {
    const { html, sections } = parse('## What we learned\n\n- one\n- two\n\n## Next\n\nThree.\n');
    expect(sections.learned?.map(({ anchor }) => anchor)).toEqual(['learned-1', 'learned-2']);
    expect(html).toContain('<li id="learned-2">two</li>');
    expect(html).toContain('<p id="next-1">Three.</p>');
  });

  it('differ from those of headings, and from each other where an item is empty', () => {
    const { html } = parse('## Next 1\n\n## Next\n\n-\n- one\n- \n- two\n');
    const anchors = anchorsIn(html);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toEqual(['next-1', 'next', 'next-1-item', 'next-2']);
  });
});

describe('the HTML of an item', () => {
  it('is inline, keeps links as marks, and leaves boxes and footnote marks behind', () => {
    const { sections } = parse('## Next\n\n- [ ] **Mend** <b>it</b>.[^1]\n\n[^1]: Soon.\n');
    expect(sections.next?.[0]?.html.trim()).toBe('<strong>Mend</strong> &lt;b&gt;it&lt;/b&gt;.');
  });
});
