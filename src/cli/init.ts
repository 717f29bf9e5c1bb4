/** `plainsight init`: a new site, small and whole, that checks and builds at once. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { type Day, dateToDay } from '../days.ts';
import type { Terminal } from './terminal.ts';

export interface InitOptions {
  folder: string;
  now: Date;
}

/** @returns the exit code: 1 when there is something in the folder already */
export function init({ folder, now }: InitOptions, terminal: Terminal): number {
  const root = resolve(folder);
  if (existsSync(root) && readdirSync(root).length > 0) {
    terminal.err(`There is something in ${folder} already. Nothing was written.\n`);
    return 1;
  }
  const files = newSite(titleOf(root), dateToDay(now));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
    terminal.out(`Created ${path}\n`);
  }
  terminal.out(`\nSee it with: plainsight serve --root ${folder}\n`);
  return 0;
}

/** `our-town` → "Our town". */
function titleOf(root: string): string {
  const words = basename(root).replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The files of a new site, by path. Each entry refers to another, so that a reader sees how. */
function newSite(name: string, today: Day): Record<string, string> {
  const inThreeYears = `${Number(today.slice(0, 4)) + 3}-03-31`;
  return {
    '_data/site.yml': stringify({
      name: `${name}: working in the open`,
      place: name,
      description: 'What we have promised, how it is going, and what we learn on the way.',
      url: 'https://missions.example/',
      language: 'en-GB',
    }),
    'content/teams/our-team.md': entry(
      {
        title: 'Our team',
        summary: 'The people who write here.',
        cadence: 'weekly',
        missions: ['our-first-mission'],
      },
      'Say whom the team serves, and how to reach it.',
    ),
    'content/missions/our-first-mission.md': entry(
      {
        title: 'Our first mission',
        summary: 'What we have set out to do, and why it matters here.',
        statement: `By ${inThreeYears.slice(0, 4)} something that matters to people here is different.`,
        by: inThreeYears,
        started: today,
        lead: 'our-team',
      },
      '## What this means\n\nReplace this mission with your own: `plainsight new mission "Its name"` has prompts for one.',
    ),
    [`content/weeknotes/${today}-we-begin.md`]: entry(
      {
        title: 'We begin',
        summary: 'This site is new. From now on we write down each week what we do and learn.',
        date: today,
        team: 'our-team',
        missions: ['our-first-mission'],
      },
      'We have started to write in the open about [[missions/our-first-mission]].\n\n## What we learned\n\n- A first note need not be long.\n\n## What is next\n\n- Write the second one.',
    ),
    'content/pages/about.md': entry(
      { title: 'About this site', summary: 'Who publishes it, and how to get in touch.' },
      'Say who publishes this site, how to get in touch, and under which licence it may be used.',
    ),
    // Layouts of the site's own are modules.
    'package.json': `${JSON.stringify({ private: true, type: 'module' }, undefined, 2)}\n`,
    '.gitignore': 'node_modules/\n_site\n_site.*\n.cache/\n',
  };
}

function entry(fields: object, body: string): string {
  return `---\n${stringify(fields)}---\n\n${body}\n`;
}
