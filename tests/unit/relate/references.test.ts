/** References by id: every kind of field that names another thing, and what is told when it names nothing. */
import { describe, expect, it } from 'vitest';
import { type SiteText, writeSite } from '../../support/write-site.ts';

/** One entry of each kind, to be pointed at. */
const place: SiteText = {
  'content/missions/warm-homes.md':
    '---\ntitle: Warm homes\nsummary: x\nstatement: By 2032 every home is warm.\n---\n',
  'content/teams/housing.md': '---\ntitle: Housing\nsummary: x\n---\n',
  'content/people/asha.md': '---\ntitle: Asha\n---\n',
  'content/partners/acme.md': '---\ntitle: Acme\nkind: smes\nsummary: x\n---\n',
  'content/measures/below-c.md':
    '---\ntitle: C\nunit: x\nbetter: lower\nsource: { name: x }\n---\n',
  'content/measures/below-c.csv': 'date,value\n',
  'content/weeknotes/lofts.md':
    '---\ntitle: Lofts\nsummary: x\ndate: 2026-06-05\nteam: housing\n---\n',
  'content/case-studies/walls.md':
    '---\ntitle: Walls\nsummary: x\ndate: 2026-06-05\nmissions: warm-homes\n---\n',
  'content/pages/about.md': '---\ntitle: About\n---\n',
};

const heads = {
  weeknote: 'summary: x\ndate: 2026-06-12\nauthors: Jo B',
  mission: 'summary: x\nstatement: By 2032 every home is warm.',
  'case-study': 'summary: x\ndate: 2026-06-12\nmissions: warm-homes',
  team: 'summary: x',
  person: 'role: x',
} as const;
const folders = {
  weeknote: 'weeknotes',
  mission: 'missions',
  'case-study': 'case-studies',
  team: 'teams',
  person: 'people',
};

function problemsOf(kind: keyof typeof heads, fields: string): string[] {
  const head = fields.startsWith('authors:')
    ? heads[kind].replace('\nauthors: Jo B', '')
    : heads[kind];
  const file = `content/${folders[kind]}/subject.md`;
  const site = writeSite({ ...place, [file]: `---\ntitle: x\n${head}\n${fields}\n---\n` });
  return site
    .load()
    .problems.map((each) => `${each.id} ${each.message} ${each.hint?.split('?')[0] ?? ''}`);
}

