/** Advice on the words of a site: what is told and where, whose words are left alone, and how it is turned off. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/read/read-content.ts';
import { adviseOn } from '../../../../src/validate/advice/advise.ts';
import { hardSentences } from '../../../../src/validate/advice/sentences.ts';
import { adviceWords } from '../../../../src/validate/advice/words.ts';
import { repository } from '../../../support/build-site.ts';
import { type SiteText, writeSite } from '../../../support/write-site.ts';

const note = (body: string, fields = ''): SiteText => ({
  'content/weeknotes/a.md': `---\ntitle: A\nsummary: A.\n${fields}---\n\n${body}\n`,
});

const advise = (files: SiteText, settings: { language?: string; mute?: string[] } = {}) =>
  adviseOn(readContent(writeSite(files).root).sources, { language: 'en-GB', ...settings });

/** Of a note: its advice, each as `line:column id`. */
const adviceIn = (body: string, fields?: string) =>
  advise(note(body, fields)).hints.map(({ line, column, id }) => `${line}:${column} ${id}`);

/** A sentence of so many words, none of them long. */
const sentenceOf = (words: number) =>
  `${['The', ...Array.from({ length: words - 1 }, (_, index) => ['cat', 'sat', 'on', 'it'][index % 4])].join(' ')}.`;

const jargon = ['6:1 advice-jargon'];

describe('advice on words', () => {
  it('quotes the word, says how often it is there, and gives one way out', () => {
    const { hints } = advise(
      note('Going forward, our stakeholders utilise it.\n\nStakeholders do.'),
    );
    expect(hints.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      '“Going forward” can be said more simply. Try “from now on”.',
      '“stakeholders” means little to readers from outside. It is here 2 times. Name the people or organisations that you mean.',
      '“utilise” can be said more simply. Try “use”.',
    ]);
    expect(hints.map(({ severity }) => severity)).toEqual(['advice', 'advice', 'advice']);
  });

  it.each([
    ['Stakeholders agreed.', jargon],
    ['## Stakeholders', ['6:4 advice-jargon']],
    ['- One\n- Our *stakeholders*', ['7:8 advice-jargon']],
    ['| a | b |\n|---|---|\n| x | our stakeholders |', ['8:11 advice-jargon']],
    ['[stakeholders](https://example.org/)', ['6:2 advice-jargon']],
    ['[[a|stakeholders]]', ['6:5 advice-jargon']],
    ['A note.[^1]\n\n[^1]: By stakeholders.', ['8:10 advice-jargon']],
    ['::: callout Our stakeholders\nA note.\n:::', ['6:17 advice-jargon']],
    ['::: callout\nOur stakeholders.\n:::', ['7:5 advice-jargon']],
    ['We spent time in order\nto learn.', ['6:15 advice-simpler-word']],
    ['One-stop-shop', jargon],
    ['A one‑stop shop, a one stop shop', ['6:3 advice-jargon']],
    ['It’s in layman’s terms.', ['6:9 advice-inclusive']],
    ["It's in layman's terms.", ['6:9 advice-inclusive']],
    ['caf&eacute; and a stakeholder', ['6:19 advice-jargon']],
    ['\\*a\\* stakeholder', ['6:7 advice-jargon']],
    ['The homeless are not asked.', ['6:1 advice-inclusive']],
    ['A BAME resident', ['6:3 advice-inclusive']],
    ['We co-produced it.', ['6:4 advice-jargon']],
    ['A `\n` stakeholder met.', ['7:3 advice-jargon']],
    ['A `one\ntwo` stakeholder met.', ['7:6 advice-jargon']],
    ['<q>[[</q>]] stakeholder', ['6:13 advice-jargon']],
  ])('is given where the author’s words are: %j', (body, expected) => {
    expect(adviceIn(body)).toEqual(expected);
  });

  it.each([
    '`stakeholders`',
    '```\nstakeholders\n```',
    '    stakeholders',
    '<https://example.org/stakeholders>',
    'https://example.org/stakeholders',
    '[x](https://example.org/stakeholders)',
    '![stakeholders](a.png)',
    '[[stakeholders]]',
    '> Our stakeholders agreed.',
    '::: quote Asha\nOur stakeholders agreed.\n:::',
    'She spoke of “stakeholders” at length.',
    'She spoke of "our stakeholders" at length.',
    "She spoke of 'stakeholders' at length.",
    '<q>stakeholders</q>, <kbd>stakeholders</kbd>, <del>stakeholders</del>',
    '{{ stakeholders }}',
    'stakeholders@council.gov.uk',
    'The Stakeholder Board met.',
    'We met Chairman Bell.',
    'The homeless people we asked, the disabled toilet, the blind spot',
    'In `a` order to',
  ])('is not given on code, addresses, names and other people’s words: %j', (body) => {
    expect(adviceIn(body)).toEqual([]);
  });

  it('is given on title and summary, and on no other field', () => {
    const hints = advise({
      'content/partners/a.md':
        '---\ntitle: "The stakeholder forum"\nsummary: >-\n  It meets in order\n  to win, leveraging lofts.\nkind: deliverables\n---\n',
    }).hints.map(({ line, column, id }) => `${line}:${column} ${id}`);
    expect(hints).toEqual([
      '2:13 advice-jargon',
      '4:12 advice-simpler-word',
      '5:11 advice-simpler-word',
    ]);
  });

  it('lists each word once, in forms that can be looked for', () => {
    const forms = Object.values(adviceWords)
      .flat()
      .flatMap((word) => word.forms.split(', '));
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
    expect(forms.filter((form) => !/^[\p{L}/’]+(?: [\p{L}/’]+)*$/u.test(form))).toEqual([]);
    expect(forms.length).toBeGreaterThan(250);
  });
});

