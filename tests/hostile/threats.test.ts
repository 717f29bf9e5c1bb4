/**
 * The threat table: what was tried on plain Eleventy, row by row, and what becomes of it here. Every row
 * is refused at its line with a problem, or shown to readers as harmless words. Nothing runs: a canary
 * file that any executed input would write must never exist.
 */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { loadSite } from '../../src/load-site.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { type Files, temporaryFolder, writeFiles } from '../support/build-site.ts';

const canary = join(temporaryFolder(), 'ran');
const run = `require('fs').writeFileSync(${JSON.stringify(canary)}, 'x')`;

const note = 'content/weeknotes/a.md';
const fields = 'title: A\nsummary: S.\ndate: 2026-06-05\nauthors: Asha Rahman\n';
const plain = (body = 'Words.', more = '') => `---\n${fields}${more}---\n\n${body}\n`;
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

interface Threat {
  name: string;
  files: Files;
  /** `file:line:column id` of every error, where the input is refused. */
  refused?: string[];
  /** The same of warnings, where something is left out or doubtful and that is said. */
  left?: string[];
  /** What the page of the note must hold, where the input is shown as harmless words. */
  shows?: string | RegExp;
  /** What no file of the site may hold. */
  never?: string | RegExp;
}

const threats: Threat[] = [
  {
    name: '1 javascript front matter',
    files: { [note]: `---javascript\n{ title: ${run} }\n---\n` },
    refused: [`${note}:1:4 front-matter-language`],
  },
  {
    name: '2 js front matter with statements',
    files: { [note]: `---js\nawait import('fs');\n${run}\n---\n` },
    refused: [`${note}:1:4 front-matter-language`],
  },
  {
    name: '3 jsLegacy front matter',
    files: {
      [note]: `---jsLegacy\n{ title: process.getBuiltinModule("fs").writeFileSync(${JSON.stringify(canary)}, "x") }\n---\n`,
    },
    refused: [`${note}:1:4 front-matter-language`],
  },
  {
    name: '4 an alias of javascript',
    files: { [note]: `---JavaScript\n${run}\n---\n` },
    refused: [`${note}:1:4 front-matter-language`],
  },
  {
    name: '5 an engine on the prototype chain',
    files: { [note]: '---constructor\ntitle: A\n---\n' },
    refused: [`${note}:1:4 front-matter-language`],
  },
  {
    name: '6 node front matter',
    files: { [note]: `---node\n${run}\n---\n` },
    refused: [`${note}:1:4 front-matter-language`],
  },
  {
    name: '7 scripts beside the content',
    files: {
      [note]: plain(),
      'content/weeknotes/weeknotes.11tydata.js': `${run};\nexport default {};\n`,
      '_data/evil.js': `${run};\nexport default {};\n`,
    },
    left: ['content/weeknotes/weeknotes.11tydata.js:1:1 unknown-file-type'],
  },
  {
    name: '8 Liquid in Markdown',
    files: { [note]: plain('{% render "../package.json" %} {{ page | json }} Unclosed {{ tag') },
    shows: '{% render',
    never: '"devDependencies"',
  },
  {
    name: '9 a template engine named in front matter',
    files: {
      [note]: plain(
        `{{ range.constructor("return ${run.replaceAll('"', "'")}")() }}`,
        'templateEngineOverride: njk,md\n',
      ),
    },
    refused: [`${note}:6:1 unknown-field`],
  },
  {
    name: '10 an address outside the site',
    files: { [note]: plain('', 'permalink: ../../../escaped/x.html\n') },
    refused: [`${note}:6:1 unknown-field`],
  },
  {
    name: '11 an address of a file of the project',
    files: { [note]: plain('', 'permalink: ../package.json\n') },
    refused: [`${note}:6:1 unknown-field`],
  },
  {
    name: '12 an alias outside the site',
    files: { [note]: plain('', 'aliases: [/../../x.html, //evil.example/x, "/a\\\\b"]\n') },
    refused: [
      `${note}:6:11 address-outside-site`,
      `${note}:6:26 address-outside-site`,
      `${note}:6:44 address-outside-site`,
    ],
  },
  {
    name: '13 file names that are no addresses',
    files: { 'content/weeknotes/Ünï cödé & spaces?.md': plain() },
    refused: ['content/weeknotes/Ünï cödé & spaces?.md:1:1 invalid-id'],
  },
  {
    name: '14 a layout outside',
    files: { [note]: plain('', 'layout: ../../../evil.11ty.js\n') },
    refused: [`${note}:6:1 unknown-field`],
  },
  {
    name: '15 a bomb of YAML aliases',
    files: {
      [note]: `---\ntitle: A\nsummary: &a [x,x,x,x,x,x,x,x,x]\nlist: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nmore: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n---\n`,
    },
    refused: [`${note}:3:10 invalid-yaml`, `${note}:4:7 invalid-yaml`, `${note}:5:8 invalid-yaml`],
  },
  {
    name: '16 __proto__ in front matter',
    files: { [note]: plain('', '__proto__: { polluted: yes1 }\n') },
    refused: [`${note}:6:1 unknown-field`],
  },
  {
    name: '17 constructor.prototype in front matter',
    files: { [note]: plain('', 'constructor: { prototype: { polluted: yes1 } }\n') },
    refused: [`${note}:6:1 unknown-field`],
  },
  {
    name: '18 references named like parts of an object',
    files: { [note]: plain('', 'missions: __proto__\ntools: constructor\n') },
    refused: [`${note}:6:11 unknown-mission`, `${note}:7:8 unknown-tool`],
  },
  {
    name: '19 addresses that are scripts',
    files: {
      [note]: plain('[x](javascript:alert(1)) <javascript:alert(2)> [y](data:text/html,z)'),
    },
    never: /href="(?:javascript|data):/i,
  },
  {
    name: '20 HTML in Markdown',
    files: {
      [note]: plain(
        '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n<iframe srcdoc="<script>1</script>"></iframe>\n\n<a href=javascript:alert(1)>x</a>',
      ),
    },
    shows: '&lt;script&gt;',
    never: /<script>alert|<img src=x|<iframe|<a href=javascript/i,
  },
  {
    name: '21 a file of many megabytes',
    files: { [note]: plain('words '.repeat(300_000)) },
    refused: [`${note}:1:1 file-too-large`],
  },
  {
    name: '22 deep nesting',
    files: {
      [note]: plain(`${'>'.repeat(20_000)} x\n\n${'['.repeat(50_000)}\n\n${'*a '.repeat(50_000)}`),
    },
    refused: [`${note}:8:1 nested-too-deep`],
  },
  {
    name: '23 two files with one address',
    files: {
      'content/pages/p.md': '---\ntitle: P\n---\n',
      'content/pages/P.md': '---\ntitle: Q\n---\n',
    },
    refused: ['content/pages/P.md:1:1 ids-differ-in-case', 'content/pages/P.md:1:1 invalid-id'],
  },
  {
    name: '24 two notes in folders of their own with one address but for capitals',
    files: { 'content/weeknotes/june/x.md': plain(), 'content/weeknotes/X.md': plain() },
    refused: [
      'content/weeknotes/X.md:1:1 ids-differ-in-case',
      'content/weeknotes/X.md:1:1 invalid-id',
    ],
  },
  {
    name: '25 a page in the place of a generated one',
    files: { 'content/pages/learning.md': '---\ntitle: L\n---\n' },
    refused: ['content/pages/learning.md:1:1 duplicate-address'],
  },
  {
    name: '27 Latin-1',
    files: { [note]: bytes('---\ntitle: Caf', [0xe9], '\n---\n') },
    refused: [`${note}:2:11 not-utf8`],
  },
  {
    name: '28 UTF-16',
    files: { [note]: Buffer.from('\ufeff---\ntitle: A\n---\n', 'utf16le') },
    refused: [`${note}:1:1 not-utf8`],
  },
  {
    name: '29 a byte order mark and CRLF',
    files: { [note]: `\ufeff${plain('A & B.').replaceAll('\n', '\r\n')}` },
    shows: '<p>A &amp; B.</p>',
  },
  {
    name: '30 controls, visible or turning the text',
    files: {
      [note]: plain('a\u0000b'),
      'content/weeknotes/b.md': plain('a\u202eb'),
      'content/weeknotes/c.md': plain('', 'mood: "\\u0007"\n'),
    },
    refused: [
      `${note}:8:2 control-character`,
      'content/weeknotes/b.md:8:2 control-character',
      'content/weeknotes/c.md:6:7 control-character',
    ],
  },
  {
    name: '31 front matter without an end',
    files: { [note]: `---\n${fields}\nkey: value\n` },
    refused: [`${note}:1:1 unclosed-front-matter`],
  },
  {
    name: '32 words after the closing line',
    files: { [note]: `---\n${fields}---trailing words\n` },
    refused: [`${note}:6:1 unclosed-front-matter`],
  },
  {
    name: '33 four hyphens as the closing line',
    files: { [note]: `---\n${fields}----\n` },
    refused: [`${note}:6:1 unclosed-front-matter`],
  },
  {
    name: '34 front matter that is no map',
    files: { [note]: '---\n- a\n- b\n---\n', 'content/weeknotes/b.md': '---title: x\n---\n' },
    refused: [
      `${note}:2:1 front-matter-not-fields`,
      'content/weeknotes/b.md:1:1 missing-front-matter',
    ],
  },
  {
    name: '35 a body that begins with a rule',
    files: { [note]: '---\nText that would be lost\n---\nMore.\n' },
    refused: [`${note}:2:1 front-matter-not-fields`],
  },
  {
    name: '36 mistakes in the YAML of several files, all at once',
    files: {
      'content/weeknotes/a.md': '---\ntitle: Week 3: what we did\n---\n',
      'content/weeknotes/b.md': '---\ntitle: "unbalanced\n---\n',
      'content/weeknotes/c.md': '---\ntitle: A\ntitle: B\n---\n',
    },
    refused: [
      'content/weeknotes/a.md:2:8 invalid-yaml',
      'content/weeknotes/b.md:2:8 invalid-yaml',
      'content/weeknotes/c.md:3:1 repeated-key',
    ],
  },
  {
    name: '37 and 40 days that do not exist or are no days',
    files: Object.fromEntries(
      ['2026-02-30', '2026-13-01', '2026-5-1', '31/10/2026', 'next Friday', 'true', '1999'].map(
        (date, index) => [
          `content/weeknotes/n${index}.md`,
          `---\ntitle: A\nsummary: S.\nauthors: Asha Rahman\ndate: ${date}\n---\n`,
        ],
      ),
    ),
    refused: [
      'content/weeknotes/n0.md:5:7 invalid-date',
      'content/weeknotes/n1.md:5:7 invalid-date',
      'content/weeknotes/n2.md:5:7 invalid-date',
      'content/weeknotes/n3.md:5:7 ambiguous-date',
      'content/weeknotes/n4.md:5:7 invalid-date',
      'content/weeknotes/n5.md:5:7 invalid-date',
      'content/weeknotes/n6.md:5:7 invalid-date',
    ],
  },
  {
    name: '39 a moment where a day is wanted, which is another day in another zone',
    files: {
      [note]: plain().replace('date: 2026-06-05', 'date: "2026-06-01T00:30:00+01:00"'),
    },
    refused: [`${note}:4:7 invalid-date`],
  },
  {
    name: '41 no date',
    files: { [note]: '---\ntitle: A\nsummary: S.\nauthors: Asha Rahman\ndate:\n---\n' },
    refused: [`${note}:5:6 missing-field`],
  },
  {
    name: '42 a file name with a day that does not exist, or another than its date',
    files: {
      'content/weeknotes/2026-02-30-bad.md': plain(),
      'content/events/2026-06-12-show.md': '---\ntitle: Show\ndate: 2026-06-19\n---\n',
      'content/weeknotes/2026-06-05-good.md': plain(),
    },
    left: [
      'content/weeknotes/2026-02-30-bad.md:4:7 file-name-date',
      'content/events/2026-06-12-show.md:3:7 file-name-date',
    ],
  },
  {
    name: '43 text that other YAML takes for numbers',
    files: {
      [note]: plain('Words.').replace('title: A', 'title: 01632960000').replace('S.', '1.10'),
    },
    shows: '>01632960000</h1>',
  },
  {
    name: '44 data of a whole folder',
    files: { [note]: plain(), 'content/weeknotes/weeknotes.json': '{ "draft": true }' },
    left: ['content/weeknotes/weeknotes.json:1:1 unknown-file-type'],
  },
  {
    name: '45 lists of things that are no texts',
    files: { [note]: plain('', 'aliases: [/one/, null, { a: 1 }]\n') },
    refused: [`${note}:6:24 wrong-type`],
  },
  {
    name: '46 words for true and false',
    files: { [note]: plain('', 'draft: "no"\n') },
    refused: [`${note}:6:8 invalid-flag`],
  },
  {
    name: '47 fields of the engine',
    files: {
      [note]: plain('', 'layout: 5\npermalink: true\neleventyExcludeFromCollections: true\n'),
    },
    refused: [
      `${note}:6:1 unknown-field`,
      `${note}:7:1 unknown-field`,
      `${note}:8:1 unknown-field`,
    ],
  },
];

