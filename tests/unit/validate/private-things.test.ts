/** What the check for private things finds, what it lets pass, and that it never repeats a secret. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../src/load-site.ts';
import { reportAsText } from '../../../src/problems/report.ts';
import { reportAsJson, reportForGithub } from '../../../src/problems/report-json.ts';
import { sourceReader } from '../../../src/read/source-text.ts';
import { findPrivateThings } from '../../../src/validate/private-things.ts';
import { writeFiles } from '../../support/build-site.ts';

const idsIn = (text: string, terms: string[] = []) =>
  findPrivateThings(text, 'a.md', { terms, allowed: new Set() }).map(({ id }) => id);

describe('the check for private things', () => {
  it.each([
    ['asha.rahman@council.gov.uk', 'personal-email'],
    ['asha_rahman2@council.gov.uk', 'personal-email'],
    ['lofty@gmail.com', 'personal-email'],
    ['07912 345678', 'personal-phone'],
    ['+44 (0)7912 345 678', 'personal-phone'],
    ['AB 12 34 56 C', 'personal-number'],
    ['NHS number: 943-476-5919', 'personal-number'],
    ['Flat 3, 14a Alder Street, FB1 2AB', 'home-address'],
    ['sort code 12-34-56, account 12345678', 'bank-details'],
    ['GB82 WEST 1234 5698 7654 32', 'bank-details'],
    ['5555-5555-5555-4444', 'bank-details'],
    ['ghp_abcdefghijklmnopqrstuvwxyz0123456789', 'secret-key'],
    ['-----BEGIN RSA PRIVATE KEY-----', 'secret-key'],
    ['[here](http://10.1.2.3/lofts)', 'internal-address'],
    ['url: https://wiki.council.internal/lofts', 'internal-address'],
  ])('finds %s', (text, id) => expect(idsIn(`We wrote ${text} down.`)).toEqual([id]));

  it.each([
    'warmhomes@council.gov.uk',
    'press.office@council.gov.uk',
    'housing.team@council.gov.uk',
    'jo.bloggs@council.example',
    '07700 900123',
    '0161 496 0000',
    'order 943 476 5919',
    'NHS number 943 476 5918',
    'QQ 12 34 56 C',
    '2026-05-29 to 2026-06-05',
    'between 12 and 40 lofts in Alder Street',
    'FB1 2AB',
    '1234 5678 9012 3456',
    'GB82 WEST 1234 5698 7654 33',
    '12-34-56',
    '`http://localhost:8080/`',
    'https://www.council.gov.uk/internal/',
    '£1,234,567.89',
    'ISBN 978-0-14-103613-7',
  ])('lets %s pass', (text) => expect(idsIn(`We wrote ${text} down.`)).toEqual([]));

  it('finds a code name whatever its case and spacing, as a whole word, in any script', () => {
    const terms = ['Project Quillfeather', 'Tŷ', '(x)'];
    expect(idsIn('PROJECT\nquillfeather, project-quillfeather', terms)).toHaveLength(2);
    expect(idsIn('Quillfeatherish projects; Tŷau', terms)).toEqual([]);
    expect(idsIn('Yn Tŷ, (x)', terms)).toHaveLength(2);
  });

  it('tells an address once where it is also what a link says', () => {
    expect(idsIn('[jo.bloggs@a.uk](mailto:jo.bloggs@a.uk)')).toEqual(['personal-email']);
  });

  it('does not hang on any text', () => {
    const hostile = [
      '1 '.repeat(50_000),
      'a@'.repeat(50_000),
      'A '.repeat(50_000),
      '1 Aa '.repeat(20_000),
      '12-34-56 a '.repeat(10_000),
      'GB82 AAAA '.repeat(10_000),
      'eyJ'.repeat(30_000),
    ];
    // One that looked again and again would outlast the time a test has.
    for (const text of hostile) idsIn(text);
  });

  it('never throws', () => {
    fc.assert(
      // Any code point, half a pair too; the arbitrary of the library takes a second to be made.
      fc.property(
        fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) }),
        (text) => {
          idsIn(text, [text]);
        },
      ),
      { seed: 20261122 },
    );
  });
});

describe('a find', () => {
  const secret = 'asha.rahman@council.gov.uk';
  const files = (fields = '') => ({
    'content/pages/about.md': `---\ntitle: About\nsummary: Us.\nsumary: ${secret}\n${fields}---\n\nAsk ${secret}.\n`,
    'content/measures/m.md':
      '---\ntitle: M\nsummary: M.\nunit: x\nbetter: lower\nsource: { name: S }\n---\n',
    'content/measures/m.csv': `date,value,note\n2026-01-01,1,Ask ${secret}\n`,
  });
  const load = (written: Record<string, string>) => {
    const root = writeFiles(written);
    const { problems } = loadSite({ root, now: new Date('2026-11-20') });
    return { problems, read: sourceReader(root) };
  };

  it('is told at its line and column, in fields, prose and tables, and is in no report', () => {
    const { problems, read } = load(files());
    const found = problems.filter(({ id }) => id === 'personal-email');
    expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'content/measures/m.csv:2:18',
      'content/pages/about.md:4:9',
      'content/pages/about.md:7:5',
    ]);
    const reports = [
      reportAsText(problems, { files: 1, read }),
      reportAsJson(problems, 1),
      reportForGithub(problems),
    ];
    expect(reports[0], 'another problem in the same line').toContain('unknown-field');
    for (const report of reports) expect(report).not.toContain('rahman');
  });

  it('may be allowed in a file with a reason, or by the site, or made an error', () => {
    const count = (written: Record<string, string>) =>
      load(written).problems.filter(({ id }) => id === 'personal-email').length;
    const allow = 'allow: { what: personal-email, reason: She agreed }\n';
    expect(count(files(allow))).toBe(1);
    expect(
      count({
        ...files(),
        '_data/site.yml': 'name: A\nprivacy: { what: personal-email, as: off }\n',
      }),
    ).toBe(0);
    const strict = {
      ...files(),
      '_data/site.yml': 'name: A\nprivacy: { what: personal-email, as: error }\n',
    };
    const severities = load(strict).problems.filter(({ id }) => id === 'personal-email');
    expect(new Set(severities.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });
});