describe('advice on sentences', () => {
  it('is given from 40 words on, and on shorter ones only where the words are long', () => {
    expect(adviceIn(sentenceOf(40))).toEqual(['6:1 advice-hard-to-read']);
    expect(adviceIn(sentenceOf(39))).toEqual([]);
    const heavy = `${'Organisational transformation necessarily presupposes collaborative accountability, '.repeat(5)}everywhere.`;
    expect(adviceIn(heavy)).toEqual(['6:1 advice-hard-to-read']);
  });

  it('tells how many words there are, and does not quote them', () => {
    const [hint] = advise(note(`Short.\n\nAlso short. ${sentenceOf(41)}`)).hints;
    expect(hint).toMatchObject({ line: 8, column: 13, message: 'This sentence has 41 words.' });
  });

  it('is not given on names, on tables and headings, or on two sentences that only look like one', () => {
    const names = `Thanks to ${'Asha Rahman, Jo Bell, '.repeat(12)}and all.`;
    expect(adviceIn(names)).toEqual([]);
    expect(adviceIn(`## ${sentenceOf(50)}`)).toEqual([]);
    expect(adviceIn(`| ${sentenceOf(50)} |\n|---|\n| a |`)).toEqual([]);
    expect(adviceIn(`> ${sentenceOf(50)}`)).toEqual([]);
    expect(adviceIn(`${sentenceOf(25).slice(0, -1)} to log in. ${sentenceOf(25)}`)).toEqual([]);
    expect(adviceIn(`${sentenceOf(25).slice(0, -1)}: “It is so.” ${sentenceOf(25)}`)).toEqual([]);
  });

  it('does not take long over any paragraph', () => {
    const hostile = ['a ', 'A. ', 'Ab. cd. ', '"a" ', '(', '... ', 'a, ', 'a/b-c&d ', 'o’clock '];
    // One that looked again and again would outlast the time a test has.
    for (const text of hostile) hardSentences(text.repeat(100_000 / text.length));
    for (const text of hostile) hardSentences(text.repeat(7_900 / text.length));
  });
});

