/** The record of a mission on its page: what git tells, and where a long record goes on. */
import { beforeAll, describe, expect, it } from 'vitest';
import { renderSite } from '../support/build-site.ts';
import { type Commit, makeRepository } from '../support/repository.ts';

const mission = (by: string, fields = '') => ({
  'content/missions/warm.md': `---
title: Warm
summary: Warm homes.
statement: By 2040 nobody in Anytown is cold at home.
by: ${by}
${fields}---

Words.
`,
});

const steps = `progress:\n${Array.from({ length: 13 }, (_, index) => `  - { date: 2026-01-${String(index + 10)}, status: in-progress, title: Step ${index + 1} }\n`).join('')}`;

describe('a mission whose deadline moved thirteen times', () => {
  let pages: Map<string, string>;
  const commits: Commit[] = Array.from({ length: 14 }, (_, index) => ({
    day: `2025-${String((index % 12) + 1).padStart(2, '0')}-${String(10 + index)}`,
    files: mission(`20${26 + index}-03-31`, steps),
  }));
  commits.sort((a, b) => (a.day < b.day ? -1 : 1));

  beforeAll(async () => {
    pages = await renderSite(makeRepository(commits));
  });

  it('says of each that no reason was given', () => {
    const page = pages.get('/missions/warm/changes/') ?? '';
    expect(page.match(/The deadline was moved/g)).toHaveLength(13);
    expect(page.match(/No reason given/g)).toHaveLength(13);
    expect(page).toContain('Checked against the history of the file');
  });

  it('shows the newest twelve on its page, and where the rest is', () => {
    const page = pages.get('/missions/warm/') ?? '';
    expect(page.match(/The deadline was moved/g)).toHaveLength(12);
    expect(page).toContain('href="/missions/warm/changes/">All 13 changes</a>');
  });

  it('does the same with a long list of steps', () => {
    expect(pages.get('/missions/warm/')).toContain(
      'href="/missions/warm/progress/">All 13 steps</a>',
    );
    expect(pages.get('/missions/warm/')).not.toContain('<p class="progress-title">Step 1</p>');
    expect(pages.get('/missions/warm/progress/')).toContain('<p class="progress-title">Step 1</p>');
  });
});

it('a mission with a short record has no further pages, and says that it was never changed', async () => {
  const root = makeRepository([{ day: '2025-01-01', files: mission('2030-03-31') }]);
  const pages = await renderSite(root);
  expect([...pages.keys()].filter((url) => url.startsWith('/missions/warm/'))).toEqual([
    '/missions/warm/',
    '/missions/warm/feed.xml',
    '/missions/warm/calendar.ics',
  ]);
  expect(pages.get('/missions/warm/')).toContain(
    'Nothing has been changed since this mission was published.',
  );
});
