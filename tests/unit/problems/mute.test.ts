/** Warnings that a site turns off in its settings: left out, counted, and never errors. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/problems/catalogue.ts';
import { mutable, muteProblems } from '../../../src/problems/mute.ts';
import { problem } from '../../../src/problems/problem.ts';
import { closingLine } from '../../../src/problems/report.ts';
import { reportAsJson } from '../../../src/problems/report-json.ts';
import { type SiteText, writeSite } from '../../support/write-site.ts';

const place = { file: 'content/weeknotes/a.md', line: 2, column: 1 };
const warning = problem('missing-summary', place, { kind: 'a weeknote' });
const error = problem('missing-team-or-author', place, {});

describe('muted warnings', () => {
  it('are left out and counted; errors stay, whatever the settings say', () => {
    expect(muteProblems([warning, error], ['missing-summary', 'missing-team-or-author'])).toEqual({
      problems: [error],
      muted: 1,
    });
    expect(muteProblems([warning], [])).toEqual({ problems: [warning], muted: 0 });
  });

  it('can be any that are warnings, and no error', () => {
    const severities = mutable.map((id): string => catalogue[id].severity);
    expect(new Set(severities)).toEqual(new Set(['warning']));
    expect(mutable).toContain('statement-stock-phrase');
  });

  it('are told of in the closing line', () => {
    const left = ' 1 warning is muted in _data/site.yml.';
    expect(closingLine([], { files: 9, muted: 1 })).toBe(`No problems in 9 files.${left}`);
    expect(closingLine([error], { files: 9, muted: 3, writes: true })).toBe(
      '1 error in 1 of 9 files. Nothing was written. 3 warnings are muted in _data/site.yml.',
    );
    expect(closingLine([], { files: 9, muted: 0 })).toBe('No problems in 9 files.');
  });

  it('are told of as JSON, but only where there are some', () => {
    expect(Object.keys(JSON.parse(reportAsJson([], 9, 2)))).toContain('muted');
    expect(Object.keys(JSON.parse(reportAsJson([], 9, 0)))).not.toContain('muted');
  });
});

describe('the list `mute` of the settings', () => {
  const site = (mute: string): SiteText => ({
    '_data/site.yml': `name: x\nmute: ${mute}\n`,
    'content/weeknotes/a.md': '---\ntitle: A\ndate: 2026-06-05\nauthors: Jo B\n---\n\nTODO\n',
  });

  it('turns warnings off, one or several', () => {
    expect(writeSite(site('missing-summary')).problems()).toEqual([
      'content/weeknotes/a.md:7:1 placeholder-text',
    ]);
    const { site: loaded, problems } = writeSite(
      site('[missing-summary, placeholder-text]'),
    ).load();
    expect(problems).toEqual([]);
    expect(loaded.counts.muted).toBe(2);
  });

  it.each(['missing-sumary', 'toString', 'broken-link'])('takes ids of warnings only: %s', (id) => {
    expect(writeSite(site(`[missing-summary, ${id}]`)).problems()).toEqual([
      `_data/site.yml:2:25 ${id === 'broken-link' ? 'muted-error' : 'unknown-muted'}`,
      'content/weeknotes/a.md:7:1 placeholder-text',
    ]);
  });
});
