import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/importers/foreign-html.ts';

const kinds = (text: string) => readHtml(text).changes.map(({ kind }) => kind);

test('a body without HTML keeps its bytes', () => {
  const text = '*  odd   list\n\nSetext\n======\n\n1 < 2 and a > b\n\n`<div>`\n';
  expect(readHtml(text)).toEqual({ value: text, changes: [] });
});

test('the few tags that are shown here stay', () => {
  const text = 'H<sub>2</sub>O<br>and <kbd>Tab</kbd>.\n';
  expect(readHtml(text)).toEqual({ value: text, changes: [] });
});

test('only the blocks that hold HTML are written anew', () => {
  const { value } = readHtml(
    '*  odd   list\n\n<blockquote>Calm <b>water</b></blockquote>\n\n* end\n',
  );
  expect(value).toBe('*  odd   list\n\n> Calm **water**\n\n* end\n');
});

test('Markdown between an opening and a closing tag stays Markdown', () => {
  expect(
    readHtml('<div class="box">\n\n## Inside\n\n- [x] done\n\n</div>\n\n*  after\n').value,
  ).toBe('## Inside\n\n- [x] done\n\n*  after\n');
});

test('a heading right below a line of HTML is a heading', () => {
  expect(readHtml('<div>Before</div>\n### Approach\n\nText\n').value).toBe(
    'Before\n\n### Approach\n\nText\n',
  );
});

test('figures, captions and tables', () => {
  const figure =
    '<figure><img src="/a.png" alt="An otter"><figcaption>By Asha<sup>1</sup></figcaption></figure>';
  expect(readHtml(figure).value).toBe('![An otter](/a.png)\n\nBy Asha<sup>1</sup>');
  const table = '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>';
  expect(readHtml(table).value).toBe('| a | b |\n| - | - |\n| 1 | 2 |');
});

test('footnotes and reference links reach across blocks', () => {
  const text = 'Words[^1] and <b>a</b> [link][r].\n\n[r]: /there/\n\n[^1]: With <i>tags</i>.\n';
  expect(readHtml(text).value).toBe(
    'Words[^1] and **a** [link](/there/).\n\n[r]: /there/\n\n[^1]: With *tags*.\n',
  );
});

describe('what runs or embeds is taken out and said', () => {
  test('scripts and styles', () => {
    const read = readHtml('Text\n\n<script>alert(1)</script>\n\n<style>p{}</style>\n\nEnd\n');
    expect(read.value).toBe('Text\n\nEnd\n');
    expect(read.changes).toEqual([{ kind: 'html-dropped', text: 'taken out: <script>, <style>' }]);
  });

  test('a frame leaves a link', () => {
    expect(readHtml('<iframe src="//video.example/1" title="A film"></iframe>').value).toBe(
      '[A film](https://video.example/1)',
    );
  });

  test.each([
    '<a href="javascript:alert(1)">x</a>',
    '<img src="x" onerror="alert(1)" alt="x">',
    '<svg><script>alert(1)</script></svg>',
    '<p onclick="alert(1)">x</p>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  ])('%s', (html) => {
    expect(readHtml(html).value).not.toMatch(/alert|javascript|data:/);
  });
});

test('words that only look like tags are kept', () => {
  expect(readHtml('Run `x` on <branch> now <b>please</b>.').value).toBe(
    'Run `x` on \\<branch> now **please**.',
  );
});

test('comments go, anchors lose their mark, entities become letters', () => {
  expect(readHtml('<a name="top"></a>Up <!-- note --> <b>R&amp;D</b>').value).toBe('Up **R\\&D**');
});

test('HTML that is not well formed is named', () => {
  expect(kinds('<img src="a.png" alt="a "quoted" word" />\n')).toEqual(['html-left']);
});

test('an address in a link is not a link in a link', () => {
  expect(readHtml('<a href="mailto:a@b.example">a@b.example</a>').value).toBe('<a@b.example>');
});
