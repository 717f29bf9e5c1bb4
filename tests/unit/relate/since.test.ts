/** What happened after a case study was told, and why each thing stands there. */
import { describe, expect, it } from 'vitest';
import { type Later, sinceOf } from '../../../src/relate/since.ts';
import { type SiteText, writeSite } from '../../support/write-site.ts';

const partner = (title: string) => `---\ntitle: ${title}\nsummary: x\nkind: vcse\n---\n`;
const mission = (title: string, more = '') =>
  `---\ntitle: ${title}\nsummary: x\nstatement: By 2030 nobody is cold.\n${more}---\n`;
const note = (date: string, fields: string, words = 'Words.') =>
  `---\ntitle: Of ${date}\nsummary: x\ndate: ${date}\n${fields}\n---\n${words}\n`;

const by = 'authors: Jo Bloggs';

/** What stands after `lofts`, told on 1 March 2026 unless it says otherwise. Today is 15 June 2026. */
function since(files: SiteText, more = '') {
  const { site, problems } = writeSite({
    'content/missions/warm.md': mission('Warm'),
    'content/missions/clean.md': mission('Clean'),
    'content/partners/acme.md': partner('Acme'),
    'content/partners/bank.md': partner('Bank'),
    'content/teams/housing.md': '---\ntitle: Housing\nsummary: x\n---\n',
    'content/case-studies/lofts.md': `---
title: Lofts
summary: x
date: 2026-03-01
missions: warm
tools: mission-sprints
partners: acme
teams: housing
${more}---
Words.
`,
    ...files,
  }).load();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const lofts = site.find('case-study', 'lofts');
  if (!lofts) throw new Error('There is no case study.');
  return sinceOf(site, lofts);
}

const named = (later: Later) => ('note' in later ? later.note.id : later.step.title);

describe('what happened since', () => {
  it('is a later note of the same mission that shares a partner, tool or team', () => {
    const found = since({
      'content/weeknotes/partner.md': note('2026-03-02', `${by}\nmissions: warm\npartners: acme`),
      'content/weeknotes/tool.md': note(
        '2026-03-03',
        `${by}\nmissions: warm\ntools: mission-sprints`,
      ),
      'content/weeknotes/team.md': note('2026-03-04', 'team: housing\nmissions: warm'),
      'content/weeknotes/none.md': note('2026-03-05', `${by}\nmissions: warm\npartners: bank`),
      'content/weeknotes/other.md': note('2026-03-06', `${by}\nmissions: clean\npartners: acme`),
    });
    expect(found.map(named)).toEqual(['team', 'tool', 'partner']);
    expect(found[0]?.why).toMatchObject({ links: false, partners: [], tools: [] });
    expect(found[0]?.why.teams.map(({ id }) => id)).toEqual(['housing']);
    expect(found[1]?.why.tools.map(({ id }) => id)).toEqual(['mission-sprints']);
    expect(found[2]?.why.partners.map(({ id }) => id)).toEqual(['acme']);
    expect(found[2]?.why.missions.map(({ id }) => id)).toEqual(['warm']);
  });

  it('is a later note that links to it, whatever it is about', () => {
    const link = 'See [[case-studies/lofts]].';
    const found = since({ 'content/weeknotes/link.md': note('2026-03-02', by, link) });
    expect(found.map(named)).toEqual(['link']);
    expect(found[0]?.why).toMatchObject({ links: true, missions: [] });
  });

  it('is nothing of the day itself or before; the last telling counts', () => {
    const files = {
      'content/weeknotes/same.md': note('2026-03-01', `${by}\nmissions: warm\npartners: acme`),
      'content/weeknotes/april.md': note('2026-04-03', `${by}\nmissions: warm\npartners: acme`),
    };
    expect(since(files).map(named)).toEqual(['april']);
    expect(since(files, 'updated: 2026-04-03\n')).toEqual([]);
  });

  it('is a step whose evidence is the case study, or a note that shares something with it', () => {
    const found = since({
      'content/missions/warm.md': mission(
        'Warm',
        `progress:
  - { date: 2026-05-01, status: delivered, title: Shown, evidence: case-studies/lofts }
  - { date: 2026-05-02, status: in-progress, title: Shared, evidence: weeknotes/acme-note }
  - { date: 2026-05-03, status: in-progress, title: Unrelated, evidence: weeknotes/bank-note }
  - { date: 2026-05-04, status: in-progress, title: Bare }
`,
      ),
      'content/weeknotes/acme-note.md': note('2026-02-01', `${by}\npartners: acme`),
      'content/weeknotes/bank-note.md': note('2026-02-01', `${by}\npartners: bank`),
    });
    expect(found.map(named)).toEqual(['Shared', 'Shown']);
    expect(found[0]?.why).toMatchObject({ links: false });
    expect(found[0]?.why.partners.map(({ id }) => id)).toEqual(['acme']);
    expect(found[1]?.why.links).toBe(true);
  });

  it('is the newest six, each once', () => {
    const days = ['02', '03', '04', '05', '06', '07', '08'];
    const files = Object.fromEntries(
      days.map((day) => [
        `content/weeknotes/on-${day}.md`,
        note(`2026-04-${day}`, 'team: housing\nmissions: warm\npartners: acme'),
      ]),
    );
    expect(since(files).map(named)).toEqual(
      ['08', '07', '06', '05', '04', '03'].map((day) => `on-${day}`),
    );
  });

  it('holds nothing that is not published', () => {
    const draft = note('2026-03-02', 'team: housing\nmissions: warm\ndraft: true');
    expect(since({ 'content/weeknotes/a.md': draft })).toEqual([]);
  });
});
