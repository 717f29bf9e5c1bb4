/** Answers: a weeknote’s ask is closed from a later note or from a mission; drafts tell nothing. */
import { describe, expect, it } from 'vitest';
import { type Ask, answersGiven, asksOf } from '../../../src/relate/asks.ts';
import type { Site } from '../../../src/relate/site.ts';
import { type SiteText, type WrittenSite, writeSite } from '../../support/write-site.ts';

interface Written {
  asked?: string;
  later?: string;
  mission?: string;
  more?: SiteText;
}

/** A note that asks for boxes and a van, a later one, and a mission; each with fields of its own. */
const write = ({ asked = '', later = '', mission = '', more = {} }: Written): WrittenSite =>
  writeSite({
    'content/missions/warm-homes.md': `---\ntitle: Warm homes\nsummary: x\nstatement: By 2032 every home is warm.\n${mission}---\n`,
    'content/weeknotes/2026-05-01-asked.md': `---\ntitle: Asked\nsummary: x\ndate: 2026-05-01\nauthors: Jo B\n${asked}---\nWords.\n\n## Help wanted\n\n- Boxes.\n- A van.\n`,
    'content/weeknotes/2026-06-01-later.md': `---\ntitle: Later\nsummary: x\ndate: 2026-06-01\nauthors: Jo B\n${later}---\nWords.\n`,
    ...more,
  });

const answers = (...lines: string[]) =>
  `answers:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const boxes = 'weeknotes/2026-05-01-asked#help-1';

const askIn = (site: Site, words: string): Ask => {
  const ask = asksOf(site).find(({ title }) => title === words);
  if (!ask) throw new Error(`There is no ask “${words}”.`);
  return ask;
};

describe('an ask of a weeknote', () => {
  it('is open until something is said of it', () => {
    const { site } = write({}).load();
    expect(askIn(site, 'Boxes.')).toMatchObject({ status: 'open', answeredIn: undefined });
  });

  it('is answered by a later note, which is told with its day', () => {
    const { site, problems } = write({
      later: answers(`{ ask: ${boxes}, answer: Forty came. }`),
    }).load();
    expect(problems).toEqual([]);
    const ask = askIn(site, 'Boxes.');
    expect(ask).toMatchObject({ status: 'answered', answer: 'Forty came.' });
    expect(ask.answeredIn).toMatchObject({
      day: '2026-06-01',
      from: { url: '/weeknotes/2026-06-01-later/' },
    });
    expect(askIn(site, 'A van.').status).toBe('open');
  });

  it('is closed by a mission, without a day', () => {
    const { site } = write({ mission: answers(`{ ask: ${boxes}, status: closed }`) }).load();
    const ask = askIn(site, 'Boxes.');
    expect(ask).toMatchObject({ status: 'closed', answer: undefined });
    expect(ask.answeredIn?.from.id).toBe('warm-homes');
    expect(ask.answeredIn?.day).toBeUndefined();
  });

  it.each([
    '2026-05-01-asked#help-1',
    '/weeknotes/2026-05-01-asked/#help-1',
    'https://fern.example/open/weeknotes/2026-05-01-asked/#help-1',
    'weeknotes/2026-05-01-asked#help%2D1',
  ])('can be named as %s', (name) => {
    const { site, problems } = write({ later: answers(`{ ask: "${name}" }`) }).load();
    expect(problems).toEqual([]);
    expect(askIn(site, 'Boxes.').status).toBe('answered');
  });

  it('that is answered twice stands as the later answer says; a mission has the last word', () => {
    const later = answers(`{ ask: ${boxes}, answer: From the note. }`);
    const asked = answers(`{ ask: ${boxes}, answer: At once. }`);
    const mission = answers(`{ ask: ${boxes}, answer: From the mission. }`);
    const answerOf = (written: Written) => askIn(write(written).load().site, 'Boxes.').answer;
    expect(answerOf({ later, asked })).toBe('From the note.');
    expect(answerOf({ later, asked, mission })).toBe('From the mission.');
  });

  it('comes first among those that are over when its answer is the newest', () => {
    const { site } = write({
      later: answers(`{ ask: weeknotes/2026-05-01-asked#help-2 }`),
      mission: `asks: [{ title: Old, status: answered, by: 2026-02-01 }]\n`,
    }).load();
    expect(asksOf(site).map(({ title }) => title)).toEqual(['Boxes.', 'A van.', 'Old']);
  });
});

