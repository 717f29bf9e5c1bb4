/**
 * One specimen for every problem in the catalogue: a tiny site and the report an author would see.
 * Read an `expected.txt` as they would. Mend it with `npx vitest run tests/problems --update`.
 */
import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/problems/catalogue.ts';
import type { ProblemId } from '../../src/problems/problem.ts';
import { type SiteText, siteAt, type WrittenSite, writeSite } from '../support/write-site.ts';

const here = import.meta.dirname;
const ids = Object.keys(catalogue) as ProblemId[];

const note = (title: string) =>
  `---\ntitle: ${title}\nsummary: Lofts.\ndate: 2026-06-05\nauthors: Asha Rahman\n---\n\nForty lofts are done.\n`;
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

/** Specimens that git, an editor or another file system would mend: written by the test. */
const made: Partial<Record<ProblemId, () => WrittenSite>> = {
  'not-utf8': () =>
    writeSite({
      'content/weeknotes/2026-06-05-latin-1.md': bytes('---\ntitle: Caf', [0xe9], '\n---\n'),
      'content/weeknotes/2026-06-12-utf-16.md': Buffer.from(
        '\ufeff---\ntitle: Lofts\n---\n',
        'utf16le',
      ),
    }),
  'control-character': () =>
    writeSite({
      'content/weeknotes/2026-06-05-escape.md': bytes(
        '---\ntitle: Lofts\n---\n\nRed: \u001b[31mlofts\n',
      ),
      'content/weeknotes/2026-06-12-turned.md': bytes('---\ntitle: Lofts \u202etfol\n---\n'),
      'content/weeknotes/2026-06-19-written.md': bytes(note('"Lofts \\e[31m \\u202E"')),
    }),
  'file-too-large': () =>
    writeSite({
      'content/weeknotes/2026-06-05-pasted.md': bytes(note('Lofts'), 'data '.repeat(300_000)),
    }),
  'not-a-file': () => {
    const site = writeSite({ 'content/weeknotes/2026-06-05-lofts.md': note('Lofts') });
    symlinkSync('/etc/hostname', join(site.root, 'content/weeknotes/2026-06-12-elsewhere.md'));
    symlinkSync('.', join(site.root, 'content/weeknotes/loop'));
    return site;
  },
  'unreadable-file': () => {
    const site = writeSite({ 'content/weeknotes/2026-06-05-lofts.md': note('Lofts') });
    // Linux takes any bytes for a name.
    const name = bytes(join(site.root, 'content/weeknotes/2026-06-12-caf'), [0xe9], '.md');
    writeFileSync(name, note('Café'));
    return site;
  },
  'ids-differ-in-case': () => writeSite(namedInTwoCases),
};

const namedInTwoCases: SiteText = {
  'content/weeknotes/2026-06-05-Lofts.md': note('Lofts'),
  'content/weeknotes/june/2026-06-05-lofts.md': note('More lofts'),
};

describe('every problem in the catalogue has a specimen', () => {
  it.each(ids)('%s', async (id) => {
    const folder = join(here, id);
    expect(
      existsSync(join(folder, 'content')) || existsSync(join(folder, '_data')) || id in made,
    ).toBe(true);
    const report = (made[id]?.() ?? siteAt(folder)).report();
    expect(report).toContain(`  ${catalogue[id].severity}  ${id}\n`);
    for (const sentence of sentencesOf(report)) {
      expect(sentence).toMatch(/[.?)}”"]$|Put the value in quotes: /);
      expect(sentence).not.toMatch(
        /undefined|null|NaN|\[object|expected|received|invalid_|zod|regex/,
      );
    }
    await expect(report).toMatchFileSnapshot(join(folder, 'expected.txt'));
  });

  it('and no folder of specimens is left of a problem that is gone', () => {
    const folders = readdirSync(here, { withFileTypes: true }).filter((each) => each.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !(name in catalogue))).toEqual([]);
  });
});

/** The messages and hints of a report. */
function sentencesOf(report: string): string[] {
  const words = report.split('\n').filter((line) => /^ {2}\S/.test(line));
  return words.filter((line) => !line.startsWith('  See also'));
}
