/** The accessibility statement: what it quotes, what it leaves out, and that it claims nothing unfounded. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import AccessibilityPage from '../../../layouts/accessibility.tsx';
import { gatherFindings, recordText } from '../../../src/accessibility/record.ts';
import type { Finding } from '../../../src/accessibility/test-pages.ts';
import { createViews } from '../../../src/render/view.ts';
import type { AccessibilityTest } from '../../../src/schemas/accessibility.ts';
import { writeSite } from '../../support/write-site.ts';

const test: AccessibilityTest = {
  date: '2026-11-20',
  engine: 'axe-core 4.13.0',
  browser: 'Chromium 156.0',
  rules: 92,
  pages: 36,
  of: 232,
  modes: ['light', 'dark', 'zoom'],
  undecided: 0,
  broken: [],
};

const faint: Finding = {
  page: '/about/',
  mode: 'dark',
  rule: 'color-contrast',
  what: 'Words must stand out',
  places: ['<p>', '<a>'],
};

interface Given {
  settings?: string;
  test?: AccessibilityTest;
  files?: Record<string, string>;
}

const load = ({ settings = '', test: record, files = {} }: Given) =>
  writeSite({
    '_data/site.yml': `name: Anytown\n${settings}`,
    ...(record && { '_data/accessibility-test.yml': recordText(record) }),
    ...files,
  }).load();

/** The statement as words, with a line for each element. */
const statement = (given: Given) => {
  const { site, problems } = load(given);
  expect(problems.map(({ id }) => id)).toEqual([]);
  const view = createViews(site, { assets: new Map() })('/accessibility/');
  const html = renderToString(h(AccessibilityPage, { view }));
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main.replace(/<[^>]+>/g, '\n').replace(/\n+/g, '\n');
};

const audited = `accessibility:
  regulator: great-britain
  compliance: partial
  audit: { by: Open Doors, date: 2026-09-01, about: Ten pages with three screen readers. }
  problems:
    - { what: The map has no words., criterion: 1.1.1, plan: It gets some by May 2027. }
  burden: [Minutes from before 2018.]
`;

describe('the accessibility statement', () => {
  it('claims nothing where nothing was tested', () => {
    const words = statement({});
    expect(words).toContain('Nobody has found out yet how far this website complies');
    expect(words).toContain('It has not been tested by people');
    expect(words).toContain('No automatic test of this website is on record.');
    expect(words).not.toMatch(/nothing stood in the way|compliant with|regulations/);
  });

  it('quotes the last test with its day and figures, and offers readers only what it covered', () => {
    const words = statement({ test });
    expect(words).toContain('It was last tested by a program on 20 November 2026.');
    expect(words).toContain('36 of 232 pages');
    expect(words).toContain('92 rules of axe-core 4.13.0 in Chromium 156.0, in 3 ways of looking');
    expect(words).toContain('No rule was broken, and nothing was left undecided.');
    expect(words).toContain('enlarge everything to 400 per cent');
    expect(words, 'which was not tested').not.toContain('print what you read');
  });

  it('lists each rule that was broken, and does not offer what it spoils', () => {
    const broken = gatherFindings([faint, { ...faint, mode: 'zoom', places: ['<p>'] }]);
    expect(broken).toEqual([
      {
        rule: 'color-contrast',
        what: faint.what,
        page: '/about/',
        modes: ['dark', 'zoom'],
        places: 2,
      },
    ]);
    const words = statement({ test: { ...test, broken, undecided: 3 } });
    expect(words).toContain('The last automatic test found 1 broken rule.');
    expect(words).toContain(`\n${faint.what}\n/about/\ndark and enlarged to 400 per cent\n2\n`);
    expect(words).not.toMatch(/enlarge everything|Nothing that we know of/);
    expect(words).toContain('3 times the program could not tell');
  });

  it('has the headings that the regulations of the United Kingdom ask for', () => {
    const words = statement({ settings: audited, test });
    const headings = [
      'How accessible this website is',
      'Feedback and contact information',
      'Enforcement procedure',
      'Technical information about this website’s accessibility',
      'Compliance status',
      'Non-accessible content',
      'Non-compliance with the accessibility regulations',
      'Disproportionate burden',
      'Content that’s not within the scope of the accessibility regulations',
      'What we’re doing to improve accessibility',
      'Preparation of this accessibility statement',
    ];
    const places = headings.map((heading) => words.indexOf(`\n${heading}\n`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(words).toContain('is partially compliant with version 2.2');
    expect(words).toContain('People last tested it on 1 September 2026: Open Doors. Ten pages');
    expect(words).toContain(
      'The map has no words. It fails WCAG 2.2 success criterion 1.1.1. It gets some by May 2027.',
    );
    expect(words).toContain('Minutes from before 2018.');
    expect(words).toContain('Equality Advisory and Support Service');
  });

  it.each<[string, string, Partial<AccessibilityTest>]>([
    ['without a test by people', 'accessibility: { compliance: partial }\n', {}],
    ['beside a list of what is not', audited.replace('partial', 'full'), {}],
    [
      'after a test that found broken rules',
      'accessibility: { compliance: full, audit: { by: Us, date: 2026-09-01 } }\n',
      { broken: gatherFindings([faint]) },
    ],
  ])('may not call the site accessible %s', (_, settings, found) => {
    const { problems } = load({ settings, test: { ...test, ...found } });
    expect(problems.map(({ id, file, line }) => [id, file, line])).toEqual([
      ['accessibility-claim', '_data/site.yml', settings.startsWith('accessibility: {') ? 2 : 4],
    ]);
  });

  it('may call it accessible where people found so', () => {
    const settings = 'accessibility: { compliance: full, audit: { by: Us, date: 2026-09-01 } }\n';
    expect(statement({ settings, test })).toContain('This website is fully compliant');
  });

  it('gives way to a page that the owner wrote', () => {
    const page = '---\ntitle: How accessible we are\n---\n\nVery.\n';
    const { problems } = load({ files: { 'content/pages/accessibility.md': page } });
    expect(problems.map(({ id }) => id)).toEqual([]);
  });

  it('reads a record that somebody spoilt as any other file: a problem at its line', () => {
    const files = { '_data/accessibility-test.yml': recordText(test).replace('92', 'many') };
    const { problems } = load({ files });
    expect(problems.map(({ id, line }) => [id, line])).toEqual([['invalid-number', 5]]);
  });

  it('writes a record that reads as what it is, whatever is in it', () => {
    const odd = { ...test, engine: '<b> “axe”: #1', broken: gatherFindings([faint]) };
    expect(parse(recordText(odd))).toEqual(odd);
  });
});
