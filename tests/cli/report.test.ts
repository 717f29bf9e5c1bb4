/** `plainsight report`, run as people run it: one file that stands by itself, and a PDF with tags. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium.js';
import { plainsight, TODAY } from '../support/build-site.ts';
import { type Commit, makeRepository } from '../support/repository.ts';
import { warmCommand } from '../support/warm-command.ts';

const mission = (by: string) => ({
  'content/missions/warm.md': `---
title: Warm
summary: Warm homes.
statement: By 2030 nobody in Anytown is cold at home.
by: ${by}
progress:
  - { date: 2026-05-01, status: delivered, title: Ten lofts, evidence: https://papers.example/lofts }
  - { date: 2024-05-01, status: challenge, title: Long before }
---

Words.
`,
});

const commits: Commit[] = [
  {
    day: '2026-01-01',
    files: {
      ...mission('2029-03-31'),
      '_data/site.yml': 'name: Anytown\nurl: https://anytown.example/open/\n',
    },
  },
  { day: '2026-06-01', files: mission('2030-03-31') },
];

process.env.CHROMIUM ??= findChromium();
const command = warmCommand();

const report = (root: string, ...args: string[]) =>
  command(['report', '--now', TODAY, ...args], root);

const period = ['--from', '2026-04-01', '--to', '2026-09-30'];

describe('report', () => {
  it('writes one HTML file that needs no other, with what happened in the period', async () => {
    const root = makeRepository(commits);
    // In a process of its own, as people run it; the others share one.
    const args = ['report', '--now', TODAY, 'warm', ...period];
    const { code, out, err } = await plainsight(args, { cwd: root });
    expect([code, err]).toEqual([0, '']);
    const file = join(root, 'warm-2026-04-01-2026-09-30.html');
    expect(out).toBe(`${file}\n`);
    const html = readFileSync(file, 'utf8');
    expect(html).toContain('1 April 2026 to 30 September 2026');
    expect(html).toContain('Ten lofts');
    expect(html).not.toContain('Long before');
    expect(html, 'a change that nobody wrote down').toMatch(
      /The deadline was moved.*31 March 2029.*31 March 2030.*No reason given/s,
    );
    expect(html).toContain('href="https://anytown.example/open/missions/warm/"');
    expect(html).not.toMatch(/<script|<link|<img|src=/);
    expect(readdirSync(root).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('does not overwrite a report unless it is asked to', async () => {
    const root = makeRepository(commits);
    const file = join(root, 'mine.html');
    writeFileSync(file, 'Mine.');
    const refused = await report(root, 'warm', ...period, '--file', file);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toContain('mine.html is there already. Nothing was written.');
    expect(readFileSync(file, 'utf8')).toBe('Mine.');
    const asked = await report(root, 'warm', ...period, '--file', file, '--overwrite');
    expect(asked.code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Ten lofts');
  });

  it('prints a tagged PDF beside it', async () => {
    const root = makeRepository(commits);
    const file = join(root, 'out/report.html');
    const { code, out } = await report(root, 'warm', ...period, '--pdf', '--file', file);
    expect(code).toBe(0);
    expect(out).toBe(`${file}\n${join(root, 'out/report.pdf')}\n`);
    const pdf = readFileSync(join(root, 'out/report.pdf'), 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toContain('/StructTreeRoot');
  });

  it('says in one sentence what it was called with wrongly', async () => {
    const root = makeRepository(commits);
    const cases: [string[], string][] = [
      [['warmm', ...period], 'Did you mean “warm”?'],
      [['warm'], 'Name a mission and the first day: plainsight report'],
      [['warm', '--from', '2026-02-30'], '“2026-02-30” is not a day.'],
      [
        ['warm', '--from', '2026-04-01', '--to', '2026-03-01'],
        'The period ends on 2026-03-01, before it begins on 2026-04-01.',
      ],
    ];
    for (const [args, words] of cases) {
      const { code, out, err } = await report(root, ...args);
      expect([code, out], args.join(' ')).toEqual([2, '']);
      expect(err).toContain(words);
    }
  });

  it('writes nothing from content with errors', async () => {
    const root = makeRepository([{ day: '2026-01-01', files: mission('soon') }]);
    const { code, err } = await report(root, 'warm', ...period);
    expect(code).toBe(1);
    expect(err).toContain('content/missions/warm.md:5:5  error  invalid-date');
    expect(existsSync(join(root, 'warm-2026-04-01-2026-09-30.html'))).toBe(false);
  });
});
