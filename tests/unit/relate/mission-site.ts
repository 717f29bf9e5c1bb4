/** A small site with one mission whose numbers, money and work can be counted by hand. */
import { loadSite } from '../../../src/load-site.ts';
import { writeFiles } from '../../support/build-site.ts';

const partner = (title: string, kind: string) =>
  `---\ntitle: ${title}\nsummary: Them.\nkind: ${kind}\n---\n`;

const study = (title: string, date: string) =>
  `---\ntitle: ${title}\nsummary: We tried it.\ndate: ${date}\nmissions: warm\n---\n\n## What we learned\n\n- ${title} taught us.\n`;

/** The files; `fields` are added to those of the mission. */
export const missionSite = (fields = '') => ({
  'content/missions/warm.md': `---
title: Warm
summary: Warm homes.
statement: By 2030 nobody in Anytown is cold at home.
by: 2030-03-31
started: 2024-04-01
${fields}---

Words.
`,
  'content/measures/cold.md':
    '---\ntitle: Cold homes\nsummary: How many.\nunit: "%"\nbetter: lower\nfrequency: yearly\nsource: { name: Survey, licence: OGL }\n---\n',
  'content/measures/cold.csv':
    'date,value\n2024-03-31,40\n2025-03-31,38\n2026-03-31,35\n2026-09-30,33\n',
  'content/partners/ha.md': partner('Housing association', 'vcse'),
  'content/partners/bank.md': partner('Bank', 'large-businesses'),
  'content/case-studies/lofts.md': study('Lofts', '2026-05-01'),
  'content/case-studies/pumps.md': study('Pumps', '2025-01-10'),
});

export const targets = `targets:
  - { measure: cold, baseline: { value: 40, date: 2024-03-31 }, target: { value: 10, date: 2030-03-31 }, reason: Others did it }
`;

/** The site for 20 November 2026 with its mission. */
export function loadMission(files: Record<string, string>) {
  const { site, problems } = loadSite({ root: writeFiles(files), now: new Date('2026-11-20') });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const mission = site.find('mission', 'warm');
  if (!mission) throw new Error('There is no mission.');
  return { site, mission };
}
