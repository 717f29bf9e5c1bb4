/** A kind word about the statement of a mission: good ones are left alone, hollow ones are not. */
import { describe, expect, it } from 'vitest';
import { type SiteText, writeSite } from '../../support/write-site.ts';

const missionWith = (statement: string, fields = '', settings = ''): SiteText => ({
  'content/missions/m.md': `---\ntitle: M\nsummary: M.\nstatement: ${JSON.stringify(statement)}\n${fields}---\n`,
  '_data/site.yml': `name: Missions\n${settings}`,
});
const saidOf = (...mission: Parameters<typeof missionWith>) =>
  writeSite(missionWith(...mission))
    .load()
    .problems.filter(({ file }) => file.endsWith('m.md'))
    .map(({ id }) => id.replace('statement-', ''));
const dated = 'by: 2032-03-31\n';

/** From the post on mission statements in councils that the rules come from. */
const hollow =
  'We are strongly committed to our customers. Our ambition is to provide meaningful benefits to all our customers. We listen closely and align our activities to their needs. Our goal is the improvement of their overall quality of life, and being a trustworthy and reliable partner in their wellbeing';
const plain =
  'We want to ease the suffering of the sick and injured, by developing powerful, safe, pain-relieving drugs';

describe('nothing is said of a statement', () => {
  it.each([
    'By 2032 nobody in Fernbridge lives in a home that is cold, damp or costly to heat.',
    'By 2026 the river Fern is clean enough to swim in, from Upper Fern to the weir.',
    'By 2030 every child in Fernbridge starts school ready to learn, whatever street they were born on.',
    'By 2031 every adult in Fernbridge who wants work has a job that pays the real living wage.',
    // Camden's four.
    'By 2030, those holding positions of power in Camden are as diverse as our community – and the next generation is ready to follow.',
    'By 2025, every young person has access to economic opportunity that enables them to be safe and secure.',
    'By 2030, everyone eats well every day with nutritious, affordable, sustainable food.',
    "By 2030, Camden's estates and their neighbourhoods are healthy, sustainable and unlock creativity.",
    // Greenwich's, with a year.
    'By 2030 it is easier, safer and greener to move around the borough and the rest of London',
    'By 2030 our economy attracts new high value businesses whilst strengthening its foundations',
    // Ways of saying it.
    'Greater Manchester is carbon neutral by 2038.',
    'By 2030 we have a bridge.',
    'By 2030 we will be carbon neutral.',
    'Residents of St. Helens breathe clean air by 2030.',
    'Within ten years, children who leave care have a home, a job and somebody to ring.',
    'No one in Leeds dies waiting for an ambulance by 2030.',
    // An activity with an end, a number, or everyone of a kind.
    'We will work with partners so that nobody sleeps rough by 2030.',
    'Deliver 3,000 council homes in Camden by 2030.',
    'By 2030 the council provides every child in care with a named adult.',
    // “Support” is a thing here.
    'By 2030 support for carers is there when they need it.',
  ])('%s', (statement) => {
    expect(saidOf(statement)).toEqual([]);
  });

  it('that says whom it helps, once the mission has a deadline', () => {
    expect(saidOf(plain, dated)).toEqual([]);
  });

  it('that nobody has written yet', () => {
    expect(saidOf('By 2032 nobody here has to …')).toEqual(['placeholder-text']);
    expect(saidOf('TODO')).toEqual(['placeholder-text']);
  });
});

describe('a statement', () => {
  it('that could be any organisation’s is told why', () => {
    expect(saidOf(hollow, dated)).toEqual(['long', 'stock-phrase']);
  });

  it.each([
    'Excellent outcomes by 2030.',
    'Our vision is a greener, fairer future by 2030.',
    'By March 2030 we will achieve lasting change.',
  ])('that names no people and no place: %s', (statement) => {
    expect(saidOf(statement)).toContain('names-nobody');
  });

  it('names a place when it names that of the site', () => {
    expect(saidOf('wolds air is clean by 2030.')).toEqual(['names-nobody']);
    expect(saidOf('wolds air is clean by 2030.', '', 'place: Wolds\n')).toEqual([]);
  });

  it.each([
    ['We develop networks with communities, key partners and businesses', 'develop'],
    ['We design our services around the needs of our residents', 'design our services'],
    ['Working with citizens and partners to protect the district', 'Working with'],
    ['By 2030, the council will deliver better services to all residents', 'deliver'],
    ['By the end of 2030 we aim to actively promote cycling in our town', 'promote'],
    ['Our mission is to raise awareness among residents', 'raise awareness'],
    ['Embedding new ways of working with families', 'Embedding'],
    ['We are committed to the provision of public services for citizens', 'the provision of'],
  ])('that tells what is done: %s', (statement, word) => {
    const { problems } = writeSite(missionWith(statement, dated)).load();
    const found = problems.find(({ id }) => id === 'statement-is-activity');
    expect(found?.message).toContain(`“${word}” tells what will be done`);
    expect(found).toMatchObject({ severity: 'warning', line: 4, column: 12 });
  });

  it('with stock phrases has each quoted as it is written, once', () => {
    const text = 'Residents get a World-Class, joined-up service by 2030: truly world class.';
    const [found] = writeSite(missionWith(text)).load().problems;
    expect(found?.id).toBe('statement-stock-phrase');
    expect(found?.message).toMatch(/^“World-Class” and “joined-up” could/);
  });

  it('has a day: in the field, or a year or span in its words', () => {
    expect(saidOf('Nobody here is cold.')).toEqual(['no-date']);
    expect(saidOf('Nobody here is cold.', dated)).toEqual([]);
    expect(saidOf('In a generation nobody here is cold.')).toEqual([]);
    expect(saidOf('Nobody here is cold in 1200 homes.')).toEqual(['no-date']);
  });

  it('has none where it is a challenge', () => {
    expect(saidOf('Nobody here is cold.', 'kind: challenge\n')).toEqual([]);
  });

  it('is one sentence of 40 words at most', () => {
    const of = (count: number) => `By 2030 every home ${'warm '.repeat(count - 4).trim()}.`;
    expect(saidOf(of(40))).toEqual([]);
    expect(saidOf(of(41))).toEqual(['long']);
    expect(saidOf('By 2030 nobody here is cold. Every loft is lagged.')).toEqual(['long']);
    expect(saidOf('By 2030 nobody here is cold, e.g. Mr. A. Khan of St. Anne’s Road.')).toEqual([]);
  });

  it('in another language than English is left alone', () => {
    expect(saidOf('Rhagoriaeth.', 'lang: cy\n')).toEqual([]);
    expect(saidOf('Excellence.', '', 'language: cy\n')).toEqual([]);
    expect(saidOf('Excellence.', 'lang: en\nby: 2030-01-01\n', 'language: cy\n')).toEqual([
      'names-nobody',
      'stock-phrase',
    ]);
  });

  it('of a mission that is over keeps its words', () => {
    expect(saidOf('Excellence.', 'status: closed\noutcome: None.\n')).toEqual([]);
    expect(saidOf('Excellence.', 'status: superseded\n')).toEqual([]);
    expect(saidOf('Excellence.', 'archived: true\n')).toEqual([]);
  });
});
