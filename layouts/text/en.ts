/** Every word of the interface in English. A second language is one more file of this shape. */

import { accessibilityWords } from './en-accessibility.ts';
import { coverageWords } from './en-coverage.ts';
import { dataWords } from './en-data.ts';
import { eventWords } from './en-event.ts';
import { followWords } from './en-follow.ts';
import { forWords } from './en-for.ts';
import { glossaryWords } from './en-glossary.ts';
import { ledgerWords } from './en-ledger.ts';
import { mapWords } from './en-map.ts';
import { measureWords } from './en-measures.ts';
import { missionWords } from './en-mission.ts';
import { moneyWords } from './en-money.ts';
import { partnersWords, partnerWords } from './en-partner.ts';
import { asksWords, decisionsWords, learningWords } from './en-register.ts';
import { reportWords } from './en-report.ts';
import { sprintWords } from './en-sprint.ts';
import { stageWords, studyWords } from './en-study.ts';
import { styleWords, themeWords } from './en-style.ts';
import { cadenceWords, peopleWords, teamsWords, teamWords } from './en-team.ts';
import { theoryWords } from './en-theory.ts';
import { toolkitWords } from './en-toolkit.ts';
import { all, counted, joined } from './english.ts';
import { searchText } from './search-en.ts';

/** The words in English; `Text` is their shape, so a translation is `satisfies Text`. */
export const en = {
  /** What to call the language in `Intl`, where the site does not say. */
  language: 'en-GB',
  skip: 'Skip to the main part',
  /** Stands for an entry that is not published, where a text names it without words of its own. */
  unpublished: 'something not published yet',
  /** The name of a table that may have to be scrolled, by its number in the text. */
  tableNumber: (n: number) => `Table ${n}`,
  footnote: (n: number) => `Note ${n}`,
  footnoteBack: (n: number) => `Back to the text of note ${n}`,
  site: {
    menu: 'Main menu',
    breadcrumb: 'Where you are',
    home: 'Home',
    more: 'More of this site',
    about: 'About this site',
    publishedBy: (owner: string) => `Published by ${owner}`,
    licence: 'Words and data may be used again under the',
    contact: 'Write to us:',
    feed: 'Feed of everything new',
    onThisPage: 'On this page',
    /** The name of a link whose words alone would not tell it from another. */
    apart: (what: string, of: string) => `${what}: ${of}`,
    notice: 'Notice',
    /** The words between the title of a page and the name of the site, in the tab. */
    titleOf: (page: string, site: string) => `${page} – ${site}`,
    /** What stands on a social card, for people who cannot see it. */
    card: (kind: string, title: string, site: string, detail?: string) =>
      `${[kind, detail].filter(Boolean).join(', ')}${kind || detail ? ': ' : ''}${title}${title === site ? '' : `. ${site}`}`,
    pageTitle: (title: string, page: number) => `${title}, page ${page}`,
    elsewhere: (host: string) => `Page at ${host}`,
    none: 'Nothing here yet.',
    /** On paper only: where the page is, since links on it are printed as they stand in the page. */
    printed: (address: string) =>
      `Printed from ${address}. Addresses that begin with “/” are on the same site.`,
    and: joined,
  },
  search: {
    title: 'Search',
    label: 'Search this site',
    button: 'Search',
    ...searchText,
  },
  kinds: {
    weeknote: { one: 'Weeknote', many: 'Weeknotes' },
    mission: { one: 'Mission', many: 'Missions' },
    'case-study': { one: 'Case study', many: 'Case studies' },
    partner: { one: 'Partner', many: 'Partners' },
    team: { one: 'Team', many: 'Teams' },
    person: { one: 'Person', many: 'People' },
    sprint: { one: 'Sprint', many: 'Sprints' },
    event: { one: 'Event', many: 'Events' },
    measure: { one: 'Measure', many: 'Measures' },
    page: { one: 'Page', many: 'Pages' },
    toolset: { one: 'Toolset', many: 'Toolsets' },
    catalyst: { one: 'Catalyst', many: 'Catalysts' },
    tool: { one: 'Tool', many: 'Tools' },
  },
  count: {
    weeknotes: (n: number) => counted(n, 'weeknote', 'weeknotes'),
    caseStudies: (n: number) => counted(n, 'case study', 'case studies'),
    minutes: (n: number) => `${counted(n, 'minute', 'minutes')} to read`,
  },
  all: {
    weeknotes: (n: number) => all(n, 'weeknote', 'weeknotes'),
    caseStudies: (n: number) => all(n, 'case study', 'case studies'),
    mentions: (n: number) => all(n, 'mention', 'mentions'),
    lessons: (n: number) => all(n, 'lesson', 'lessons'),
    asks: (n: number) => all(n, 'ask', 'asks'),
    search: (what: string) => `Search case studies: ${what}`,
    everySearch: 'Search all case studies',
  },
  home: {
    /** The heading of the front page; without a place the owner speaks for itself. */
    heading: (place: string | undefined) =>
      `What ${place ? `${place} has` : 'we have'} promised, and how it is going`,
    missions: 'Our missions',
    thisWeek: 'This week’s notes',
    latestNotes: 'Latest notes',
    before: 'Before that',
    asks: 'Can you help?',
    learned: 'What we have just learned',
    caseStudies: 'The work, told whole',
    events: 'What is coming up',
    latest: 'Latest',
    noMissions: 'No mission has been published yet.',
  },
  facts: {
    updated: 'Updated',
    team: 'Team',
    teams: 'Teams',
    by: 'Written by',
    writtenBy: 'Written by',
    missions: 'Missions',
    partOf: 'Part of',
    partners: 'Partners',
    tools: 'Tools',
    toolsets: 'Toolsets',
    catalysts: 'Catalysts',
    toolset: 'Toolset',
    catalyst: 'Catalyst',
    stage: 'How far it has come',
    period: 'When',
    place: 'Where',
    cost: 'Cost',
    contact: 'Whom to ask',
    kind: 'Kind of partner',
    website: 'Website',
    websiteOf: (name: string) => `Website of ${name}`,
    season: 'Season',
    seasonEpisode: (season: number | undefined, episode: number | undefined) =>
      [
        season === undefined ? '' : `Season ${season}`,
        episode === undefined ? '' : `note ${episode}`,
      ]
        .filter(Boolean)
        .join(', '),
    cadence: 'Writes',
    signedOff: 'Signed off',
    signedOffBy: (by: string, on: string) => `by ${by} on ${on}`,
    facts: 'The facts',
    topics: 'What it is about',
  },
  period: (from: string | undefined, to: string | undefined) => {
    if (from && to) return `${from} to ${to}`;
    return from ? `since ${from}` : `until ${to ?? ''}`;
  },
  stage: stageWords,
  study: studyWords,
  cadence: cadenceWords,
  banner: {
    draft: 'Draft. Only people who build this site with drafts can see it.',
    held: {
      day: 'Held. It is not in the public site yet.',
      election: 'Held until the election is over. It is not in the public site yet.',
      'sign-off': 'Waits for its sign-off. It is not in the public site yet.',
    },
    until: (day: string) => `It may be seen from ${day}.`,
    archived: 'Kept for the record. This page is no longer looked after.',
    superseded: 'This page has been replaced. Read instead:',
    label: 'About the state of this page',
  },
  mark: { draft: 'Draft', held: 'Held', archived: 'Archived', superseded: 'Replaced' },
  easyRead: 'Easy read',
  mentionedIn: 'Mentioned in',
  pagination: {
    label: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
    page: (n: number) => `Page ${n}`,
  },
  weeknote: {
    week: (number: number, year: number) => `Week ${number}, ${year}`,
    weeks: (from: number, to: number, year: number) => `Weeks ${from} to ${to}, ${year}`,
    mood: 'How the week felt',
    skipped: 'No note this week',
    previous: (team: string | undefined) => (team ? `Earlier from ${team}` : 'Earlier'),
    next: (team: string | undefined) => (team ? `Later from ${team}` : 'Later'),
    around: 'Notes before and after this one',
  },
  weeknotes: {
    intro: 'What each team did, learned and got stuck on, a week at a time.',
    inPeriod: (period: string) => `Weeknotes, ${period}`,
    archive: 'By month',
    byTeam: 'By team',
    everything: 'All weeknotes',
  },
  caseStudies: {
    intro: 'Single pieces of work told whole, with what failed and what others can use.',
    byYear: 'Year',
    stopped: 'Stopped work stays here: it teaches as much as the rest.',
  },
  partner: partnerWords,
  partners: partnersWords,
  team: teamWords,
  teams: teamsWords,
  people: peopleWords,
  toolkit: toolkitWords,
  related: {
    weeknotes: (title: string) => `Weeknotes: ${title}`,
    'case-studies': (title: string) => `Case studies: ${title}`,
    mentions: (title: string) => `Mentions of ${title}`,
    back: (title: string) => `Back to ${title}`,
    count: {
      weeknotes: (n: number) => counted(n, 'weeknote', 'weeknotes'),
      'case-studies': (n: number) => counted(n, 'case study', 'case studies'),
      mentions: (n: number) => counted(n, 'page links here', 'pages link here'),
    },
  },
  learning: learningWords,
  asks: asksWords,
  table: { region: (caption: string) => `Table: ${caption}` },
  mission: missionWords,
  measure: measureWords,
  money: moneyWords,
  theory: theoryWords,
  ledger: ledgerWords,
  report: reportWords,
  notFound: {
    title: 'There is no page here',
    words: 'The address may be mistyped, or the page has moved without leaving word.',
    suggestion: 'Search for it, or start from one of these:',
  },
  redirect: { title: 'This page has moved', words: 'It is now at' },
  sprint: sprintWords,
  event: eventWords,
  coverage: coverageWords,
  accessibility: accessibilityWords,
  map: mapWords,
  glossary: glossaryWords,
  follow: followWords,
  data: dataWords,
  for: forWords,
  decisions: decisionsWords,
  style: styleWords,
  theme: themeWords,
};

/** The words of the interface in any language. */
export type Text = typeof en;
