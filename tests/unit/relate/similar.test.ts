/** Similar case studies: what they share, how they are ranked, and that there is a bound to the work. */
import { describe, expect, it } from 'vitest';
import { similarTo } from '../../../src/relate/similar.ts';
import { type SiteText, writeSite } from '../../support/write-site.ts';

const mission = (title: string) =>
  `---\ntitle: ${title}\nsummary: x\nstatement: By 2030 nobody is cold.\n---\n`;
const partner = (title: string) => `---\ntitle: ${title}\nsummary: x\nkind: vcse\n---\n`;
const study = (date: string, fields: string) =>
  `---\ntitle: Of ${date}\nsummary: x\ndate: ${date}\n${fields}\n---\nWords.\n`;

const standing: SiteText = {
  'content/missions/warm.md': mission('Warm'),
  'content/missions/clean.md': mission('Clean'),
  'content/partners/acme.md': partner('Acme'),
  'content/partners/bank.md': partner('Bank'),
};

/** What `lofts` is like, as `id weight`. */
function similar(files: SiteText) {
  const { site } = writeSite({
    ...standing,
    'content/case-studies/lofts.md': study(
      '2026-05-01',
      'missions: warm\ntools: mission-sprints\npartners: acme',
    ),
    ...files,
  }).load();
  const lofts = site.find('case-study', 'lofts');
  if (!lofts) throw new Error('There is no case study.');
  return similarTo(site, lofts);
}

const ranked = (files: SiteText) => similar(files).map(({ study: { id }, weight }) => [id, weight]);

describe('similar case studies', () => {
  it('are weighed by partner 3, mission 2 and tool 2, the heaviest first', () => {
    expect(
      ranked({
        'content/case-studies/a.md': study('2020-01-01', 'missions: clean\npartners: acme'),
        'content/case-studies/b.md': study('2020-01-01', 'missions: warm\ntools: mission-sprints'),
        'content/case-studies/c.md': study('2026-05-02', 'missions: [clean, warm]'),
      }),
    ).toEqual([
      ['b', 4],
      ['a', 3],
      ['c', 2],
    ]);
  });

  it('say what they share', () => {
    const [first] = similar({
      'content/case-studies/a.md': study(
        '2026-01-01',
        'missions: [clean, warm]\ntools: [mission-sprints, missions-mindset]\npartners: [bank, acme]',
      ),
    });
    expect(first?.weight).toBe(7);
    expect(first?.missions.map(({ id }) => id)).toEqual(['warm']);
    expect(first?.tools.map(({ id }) => id)).toEqual(['mission-sprints']);
    expect(first?.partners.map(({ id }) => id)).toEqual(['acme']);
  });

  it('leave out what shares nothing, and the case study itself', () => {
    expect(
      ranked({
        'content/case-studies/a.md': study(
          '2026-05-01',
          'missions: clean\ntools: missions-mindset\npartners: bank',
        ),
      }),
    ).toEqual([]);
  });

  it('of the same weight are those nearest in time, of these the newer, and three at most', () => {
    const files = Object.fromEntries(
      ['2026-04-01', '2026-04-30', '2026-05-02', '2026-08-01'].map((date) => [
        `content/case-studies/on-${date}.md`,
        study(date, 'missions: warm'),
      ]),
    );
    expect(ranked(files)).toEqual([
      ['on-2026-05-02', 2],
      ['on-2026-04-30', 2],
      ['on-2026-04-01', 2],
    ]);
  });

  it('are found by what is rare, however many share what is common', () => {
    const around = (index: number) => (index % 2 === 0 ? '2026-04-01' : '2026-06-01');
    const many = Object.fromEntries(
      Array.from({ length: 90 }, (_, index) => [
        [`content/case-studies/m${index}.md`, study(around(index), 'missions: warm')],
        [
          `content/case-studies/t${index}.md`,
          study(around(index), 'missions: clean\ntools: mission-sprints'),
        ],
      ]).flat(),
    );
    const far = study('2010-01-01', 'missions: clean\npartners: acme');
    expect(ranked({ ...many, 'content/case-studies/far.md': far })[0]).toEqual(['far', 3]);
  });

  it('do not show what is not published', () => {
    const draft = study('2026-05-01', 'missions: warm\ndraft: true');
    expect(ranked({ 'content/case-studies/a.md': draft })).toEqual([]);
  });
});
