/** A small site in which what concerns each partner can be counted by hand. */
import { loadSite } from '../../../src/load-site.ts';
import type { Partner, Site } from '../../../src/relate/site.ts';
import { writeFiles } from '../../support/build-site.ts';

const partner = (title: string, kind: string) =>
  `---\ntitle: ${title}\nsummary: They are ${title}.\nkind: ${kind}\n---\n`;

const note = (date: string, title: string, fields: string, body = 'Words.') =>
  `---\ntitle: ${title}\nsummary: A week.\ndate: ${date}\nteam: lofts\n${fields}---\n\n${body}\n`;

/** Three partners of two kinds, two missions; seen on 20 November 2026. */
export const partnerFiles = {
  'content/teams/lofts.md': '---\ntitle: Lofts\nsummary: We insulate.\n---\n',
  'content/partners/water.md': partner('Water', 'large-businesses'),
  'content/partners/panel.md': partner('Panel', 'communities'),
  'content/partners/club.md': partner('Club', 'communities'),
  'content/missions/river.md': `---
title: River
summary: A clean river.
statement: By 2030 every child in Anytown can swim in the river.
by: 2030-03-31
partners:
  - { partner: water, role: Owns the sewers, agreed: agreed }
  - { partner: panel, role: Asks the questions, agreed: asked }
progress:
  - { date: 2026-05-18, status: delivered, title: Alerts, evidence: weeknotes/2026-05-18-alerts }
  - { date: 2026-12-01, status: in-progress, title: Not yet }
changes:
  - { date: 2026-06-10, field: by, from: 2028-03-31, to: 2030-03-31, reason: The tank is late }
asks:
  - { title: A second tank, of: [water], by: 2027-02-26, status: open }
  - { title: Sit on the panel, of: [communities], by: 2026-07-01, status: open }
  - { title: Read the report, of: [panel], by: 2026-12-24, status: open }
  - { title: Boats for a day, of: [communities], by: 2026-04-01, status: closed }
  - { title: A fridge, of: [panel, smes], by: 2026-03-01, status: answered, answer: The club has one. }
---

Words.
`,
  'content/missions/warm.md': `---
title: Warm
summary: Warm homes.
statement: By 2030 nobody in Anytown is cold at home.
by: 2030-03-31
progress:
  - { date: 2026-05-20, status: in-progress, title: Of no concern to Water }
---

Words.
`,
  'content/weeknotes/2026-05-18-alerts.md': note(
    '2026-05-18',
    'Alerts go out',
    'missions: river\npartners: water\n',
    '## Help wanted\n\n- Ten anglers, please.\n',
  ),
  'content/weeknotes/2026-06-01-tea.md': note(
    '2026-06-01',
    'Tea with the panel',
    'missions: warm\npartners: [panel]\nanswers:\n  - { ask: "weeknotes/2026-05-18-alerts#help-1", answer: Eleven came. }\n',
  ),
  'content/weeknotes/2026-06-05-none.md': note(
    '2026-06-05',
    'No note',
    'partners: water\nskipped: true\n',
  ),
  'content/case-studies/alerts.md':
    '---\ntitle: Alerts by text\nsummary: What we did.\ndate: 2026-06-10\nmissions: river\npartners: water\n---\n\nWords.\n',
};

/** The site with its three partners. */
export function loadPartners(files: Record<string, string> = partnerFiles): {
  site: Site;
  partner(id: string): Partner;
} {
  const { site, problems } = loadSite({ root: writeFiles(files), now: new Date('2026-11-20') });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return {
    site,
    partner(id) {
      const found = site.find('partner', id);
      if (!found) throw new Error(`There is no partner ${id}.`);
      return found;
    },
  };
}