async function outcomeOf(root: string) {
  const { site, problems } = loadSite({ root, now: new Date('2026-11-20') });
  const told = (of: string) =>
    problems
      .filter(({ severity }) => severity === of)
      .map(({ file, line, column, id }) => `${file}:${line}:${column} ${id}`);
  const refused = told('error');
  const warned = told('warning');
  if (refused.length > 0) return { refused, warned, pages: new Map<string, string>() };
  const { pages } = await siteFiles(site, root);
  return { refused, warned, pages: new Map(pages.map(({ url, render }) => [url, render()])) };
}

describe('the threat table', () => {
  it.each(threats)('$name', async ({ files, refused = [], left = [], shows, never }) => {
    const root = writeFiles(files);
    const outcome = await outcomeOf(root);
    expect(outcome.refused).toEqual(refused);
    for (const each of left) expect(outcome.warned).toContain(each);
    if (shows !== undefined) expect(outcome.pages.get('/weeknotes/a/')).toMatch(shows);
    if (never !== undefined) {
      for (const [url, page] of outcome.pages) expect(page, url).not.toMatch(never);
    }
    expect(existsSync(canary), 'something ran').toBe(false);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
    '38 a day is the same day in every zone: %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      onTestFinished(() => {
        vi.unstubAllEnvs();
      });
      expect(new Date('2026-03-29T00:00:00Z').getHours()).not.toBe(0);
      const root = writeFiles({ [note]: plain().replace('2026-06-05', '2026-03-29') });
      const { refused, pages } = await outcomeOf(root);
      expect(refused).toEqual([]);
      expect(pages.get('/weeknotes/a/')).toContain('datetime="2026-03-29">29 March 2026<');
    },
  );

  it('39 a moment with its zone is meant as written, where a moment may stand', async () => {
    const at = (publish: string) => writeFiles({ [note]: plain('', `publish: "${publish}"\n`) });
    // The site is made for midnight on the 20th, by the clock that all zones share.
    for (const [publish, isPublic] of [
      ['2026-11-20T00:30:00+01:00', true],
      ['2026-11-20T00:30:00-01:00', false],
      ['2026-11-20T00:00:00Z', true],
    ] as const) {
      const { refused, pages } = await outcomeOf(at(publish));
      expect(refused).toEqual([]);
      expect(pages.has('/weeknotes/a/'), publish).toBe(isPublic);
    }
  });

  it('26 links to files and folders outside, loops, and links to nowhere', async () => {
    const root = writeFiles({ [note]: plain() });
    const outside = writeFiles({ 'secret.md': plain('Not for here.') });
    symlinkSync(join(outside, 'secret.md'), join(root, 'content/weeknotes/linked.md'));
    symlinkSync(outside, join(root, 'content/weeknotes/folder'));
    symlinkSync('.', join(root, 'content/weeknotes/loop'));
    symlinkSync('/nowhere', join(root, 'content/weeknotes/dangling.md'));
    expect((await outcomeOf(root)).refused).toEqual(
      ['dangling.md', 'folder', 'linked.md', 'loop'].map(
        (name) => `content/weeknotes/${name}:1:1 not-a-file`,
      ),
    );
  });

  it('a folder named like a note, and a note that is a pipe', async () => {
    const root = writeFiles({ [note]: plain() });
    mkdirSync(join(root, 'content/weeknotes/folder.md'));
    writeFileSync(join(root, 'content/weeknotes/folder.md/b.md'), plain());
    const { refused, pages } = await outcomeOf(root);
    expect(refused).toEqual([]);
    expect(pages.has('/weeknotes/b/')).toBe(true);
  });

  it('can fire: code that runs is seen by the canary', () => {
    const other = join(temporaryFolder(), 'ran');
    // biome-ignore lint/security/noGlobalEval: the control shows what an executed input would do
    eval(`globalThis.process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(other)}, 'x')`);
    expect(existsSync(other)).toBe(true);
  });
});
