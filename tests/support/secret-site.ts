/**
 * A site in which an entry of each kind is a draft and another is held, each full of words that stand
 * nowhere else, and in which public entries refer to them in every way there is.
 */
import { type ContentKind, contentKindNames, folders } from '../../src/schemas/kinds.ts';
import type { Files } from './build-site.ts';
import { tinyPicture } from './tiny-picture.ts';
import { dedent } from './write-site.ts';

/** The word that must not get out. Everything secret has it in its name. */
export const SECRET = 'vorpalk';

const states = { draft: 'draft: true', held: 'publish: 2026-12-24' };

export type State = keyof typeof states;

/** The id of the secret entry of a kind: it is also a word of its title, summary and body. */
export const idOf = (kind: ContentKind, state: State) => `${SECRET}-${state}-${kind}`;

/** One word that stands only in this place of this entry. */
export const wordOf = (kind: ContentKind, state: State, place: 'title' | 'summary' | 'body') =>
  `${SECRET}${state}${kind.replace('-', '')}${place}k`;

const fieldsOf: Record<ContentKind, string> = {
  weeknote:
    'date: 2026-11-13\nauthors: [Ada Bright]\nmissions: [warm-halls]\ntools: [mission-sprints]',
  mission: `statement: By 2030 ${SECRET}missionstatementk.\nasks: [{ title: ${SECRET}askk }]`,
  'case-study': 'date: 2026-11-14\nmissions: [warm-halls]\npartners: [mill]',
  partner: 'kind: smes',
  team: 'missions: [warm-halls]',
  person: 'team: builders',
  sprint: [
    `mission: warm-halls\nteam: builders\nproblem: A ${SECRET}problemk.`,
    `start: 2026-11-02\nend: 2026-12-11\nmembers: [joan, Ada Bright]\npartners: [mill]`,
    `champion: The ${SECRET}championk\nconditions: { protectedTime: ${SECRET}conditionk }`,
    `results: [A ${SECRET}resultk]\nlearned: [A ${SECRET}sprintlessonk]`,
  ].join('\n'),
  event: [
    `date: 2026-12-04\ntime: 14:00\nuntil: 15:00\ntype: show-and-tell\nplace: The ${SECRET}placek`,
    `contact: ${SECRET}contactk@quiet.example\nmissions: [warm-halls]\nteams: [builders]`,
    'partners: [mill]',
  ].join('\n'),
  measure: `unit: ${SECRET}unitk\nbetter: lower\nsource: { name: ${SECRET}sourcek }`,
  page: 'navigation: 3',
};

/** Every file of the site. */
export function secretSite(): Files {
  const files: Files = { ...publicFiles() };
  for (const kind of contentKindNames) {
    for (const state of ['draft', 'held'] as const) {
      const path = `content/${folders[kind]}/${idOf(kind, state)}`;
      files[`${path}.md`] = secretEntry(kind, state);
      if (kind === 'measure')
        files[`${path}.csv`] = `date,value,note\n2026-01-01,7,${SECRET}notek\n`;
    }
  }
  files[`content/weeknotes/${SECRET}.png`] = tinyPicture;
  return files;
}

function secretEntry(kind: ContentKind, state: State): string {
  const word = (place: 'title' | 'summary' | 'body') => wordOf(kind, state, place);
  const lines = [
    '---',
    `title: A ${word('title')} name`,
    `summary: A ${word('summary')} sentence.`,
    fieldsOf[kind],
    states[state],
    `aliases: [/old/${idOf(kind, state)}/]`,
    '---',
    '',
    `Words such as ${word('body')}, and [a public thing](/missions/warm-halls/).`,
    ...(kind === 'weeknote' ? ['', `![${SECRET}altk](${SECRET}.png)`] : []),
    '',
    '## What we learned',
    '',
    `- A ${SECRET}lessonk.`,
    '',
    '## Help wanted',
    '',
    `- A ${SECRET}helpk.`,
    '',
  ];
  return lines.join('\n');
}

