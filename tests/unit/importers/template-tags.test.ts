import { describe, expect, test } from 'vitest';
import { type ImportMap, parseImportMap } from '../../../src/importers/import-map.ts';
import { dropAttributeLists, readTemplateTags } from '../../../src/importers/template-tags.ts';

const map: ImportMap =
  parseImportMap(
    `
templates:
  values: { site.host: https://old.example }
  pictures: { image: [source, alt], wide_image: [source, skip, alt] }
  people: [person_link]
  embeds: [embed]
`,
    'map.yml',
  ).map ?? {};

const read = (text: string) =>
  readTemplateTags(text, map, (name) => ({ title: `Dr ${name}`, address: `/people/${name}/` }));

describe('tags whose meaning is known become Markdown', () => {
  test.each([
    ['[a]({{ "/2019/lofts/" | url }})', '[a](/2019/lofts/)'],
    ['[a]({{site.baseurl}}/lofts/)', '[a](/lofts/)'],
    ['{{ site.host }}/x', 'https://old.example/x'],
    ['{% image "assets/a b.png" "An otter" %}', '![An otter](/assets/a%20b.png)'],
    ['{% image "a.png", "An otter" %}', '![An otter](/a.png)'],
    ['{%- image "a.png" "" -%}', '![](/a.png)'],
    ['{% wide_image "a.png" "w-10" "An [otter]" %}', '![An \\[otter\\]](/a.png)'],
    ['{% image "a.png" "A sign, "No swimming"" %}', '![A sign, "No swimming"](/a.png)'],
    ['{{ "asha" | person_link }}', '[Dr asha](/people/asha/)'],
    ['{{ "https://v.example/1" | embed: "A film" }}', '[A film](https://v.example/1)'],
  ])('%s', (written, markdown) => {
    expect(read(written).value).toBe(markdown);
  });

  test('inside a block of HTML they become HTML', () => {
    expect(read('<figure>\n{% image "a.png" "An "otter"" %}\n</figure>').value).toBe(
      '<figure>\n<img src="/a.png" alt="An &quot;otter&quot;">\n</figure>',
    );
  });
});

test('other tags stay as text and are noted', () => {
  const text = 'See {{ "asha" | photo }} and {% include "x.html" %}.';
  expect(read(text)).toEqual({
    value: text,
    changes: [
      {
        kind: 'template-left',
        text: '2 template tags left as text: {{ "asha" | photo }}, {% include "x.html" %}',
      },
    ],
  });
});

test('code is left alone, raw blocks included', () => {
  const text = [
    '```',
    'KEY={% raw %}{{{% endraw %} yours }}',
    '{{ "/a/" | url }}',
    '```',
    '',
    'Write `{{ site.baseurl }}`.',
  ].join('\n');
  expect(read(text)).toEqual({ value: text, changes: [] });
});

test('marks of layout are taken out of prose', () => {
  expect(dropAttributeLists('![a](b.png){.left .wide} and `{.left}` {{ x }}').value).toBe(
    '![a](b.png) and `{.left}` {{ x }}',
  );
});