describe('a note that answers', () => {
  it('knows the asks that it answers, in its own order', () => {
    const { site } = write({
      later: answers(
        '{ ask: weeknotes/2026-05-01-asked#help-2, answer: Two. }',
        `{ ask: ${boxes} }`,
      ),
    }).load();
    const note = site.find('weeknote', '2026-06-01-later');
    const given = note ? answersGiven(site, note) : [];
    expect(given.map(({ about, words }) => [about.title, words])).toEqual([
      ['A van.', 'Two.'],
      ['Boxes.', undefined],
    ]);
  });
});

describe.each(['draft: true', 'publish: 2026-12-24'])('where one of the two has %s', (state) => {
  const answering = answers(`{ ask: ${boxes}, answer: Forty came. }`);

  it('an answer in it is not told: the ask is open', () => {
    const { site } = write({ later: `${state}\n${answering}` }).load();
    expect(askIn(site, 'Boxes.')).toMatchObject({ status: 'open', answer: undefined });
    const { site: all } = write({ later: `${state}\n${answering}` }).load({ drafts: true });
    expect(askIn(all, 'Boxes.').status).toBe('answered');
  });

  it('an ask in it is not told, nor its name where a public note answers it', () => {
    const written = write({ asked: `${state}\n`, later: answering, mission: answering });
    const { site } = written.load();
    expect(asksOf(site)).toEqual([]);
    const note = site.find('weeknote', '2026-06-01-later');
    expect(note && answersGiven(site, note)).toEqual([]);
    expect(note?.fields.answers).toEqual([]);
    expect(site.find('mission', 'warm-homes')?.fields.answers).toEqual([]);
    expect(
      written.load({ drafts: true }).site.find('weeknote', note?.id ?? '')?.fields.answers,
    ).toHaveLength(1);
  });
});

describe('an answer that cannot be right', () => {
  const late = 'content/weeknotes/2026-06-01-later.md';

  it.each([
    ['weeknotes/2026-05-01-asked#help-3', 'Did you mean “weeknotes/2026-05-01-asked#help-1”?'],
    ['weeknotes/2026-05-01-askd#help-2', 'Did you mean “weeknotes/2026-05-01-asked#help-2”?'],
    [
      'weeknotes/2026-06-01-later#help-1',
      'That weeknote has no list below a heading such as “Help wanted”.',
    ],
    ['missions/warm-homes#ask-a-van', /^What a mission asks is answered in its own file/],
    ['boxes', /^Write the end of the ask’s address/],
  ])('names no ask: %s', (ask, hint) => {
    const { problems } = write({ later: answers(`ask: ${ask}`) }).load();
    expect(problems).toMatchObject([
      { id: 'unknown-ask', severity: 'error', file: late, line: 7, column: 10 },
    ]);
    expect(problems[0]?.hint).toMatch(hint);
  });

  it('is told in a note with other mistakes too, and asks of such a note are there', () => {
    const wrong = write({ later: `mod: Fine\n${answers('ask: weeknotes/nothing#help-1')}` });
    expect(wrong.load().problems.map(({ id }) => id)).toEqual(['unknown-field', 'unknown-ask']);
    const asked = write({ asked: 'mod: Fine\n', later: answers(`ask: ${boxes}`) });
    expect(asked.load().problems.map(({ id }) => id)).toEqual(['unknown-field']);
  });

  it('answers what is answered elsewhere, and names that place', () => {
    const { problems } = write({
      later: answers(`ask: ${boxes}`),
      mission: answers(`ask: ${boxes}`),
    }).load();
    expect(problems).toMatchObject([
      {
        id: 'answered-twice',
        severity: 'warning',
        file: 'content/missions/warm-homes.md',
        line: 6,
        related: [{ file: late, line: 7, column: 10 }],
      },
    ]);
  });

  it('comes before the ask; on the same day it may', () => {
    const answerOn = (day: string) =>
      write({
        more: {
          'content/weeknotes/early.md': `---\ntitle: Early\nsummary: x\ndate: ${day}\nauthors: Jo B\n${answers(`ask: ${boxes}`)}---\nWords.\n`,
        },
      }).problems();
    expect(answerOn('2026-04-30')).toEqual(['content/weeknotes/early.md:7:10 answer-before-ask']);
    expect(answerOn('2026-05-01')).toEqual([]);
  });
});