/** Public entries that name the secret ones in every field that takes a reference. */
function publicFiles(): Record<string, string> {
  const both = (kind: ContentKind) => `${idOf(kind, 'draft')}, ${idOf(kind, 'held')}`;
  const text = (content: string) => dedent(content);
  return {
    '_data/site.yml': [
      'name: Quiet town',
      'url: https://quiet.example/',
      `colours: { missions: { ${idOf('mission', 'draft')}: '#336699' } }`,
      '',
    ].join('\n'),
    'content/weeknotes/2026-11-06-out.md': text(`
      ---
      title: Out in the open
      summary: What we may say.
      date: 2026-11-06
      team: ${idOf('team', 'draft')}
      authors: [${both('person')}, Ada Bright]
      missions: [warm-halls, ${both('mission')}]
      partners: [mill, ${both('partner')}]
      supersededBy: weeknotes/${idOf('weeknote', 'held')}
      ---

      We met [them](/partners/${idOf('partner', 'held')}/), [them all](../teams/${idOf('team', 'held')}.md) and
      [[partners/${idOf('partner', 'draft')}|some others]]; [a page](/${idOf('page', 'draft')}/).

      ## What we learned

      - Ask [[missions/${idOf('mission', 'held')}|others]].
      `),
    'content/missions/warm-halls.md': text(`
      ---
      title: Warm halls
      summary: About halls.
      statement: By 2030 the halls are warm.
      lead: ${idOf('team', 'held')}
      teams: [builders, ${both('team')}]
      targets:
        - { measure: ${idOf('measure', 'draft')}, target: { value: 1, date: 2030-01-01 } }
        - { measure: ${idOf('measure', 'held')}, target: { value: 1, date: 2030-01-01 } }
      progress:
        - date: 2026-11-06
          status: delivered
          title: One hall
          evidence: [weeknotes/${idOf('weeknote', 'draft')}, case-studies/${idOf('case-study', 'held')}, measures/${idOf('measure', 'held')}]
      partners:
        - { partner: ${idOf('partner', 'draft')}, role: Lends a hall }
      asks:
        - { title: A hall, of: [smes, ${both('partner')}], by: 2027-01-15 }
        - { title: A quiet loan, of: [${both('partner')}] }
        - { title: An open door }
      by: 2030-01-01
      governance: [{ body: Hall board, next: 2026-12-11 }]
      theory:
        - { theme: Halls, signal: Warmth, measures: [${both('measure')}] }
      ---

      Why.
      `),
    'content/case-studies/hall.md': text(`
      ---
      title: A hall
      summary: One hall, told whole.
      date: 2026-11-01
      missions: [${both('mission')}, warm-halls]
      partners: [${both('partner')}]
      teams: [${both('team')}]
      ---

      ## What others can use

      - A key.
      `),
    'content/sprints/halls-in-a-day.md': text(`
      ---
      title: Halls in a day
      mission: warm-halls
      team: ${idOf('team', 'held')}
      problem: A hall takes four visits.
      start: 2026-09-07
      end: 2026-10-16
      members: [${both('person')}, Ada Bright]
      partners: [mill, ${both('partner')}]
      results: [Three halls]
      supersededBy: sprints/${idOf('sprint', 'held')}
      ---

      Why, and [more](/sprints/${idOf('sprint', 'draft')}/).
      `),
    // A sprint always has a mission; this one's is not public.
    'content/sprints/quiet-halls.md': text(`
      ---
      title: Quiet halls
      mission: ${idOf('mission', 'draft')}
      problem: Halls are loud.
      start: 2026-11-02
      ---

      Why.
      `),
    'content/events/2026-12-11-open-hall.md': text(`
      ---
      title: Open hall
      date: 2026-12-11
      missions: [warm-halls, ${both('mission')}]
      teams: [builders, ${both('team')}]
      partners: [mill, ${both('partner')}]
      ---

      Come, as to [the last one](/events/${idOf('event', 'draft')}/).
      `),
    'content/teams/builders.md': text(`
      ---
      title: Builders
      summary: They build.
      members: [${both('person')}]
      missions: [${both('mission')}]
      ---

      We build.
      `),
    'content/people/joan.md': `---\ntitle: Joan\nteam: ${idOf('team', 'draft')}\n---\n\nJoan.\n`,
    'content/partners/mill.md': '---\ntitle: Mill\nsummary: It mills.\nkind: smes\n---\n\nMills.\n',
  };
}
