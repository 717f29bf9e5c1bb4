/** Ties between entries: written once, in one file, and known from both sides. */
import { describe, expect, it } from 'vitest';
import type { Related, Site } from '../../../src/relate/site.ts';
import { type Kind, kindNames } from '../../../src/schemas/kinds.ts';
import { type SiteText, writeSite } from '../../support/write-site.ts';

const place: SiteText = {
  'content/missions/warm-homes.md':
    '---\ntitle: Warm homes\nsummary: x\nstatement: By 2032 every home is warm.\nby: 2032-03-31\n---\n',
  'content/missions/clean-river.md':
    '---\ntitle: Clean river\nsummary: x\nstatement: By 2030 the river is clean.\nby: 2030-03-31\n---\n',
  'content/partners/acme.md': '---\ntitle: Acme\nkind: smes\nsummary: x\n---\n',
  'content/partners/other.md': '---\ntitle: Other\nkind: vcse\nsummary: x\n---\n',
  'content/teams/housing.md': '---\ntitle: Housing\nsummary: x\n---\n',
  'content/people/asha.md': '---\ntitle: Asha\n---\n',
};
const note = (date: string, fields: string, body = '') =>
  `---\ntitle: Note of ${date}\nsummary: x\ndate: ${date}\n${fields}\n---\n${body}\n`;

function siteOf(files: SiteText): Site {
  const { site, problems } = writeSite({ ...place, ...files }).load();
  expect(problems).toEqual([]);
  return site;
}

/** The ids of what an entry is tied to, by kind; kinds without any are left out. */
function tiesOf(site: Site, kind: Kind, id: string): Record<string, string[]> {
  const entry = site.find(kind, id);
  if (!entry) throw new Error(`There is no ${kind} ${id}.`);
  const related: Related = site.related(entry);
  const named = [...kindNames, 'mentionedIn' as const].map(
    (name) => [name, related[name].map((each) => each.id)] as const,
  );
  return Object.fromEntries(named.filter(([, ids]) => ids.length > 0));
}

describe('a weeknote that names a mission, a partner, a team and a tool', () => {
  const files = {
    'content/weeknotes/n.md': note(
      '2026-06-05',
      'team: housing\nauthors: [asha, Guest Writer]\nmissions: warm-homes\npartners: acme\ntools: mission-sprints',
    ),
  };
  const toolkit = {
    toolset: ['toolset-one'],
    catalyst: ['catalyst-one'],
    tool: ['mission-sprints'],
  };

  it('is tied to all of them, and to the toolset and catalyst of the tool', () => {
    expect(tiesOf(siteOf(files), 'weeknote', 'n')).toEqual({
      mission: ['warm-homes'],
      partner: ['acme'],
      team: ['housing'],
      person: ['asha'],
      ...toolkit,
    });
  });

  it.each([
    [
      'partner',
      'acme',
      { weeknote: ['n'], mission: ['warm-homes'], team: ['housing'], person: ['asha'], ...toolkit },
    ],
    [
      'mission',
      'warm-homes',
      { weeknote: ['n'], partner: ['acme'], team: ['housing'], person: ['asha'], ...toolkit },
    ],
    [
      'team',
      'housing',
      { weeknote: ['n'], mission: ['warm-homes'], partner: ['acme'], person: ['asha'], ...toolkit },
    ],
  ] as const)('is known to the %s %s, and so are the others', (kind, id, ties) => {
    expect(tiesOf(siteOf(files), kind, id)).toEqual(ties);
  });

  it.each([
    ['tool', 'mission-sprints', { toolset: ['toolset-one'], catalyst: ['catalyst-one'] }],
    ['toolset', 'toolset-one', { catalyst: ['catalyst-one'] }],
    ['catalyst', 'catalyst-one', { toolset: ['toolset-one'] }],
  ] as const)('is known to the %s of its tool', (kind, id, above) => {
    expect(tiesOf(siteOf(files), kind, id)).toMatchObject({
      weeknote: ['n'],
      mission: ['warm-homes'],
      partner: ['acme'],
      team: ['housing'],
      ...above,
    });
  });

  it('ties nothing to what it does not name', () => {
    expect(tiesOf(siteOf(files), 'partner', 'other')).toEqual({});
    expect(tiesOf(siteOf(files), 'mission', 'clean-river')).toEqual({});
  });
});

