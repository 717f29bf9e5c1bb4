/** What is found in the content folder, and what becomes of what should not be there. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/read/read-content.ts';
import { placed, writeSite } from '../../support/write-site.ts';

const entry = '---\ntitle: x\n---\n';

describe('the content folder', () => {
  it('may be missing', () => {
    expect(readContent(writeSite({}).root)).toMatchObject({ sources: [], files: 0, problems: [] });
  });

  it('gives each file its kind by folder and its id by name, also in folders inside', () => {
    const { root } = writeSite({
      'content/weeknotes/2026/06/2026-06-05-lofts.md': entry,
      'content/case-studies/loft-in-a-day.md': entry,
      'content/pages/about/how-we-work.md': entry,
    });
    expect(readContent(root).sources.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'case-study loft-in-a-day',
      'page about/how-we-work',
      'weeknote 2026-06-05-lofts',
    ]);
  });

  it('names files with forward slashes and in one order', () => {
    const { root } = writeSite({
      'content/pages/b.md': entry,
      'content/pages/a.md': entry,
      'content/pages/B.md': entry,
      'content/pages/a-b.md': entry,
    });
    expect(readContent(root).sources.map(({ file }) => file)).toEqual([
      'content/pages/B.md',
      'content/pages/a-b.md',
      'content/pages/a.md',
      'content/pages/b.md',
    ]);
  });

  it('reads an id in one form of Unicode, however the file system wrote it', () => {
    const { root } = writeSite({ 'content/pages/cafe\u0301.md': entry });
    expect(readContent(root).sources[0]?.id).toBe('caf\u00e9');
  });

  it('passes over hidden files and folders', () => {
    const { root } = writeSite({ 'content/.obsidian/a.md': entry, 'content/pages/.a.md.swp': 'x' });
    expect(readContent(root)).toMatchObject({ sources: [], problems: [] });
  });

  it('never reads through a link to a file or folder', () => {
    const { root } = writeSite({ 'secret/a.md': entry, 'content/pages/b.md': entry });
    symlinkSync(join(root, 'secret/a.md'), join(root, 'content/pages/a.md'));
    symlinkSync(join(root, 'secret'), join(root, 'content/missions'));
    symlinkSync('.', join(root, 'content/loop'));
    symlinkSync('nowhere', join(root, 'content/pages/dangling.md'));
    const { sources, problems } = readContent(root);
    expect(sources.map(({ id }) => id)).toEqual(['b']);
    expect(problems.map(placed)).toEqual([
      'content/loop:1:1 not-a-file',
      'content/missions:1:1 not-a-file',
      'content/pages/a.md:1:1 not-a-file',
      'content/pages/dangling.md:1:1 not-a-file',
    ]);
  });

  it('runs no code that stands in it', () => {
    const { root, problems } = writeSite({
      'content/pages/pages.11tydata.js': 'globalThis.ran = true; export default {};',
      'content/pages/pages.json': '{"draft": true}',
      'content/pages/a.njk': '{{ 1 }}',
    });
    expect(problems()).toEqual([
      'content/pages/a.njk:1:1 unknown-file-type',
      'content/pages/pages.11tydata.js:1:1 unknown-file-type',
      'content/pages/pages.json:1:1 unknown-file-type',
    ]);
    expect(readContent(root).media.size).toBe(0);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('takes a folder whose name ends in .md for a folder', () => {
    const { root } = writeSite({ 'content/pages/a.md': entry });
    mkdirSync(join(root, 'content/pages/b.md'));
    expect(readContent(root)).toMatchObject({ files: 1, problems: [] });
  });

  it('keeps pictures and documents, and CSV files that are not readings', () => {
    const { root } = writeSite({
      'content/weeknotes/loft.JPG': 'x',
      'content/case-studies/costs.csv': 'a,b\n',
      'content/pages/plan.pdf': 'x',
      'content/pages/picture.svg': '<svg onload="alert(1)"/>',
    });
    const { media, problems } = readContent(root);
    expect(media).toEqual(
      new Set([
        'content/case-studies/costs.csv',
        'content/pages/plan.pdf',
        'content/weeknotes/loft.JPG',
      ]),
    );
    expect(problems.map(placed)).toEqual(['content/pages/picture.svg:1:1 unknown-file-type']);
  });
});

describe('readings', () => {
  it('belong to the measure beside them, in folders inside too', () => {
    const { root } = writeSite({
      'content/measures/homes/below-c.md': entry,
      'content/measures/homes/below-c.csv': 'date,value\n',
    });
    const { readings, problems } = readContent(root);
    expect([...readings.keys()]).toEqual(['below-c']);
    expect(problems).toEqual([]);
  });

  it('in another folder than their measure are reported', () => {
    const { root } = writeSite({
      'content/measures/below-c.md': entry,
      'content/measures/old/below-c.csv': 'date,value\n',
    });
    expect(readContent(root).problems.map(placed)).toEqual([
      'content/measures/old/below-c.csv:1:1 stray-readings',
    ]);
  });
});

describe('the markers of a merge', () => {
  const markers = '<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> asha\n';

  it('in a body are reported at the first', () => {
    const { root } = writeSite({ 'content/pages/a.md': `${entry}\n${markers}\n${markers}` });
    expect(readContent(root).problems.map(placed)).toEqual([
      'content/pages/a.md:5:1 merge-conflict',
    ]);
  });

  it('among the fields are reported once, as what keeps the fields from being read', () => {
    const { root } = writeSite({ 'content/pages/a.md': `---\ntitle: x\n${markers}---\n` });
    expect(readContent(root).problems.map(placed)).toEqual(['content/pages/a.md:3:1 invalid-yaml']);
  });

  it('are not what a quotation or a rule of equals signs is', () => {
    const { root } = writeSite({
      'content/pages/a.md': `${entry}\nTitle\n=======\n\n>>>>>>>quoted\n`,
    });
    expect(readContent(root).problems).toEqual([]);
  });
});
