/** Settings and toolkit: defaults, labels, and mistakes in files that are not content. */
import { describe, expect, it } from 'vitest';
import { writeSite } from '../../support/write-site.ts';

const site = (text: string) => writeSite({ '_data/site.yml': text });

describe('the settings', () => {
  it('may be left out: a folder of Markdown is enough', () => {
    const { site: loaded, problems } = writeSite({}).load();
    expect(problems).toEqual([]);
    expect(loaded.settings).toMatchObject({ language: 'en-GB', currency: 'GBP' });
    expect(loaded.entries.tool.length).toBeGreaterThan(0);
  });

  it.each([
    ['are empty', '', '_data/site.yml:1:1 missing-field'],
    ['hold comments only', '# name: x\n', '_data/site.yml:1:1 missing-field'],
    ['are a list', '- name: x\n', '_data/site.yml:1:1 front-matter-not-fields'],
    ['are one word', 'Fernbridge\n', '_data/site.yml:1:1 front-matter-not-fields'],
    ['are no YAML', 'name: Fern: bridge\n', '_data/site.yml:1:7 invalid-yaml'],
    [
      'name a language that is none',
      'name: x\nlanguage: en_GB\n',
      '_data/site.yml:2:11 invalid-language',
    ],
    [
      'name a currency that is none',
      'name: x\ncurrency: pounds\n',
      '_data/site.yml:2:11 invalid-currency',
    ],
    [
      'name a colour that is none',
      'name: x\ncolours:\n  brand: red\n',
      '_data/site.yml:3:10 invalid-colour',
    ],
    [
      'name a section that is none',
      'name: x\nsections:\n  lerned: x\n',
      '_data/site.yml:3:3 unknown-field',
    ],
    [
      'hold entries over a period that runs backwards',
      'name: x\nhold: { from: 2026-05-01, to: 2026-04-01 }\n',
      '_data/site.yml:2:31 period-reversed',
    ],
    [
      'lead nowhere',
      'name: x\nnavigation:\n  - { label: A, url: /mission/ }\n',
      '_data/site.yml:3:22 broken-link',
    ],
    [
      'name a face that there is not',
      'name: x\nfonts: { text: comic }\n',
      '_data/site.yml:2:16 invalid-choice',
    ],
    [
      'name a part of the home page that there is not',
      'name: x\nhome: [missions, weather]\n',
      '_data/site.yml:2:18 invalid-choice',
    ],
    [
      'lead nowhere at the foot',
      'name: x\nfooter: { columns: [{ heading: A, links: [{ label: A, url: /mission/ }] }] }\n',
      '_data/site.yml:2:60 broken-link',
    ],
    [
      'hold a script',
      'name: x\nnavigation: { label: A, url: "javascript:alert(1)" }\n',
      '_data/site.yml:2:30 broken-link',
    ],
  ])('are reported when they %s, and the site still loads', (_, text, problem) => {
    expect(site(text).problems()).toEqual([problem]);
    expect(site(text).load().site.settings).toMatchObject({ language: 'en-GB', currency: 'GBP' });
  });

  it('give other labels to what the toolkit holds, and keep ids and addresses', () => {
    const { site: loaded } = site('name: x\nlabels:\n  toolset-one: Minds\n').load();
    expect(loaded.find('toolset', 'toolset-one')).toMatchObject({
      title: 'Minds',
      url: '/toolsets/toolset-one/',
    });
  });
});

describe('a toolkit of a site’s own', () => {
  const toolkit = (id: string, toolset = 'set-a', catalyst = 'cat-a') => `
    toolsets:
      - { id: set-a, label: A, summary: A., catalyst: ${catalyst} }
    catalysts:
      - { id: cat-a, label: A, summary: A., toolset: set-a }
    tools:
      - { id: tool-a, label: A, summary: A., toolset: set-a }
      - { id: ${id}, label: B, summary: B., toolset: ${toolset} }
    partnerKinds:
      - { id: vcse, label: VCSE }
  `;
  const problemsOf = (text: string) => writeSite({ '_data/toolkit.yml': text }).problems();

  it('takes the place of the package’s', () => {
    const { site: loaded, problems } = writeSite({ '_data/toolkit.yml': toolkit('tool-b') }).load();
    expect(problems).toEqual([]);
    expect(loaded.entries.tool.map(({ id }) => id)).toEqual(['tool-a', 'tool-b']);
  });

  it.each(['../../escape', 'Tool B', 'tool_b', 'constructor/x', 'tŷ'])(
    'has ids that are addresses: not %s',
    (id) => {
      expect(problemsOf(toolkit(`"${id}"`))).toEqual(['_data/toolkit.yml:7:11 invalid-toolkit-id']);
    },
  );

  it('has each id once', () => {
    expect(problemsOf(toolkit('tool-a'))).toEqual(['_data/toolkit.yml:7:11 repeated-toolkit-id']);
  });

  it('ties tools to toolsets and toolsets to catalysts that exist', () => {
    expect(problemsOf(toolkit('tool-b', 'set-b'))).toEqual([
      '_data/toolkit.yml:7:51 unknown-toolset',
    ]);
    expect(problemsOf(toolkit('tool-b', 'set-a', 'cat-b'))).toEqual([
      '_data/toolkit.yml:2:51 unknown-catalyst',
    ]);
  });

  it('that cannot be read does not make every tag in the content unknown', () => {
    const files = {
      '_data/toolkit.yml': 'tools: [\n',
      'content/weeknotes/a.md':
        '---\ntitle: a\nsummary: a\ndate: 2026-06-05\nauthors: Jo B\ntools: mission-sprints\n---\n',
    };
    expect(writeSite(files).problems()).toEqual(['_data/toolkit.yml:1:8 invalid-yaml']);
  });
});
