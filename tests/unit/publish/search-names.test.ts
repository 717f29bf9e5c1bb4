/** The names that search boxes suggest: of which pages, how many, and under which addresses. */
import { expect, it } from 'vitest';
import { loadSite } from '../../../src/load-site.ts';
import { searchNames } from '../../../src/publish/search-names.ts';
import { TODAY, writeFiles } from '../../support/build-site.ts';

interface Names {
  words: { list: string };
  groups: { kind: string; items: [string, string][] }[];
}

function namesOf(files: Record<string, string>): Names {
  const { site } = loadSite({ root: writeFiles(files), now: new Date(TODAY), drafts: false });
  // Written by the module under test.
  return JSON.parse(searchNames(site, { assets: new Map() }).render()) as Names;
}

const note = (day: number) =>
  `---\ntitle: Note ${day}\nsummary: A note.\ndate: 2026-01-01\nteam: homes\n---\n\nWords.\n`;

const standing = {
  '_data/site.yml': 'name: Fern\nurl: https://host.example/fern/\n',
  'content/teams/homes.md': '---\ntitle: Homes\nsummary: The team.\n---\n\nWords.\n',
};

it('names pages of the site and entries, with the path prefix, by kind', () => {
  const { groups } = namesOf({ ...standing, 'content/weeknotes/one.md': note(1) });
  const itemsOf = (kind: string) => groups.find((group) => group.kind === kind)?.items;
  expect(itemsOf('Team')).toEqual([['Homes', '/fern/teams/homes/']]);
  expect(itemsOf('Weeknote')).toEqual([['Note 1', '/fern/weeknotes/one/']]);
  expect(itemsOf('Page')).toContainEqual(['Weeknotes', '/fern/weeknotes/']);
  expect(itemsOf('Page')).not.toContainEqual(['Missions', '/fern/missions/']);
});

it('stays at 500 names in a site of any size, and leaves out notes first', () => {
  const notes = Array.from({ length: 600 }, (_, day): [string, string] => [
    `content/weeknotes/note-${day}.md`,
    note(day),
  ]);
  const { groups } = namesOf({ ...standing, ...Object.fromEntries(notes) });
  expect(groups.flatMap(({ items }) => items).length).toBe(500);
  expect(groups.find(({ kind }) => kind === 'Team')?.items.length).toBe(1);
});