describe('ties', () => {
  it('run from a mission’s own fields to partners, teams, measures and evidence', () => {
    const site = siteOf({
      'content/missions/m.md':
        '---\ntitle: M\nsummary: x\nstatement: By 2032 every home is warm.\nlead: housing\npartners: [{ partner: acme }]\nasks: [{ title: x, of: other }]\nprogress: [{ date: 2026-01-01, status: delivered, title: x, evidence: n }]\n---\n',
      'content/weeknotes/n.md': note('2026-06-05', 'authors: Jo B'),
    });
    expect(tiesOf(site, 'mission', 'm')).toEqual({
      weeknote: ['n'],
      partner: ['acme', 'other'],
      team: ['housing'],
    });
    expect(tiesOf(site, 'partner', 'acme')).toEqual({ mission: ['m'], team: ['housing'] });
    expect(tiesOf(site, 'weeknote', 'n')).toEqual({ mission: ['m'] });
  });

  it('run from a case study to partners, missions and teams, both ways', () => {
    const site = siteOf({
      'content/case-studies/c.md':
        '---\ntitle: C\nsummary: x\ndate: 2026-05-01\nmissions: [warm-homes, clean-river]\npartners: acme\nteams: housing\n---\n',
    });
    expect(tiesOf(site, 'partner', 'acme')).toEqual({
      'case-study': ['c'],
      mission: ['clean-river', 'warm-homes'],
      team: ['housing'],
    });
    expect(tiesOf(site, 'team', 'housing')).toEqual({
      'case-study': ['c'],
      mission: ['clean-river', 'warm-homes'],
      partner: ['acme'],
    });
  });

  it('do not run between two of one kind that a document names', () => {
    const site = siteOf({
      'content/weeknotes/n.md': note(
        '2026-06-05',
        'authors: Jo B\nmissions: [warm-homes, clean-river]',
      ),
    });
    expect(tiesOf(site, 'mission', 'warm-homes')).toEqual({ weeknote: ['n'] });
  });

  it('do not run between a team’s missions and its members: a team page brings nothing together', () => {
    const site = siteOf({
      'content/teams/t.md': '---\ntitle: T\nsummary: x\nmembers: asha\nmissions: warm-homes\n---\n',
    });
    expect(tiesOf(site, 'team', 't')).toEqual({ mission: ['warm-homes'], person: ['asha'] });
    expect(tiesOf(site, 'person', 'asha')).toEqual({ team: ['t'] });
  });

  it('come once each, newest first, however often they are written', () => {
    const site = siteOf({
      'content/weeknotes/a.md': note(
        '2026-06-05',
        'authors: Jo B\npartners: [acme, acme]',
        '[[acme]]',
      ),
      'content/weeknotes/b.md': note('2026-06-12', 'authors: Jo B\npartners: acme'),
      'content/weeknotes/c.md': note('2026-05-29', 'authors: Jo B\npartners: acme'),
    });
    expect(tiesOf(site, 'partner', 'acme')).toEqual({ weeknote: ['b', 'a', 'c'] });
  });

  it('follow from a toolset or catalyst that is written without a tool', () => {
    const site = siteOf({
      'content/weeknotes/a.md': note('2026-06-05', 'authors: Jo B\ntoolsets: toolset-one'),
      'content/weeknotes/b.md': note('2026-06-12', 'authors: Jo B\ncatalysts: catalyst-one'),
    });
    expect(tiesOf(site, 'catalyst', 'catalyst-one').weeknote).toEqual(['b', 'a']);
    expect(tiesOf(site, 'toolset', 'toolset-one').weeknote).toEqual(['b', 'a']);
  });
});

describe('mentions', () => {
  it('are links in prose, by id, file or address, old ones too', () => {
    const site = siteOf({
      'content/weeknotes/a.md': note('2026-06-05', 'authors: Jo B', '[[warm-homes]]'),
      'content/weeknotes/b.md': note(
        '2026-06-12',
        'authors: Jo B',
        '[x](../missions/warm-homes.md)',
      ),
      'content/weeknotes/c.md': note(
        '2026-05-29',
        'authors: Jo B',
        '[x](/missions/warm-homes/?a=b#c)',
      ),
      'content/weeknotes/d.md': note('2026-05-22', 'authors: Jo B', '[x](/missions/warm-homes)'),
      'content/pages/e.md': '---\ntitle: E\naliases: /old\n---\n[x](/missions/warm-homes/)\n',
      'content/pages/f.md': '---\ntitle: F\n---\n[x](/old/) [y](/OLD)\n',
    });
    expect(tiesOf(site, 'mission', 'warm-homes')).toEqual({
      mentionedIn: ['b', 'a', 'c', 'd', 'e'],
    });
    expect(tiesOf(site, 'page', 'e')).toEqual({ mentionedIn: ['f'] });
  });

  it('leave out entries that are tied already, and the entry itself', () => {
    const site = siteOf({
      'content/weeknotes/a.md': note(
        '2026-06-05',
        'authors: Jo B\nmissions: warm-homes',
        '[[warm-homes]] [[a]]',
      ),
    });
    expect(tiesOf(site, 'mission', 'warm-homes')).toEqual({ weeknote: ['a'] });
    expect(tiesOf(site, 'weeknote', 'a')).toEqual({ mission: ['warm-homes'] });
  });
});

describe('the order of entries', () => {
  it('is by day for notes, by deadline for missions, by title for the rest', () => {
    const site = siteOf({
      'content/weeknotes/a.md': note('2026-06-05', 'authors: Jo B'),
      'content/weeknotes/b.md': note('2026-06-12', 'authors: Jo B'),
      'content/missions/later.md':
        '---\ntitle: A\nsummary: x\nstatement: By 2032 every home is warm.\n---\n',
      'content/people/zed.md': '---\ntitle: Ámos\n---\n',
    });
    expect(site.entries.weeknote.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(site.entries.mission.map(({ id }) => id)).toEqual([
      'clean-river',
      'warm-homes',
      'later',
    ]);
    expect(site.entries.person.map(({ id }) => id)).toEqual(['zed', 'asha']);
  });
});

describe('what was read out of the notes', () => {
  it('is gathered by section, newest first, with the entry it came from', () => {
    const site = siteOf({
      'content/weeknotes/a.md': note(
        '2026-06-05',
        'authors: Jo B\nmissions: warm-homes',
        '## Learned\n\n- one\n- two',
      ),
      'content/weeknotes/b.md': note('2026-06-12', 'authors: Jo B', '## Lessons\n\n- three'),
    });
    const described = site.gathered.learned?.map(
      ({ text, from, anchor }) => `${text} ${from.id}#${anchor}`,
    );
    expect(described).toEqual(['three b#learned-1', 'one a#learned-1', 'two a#learned-2']);
  });
});