describe('advice', () => {
  const three = { ...note('Our stakeholders utilise it.'), '_data/site.yml': 'name: A\n' };

  it('is for English only, and says of which pages there is none', () => {
    const files: SiteText = {
      'content/pages/a.md': '---\ntitle: stakeholders\n---\n',
      'content/pages/b.md': '---\ntitle: stakeholders\nlang: cy\n---\n',
      'content/pages/c.md': '---\ntitle: stakeholders\nlang: en-US\n---\n',
      'content/pages/d.md': `---\ntitle: stakeholders\n---\n\n${'Mae pobl yn byw mewn tai oer ac yn talu gormod am wres bob gaeaf. '.repeat(6)}\n`,
    };
    expect(advise(files).notEnglish).toEqual(['content/pages/b.md', 'content/pages/d.md']);
    expect(advise(files).hints.map(({ file }) => file)).toEqual([
      'content/pages/a.md',
      'content/pages/c.md',
    ]);
    expect(advise(files, { language: 'cy' }).notEnglish).toHaveLength(3);
  });

  it('can be muted by the site, and allowed by a file with a reason', () => {
    expect(advise(three, { mute: ['advice-jargon'] })).toMatchObject({ muted: 1, hints: [{}] });
    const allow = 'allow: { what: advice-jargon, reason: The law says so }\n';
    expect(adviceIn('Our stakeholders utilise it.', allow)).toEqual(['7:18 advice-simpler-word']);
    const site = writeSite({
      ...note('x', `date: 2026-06-05\nauthors: Jo Bell\n${allow}`),
      '_data/site.yml': 'name: A\nmute: advice-jargon\n',
    });
    expect(site.problems()).toEqual([]);
  });

  it('is among the problems of no site', () => {
    expect(writeSite(three).problems().join()).not.toContain('advice');
  });

  it('is the same whatever the order of the files', () => {
    const { root } = writeSite({
      ...note('Our stakeholders utilise it.'),
      'content/weeknotes/b.md': '---\ntitle: Deliverables\n---\n\nUtilise stakeholders.\n',
    });
    const { sources } = readContent(root);
    const settings = { language: 'en-GB' };
    expect(adviseOn([...sources].reverse(), settings)).toEqual(adviseOn(sources, settings));
  });

  it('never throws, and stays within the file', () => {
    const piece = fc.constantFrom(
      ...[
        'stakeholder ',
        '“',
        '"',
        '`',
        '> ',
        '\n',
        '\n\n',
        '| ',
        '[[',
        ']]',
        '(x)',
        '*',
        '\\',
        '&amp;',
        ':::',
        'é',
        '<q>',
        '</q>',
        '- ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = pieces.join('');
        const text = `---\ntitle: A\n---\n\n${body}`;
        const source = {
          kind: 'page' as const,
          id: 'a',
          file: 'a.md',
          digest: '',
          text: () => text,
          fields: { title: 'A' },
          body: () => body,
          bodyLine: 5,
          locate: () => ({ file: 'a.md', line: 2, column: 8 }),
        };
        const lines = text.split('\n');
        for (const { line, column } of adviseOn([source], { language: 'en' }).hints) {
          expect(lines[line - 1]?.slice(column - 1, column + 10)).toBe('stakeholder');
        }
      }),
      // 100,000 runs of any seed have passed; in the suite the same ones run each time.
      { numRuns: 300, seed: 20261122 },
    );
  });

  it('costs nothing where it is not asked for: no module loads it but on demand', () => {
    const seen = new Set<string>();
    const outside = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const imports = /^(?:import|export)\s(?!type\s)[^;'"]*?from\s+['"]([^'"]+)['"]/gm;
      for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
        if (to.startsWith('.')) follow(join(dirname(file), to));
        else outside.add(to);
      }
    };
    follow(join(repository, 'src/cli/main.ts'));
    follow(join(repository, 'src/plugin.ts'));
    expect(seen.size).toBeGreaterThan(100);
    expect([...seen].filter((file) => file.includes('/validate/advice/'))).toEqual([]);
    expect([...outside].filter((name) => name.startsWith('retext'))).toEqual([]);
  });
});