describe('a reference', () => {
  it.each([
    ['weeknote', 'team: housing', 'team: housin', 'unknown-team', 'housing'],
    ['weeknote', 'authors: [asha, Guest Writer]', 'authors: [ashe]', 'unknown-person', 'asha'],
    [
      'weeknote',
      'missions: [warm-homes]',
      'missions: [warm-home]',
      'unknown-mission',
      'warm-homes',
    ],
    ['weeknote', 'partners: acme', 'partners: acmee', 'unknown-partner', 'acme'],
    [
      'weeknote',
      'tools: [mission-sprints]',
      'tools: [mission-sprint]',
      'unknown-tool',
      'mission-sprints',
    ],
    ['weeknote', 'toolsets: toolset-one', 'toolsets: toolset-on', 'unknown-toolset', 'toolset-one'],
    [
      'weeknote',
      'catalysts: catalyst-two',
      'catalysts: catalyst-too',
      'unknown-catalyst',
      'catalyst-two',
    ],
    ['weeknote', 'supersededBy: lofts', 'supersededBy: loft', 'unknown-entry', 'lofts'],
    [
      'weeknote',
      'supersededBy: case-studies/walls',
      'supersededBy: case-studies/wall',
      'unknown-entry',
      'case-studies/walls',
    ],
    ['case-study', 'teams: [housing]', 'teams: [hosing]', 'unknown-team', 'housing'],
    ['team', 'members: [asha]', 'members: [asho]', 'unknown-person', 'asha'],
    ['team', 'missions: warm-homes', 'missions: warm-homs', 'unknown-mission', 'warm-homes'],
    ['person', 'team: housing', 'team: housin', 'unknown-team', 'housing'],
    ['mission', 'lead: housing', 'lead: housig', 'unknown-team', 'housing'],
    [
      'mission',
      'partners: [{ partner: acme }]',
      'partners: [{ partner: acm }]',
      'unknown-partner',
      'acme',
    ],
    [
      'mission',
      'asks: [{ title: x, of: [smes, acme] }]',
      'asks: [{ title: x, of: [sme] }]',
      'unknown-partner-or-kind',
      'smes',
    ],
    [
      'mission',
      'theory: [{ theme: x, signal: x, measures: below-c }]',
      'theory: [{ theme: x, signal: x, measures: below-d }]',
      'unknown-measure',
      'below-c',
    ],
    [
      'mission',
      'progress: [{ date: 2026-01-01, status: changed, title: x, evidence: [lofts, weeknotes/lofts, https://x.example] }]',
      'progress: [{ date: 2026-01-01, status: changed, title: x, evidence: [weeknotes/loft] }]',
      'unknown-entry',
      'weeknotes/lofts',
    ],
    [
      'mission',
      'targets: [{ measure: below-c, target: { value: 1, date: 2030-01-01 } }]',
      'targets: [{ measure: belowc, target: { value: 1, date: 2030-01-01 } }]',
      'unknown-measure',
      'below-c',
    ],
  ] as const)('of a %s: %s is fine, %s is not', (kind, right, wrong, id, near) => {
    expect(problemsOf(kind, right)).toEqual([]);
    const problems = problemsOf(kind, wrong);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${id} `);
    expect(problems[0]).toContain(`Did you mean “${near}”`);
  });

  it('is not resolved through the prototype of an object', () => {
    for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(problemsOf('weeknote', `missions: [${id}]`)).toHaveLength(1);
    }
  });

  it('to a file with mistakes of its own is not told as well', () => {
    const site = writeSite({
      'content/missions/m.md': '---\ntitel: M\n---\n',
      'content/missions/n.md': 'no front matter',
      'content/weeknotes/a.md':
        '---\ntitle: x\nsummary: x\ndate: 2026-06-05\nauthors: Jo B\nmissions: [m, n]\n---\n[[m]] [n](../missions/n.md) [n](/missions/n/)\n',
    });
    expect(site.problems().filter((each) => each.startsWith('content/weeknotes/'))).toEqual([]);
  });

  it('by an id that several kinds have is asked to say which', () => {
    const site = writeSite({
      ...place,
      'content/pages/lofts.md': '---\ntitle: x\nsupersededBy: walls\n---\n[[lofts]]\n',
    });
    const { problems } = site.load();
    expect(problems).toMatchObject([
      {
        id: 'ambiguous-entry',
        line: 5,
        column: 1,
        hint: 'Write “weeknotes/lofts” or “pages/lofts”.',
      },
    ]);
  });

  it('in `supersededBy` means the entry’s own kind first', () => {
    const files = { ...place, 'content/pages/lofts.md': '---\ntitle: x\n---\n' };
    const note =
      '---\ntitle: x\nsummary: x\ndate: 2026-06-12\nauthors: Jo B\nsupersededBy: lofts\n---\n';
    expect(writeSite({ ...files, 'content/weeknotes/b.md': note }).problems()).toEqual([]);
  });
});

describe('tools', () => {
  const withTools = (fields: string) => problemsOf('weeknote', fields);

  it('may stand with the toolsets and catalysts that follow from them', () => {
    expect(
      withTools('tools: mission-sprints\ntoolsets: toolset-one\ncatalysts: catalyst-one'),
    ).toEqual([]);
    expect(
      withTools('tools: [mission-sprints, building-confidence]\ncatalysts: catalyst-two'),
    ).toEqual([]);
  });

  it('are contradicted by others, which is told at the value and at the tools', () => {
    const { problems } = writeSite({
      'content/weeknotes/a.md':
        '---\ntitle: x\nsummary: x\ndate: 2026-06-05\nauthors: Jo B\ncatalysts: [catalyst-one, catalyst-two]\ntools: mission-sprints\n---\n',
    }).load();
    expect(problems).toMatchObject([
      { id: 'tool-contradiction', line: 6, column: 27, related: [{ line: 7, column: 1 }] },
    ]);
  });

  it('that do not exist are told once, and contradict nothing', () => {
    expect(withTools('tools: nothing-like-it\ntoolsets: toolset-one')).toEqual([
      expect.stringContaining('unknown-tool '),
    ]);
  });
});
