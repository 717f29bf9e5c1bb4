/** What concerns one partner: what moved, by month, and what is asked of it. */
import { describe, expect, it } from 'vitest';
import { asksOfPartner, byMonth, type Move, movesFor, partsOf } from '../../../src/relate/moves.ts';
import { loadPartners, partnerFiles } from './partner-site.ts';

/** `2026-05-18 weeknote Alerts go out`. */
function short(move: Move): string {
  const words = () => {
    switch (move.kind) {
      case 'weeknote':
      case 'case-study':
        return move.entry.title;
      case 'ask':
        return `${move.ask.title} (${move.ask.status})`;
      case 'progress':
        return `${move.mission.title}: ${move.step.title}`;
      case 'change':
        return `${move.mission.title}: ${move.change.field}`;
    }
  };
  return `${move.day} ${move.kind} ${words()}`;
}

describe('what moved for a partner', () => {
  it('is its notes and case studies, their asks, and the steps and changes of missions that name it, newest first', () => {
    const { site, partner } = loadPartners();
    expect(movesFor(site, partner('water')).map(short)).toEqual([
      '2026-06-10 case-study Alerts by text',
      '2026-06-10 change River: by',
      '2026-05-18 weeknote Alerts go out',
      '2026-05-18 ask Ten anglers, please. (answered)',
      '2026-05-18 progress River: Alerts',
    ]);
  });

  it('leaves out the steps of a mission that only a note joins it with', () => {
    const { site, partner } = loadPartners();
    const panel = movesFor(site, partner('panel'));
    expect(panel.map(short)).toEqual([
      '2026-06-10 change River: by',
      '2026-06-01 weeknote Tea with the panel',
      '2026-05-18 progress River: Alerts',
    ]);
    expect(partsOf(site, partner('panel')).map(({ mission }) => mission.id)).toEqual(['river']);
    expect(movesFor(site, partner('club'))).toEqual([]);
  });

  it('counts a mission once that names it in two parts', () => {
    const river = partnerFiles['content/missions/river.md'].replace(
      '  - { partner: panel,',
      '  - { partner: water, role: Pays for the lab }\n  - { partner: panel,',
    );
    const { site, partner } = loadPartners({ ...partnerFiles, 'content/missions/river.md': river });
    expect(partsOf(site, partner('water'))).toHaveLength(2);
    expect(movesFor(site, partner('water'))).toHaveLength(5);
  });

  it('stands under its months', () => {
    const { site, partner } = loadPartners();
    const months = byMonth(movesFor(site, partner('water')));
    expect(months.map(({ month, moves }) => [month, moves.length])).toEqual([
      ['2026-06', 2],
      ['2026-05', 3],
    ]);
  });
});

describe('what is asked of a partner', () => {
  const titles = (id: string) => {
    const { site, partner } = loadPartners();
    const { open, done } = asksOfPartner(site, partner(id));
    return { open: open.map(({ title }) => title), done: done.map(({ title }) => title) };
  };

  it('is what names it, then what is asked of its kind; what is over stands apart', () => {
    expect(titles('panel')).toEqual({
      open: ['Read the report', 'Sit on the panel'],
      done: ['A fridge', 'Boats for a day'],
    });
  });

  it('is not what names another partner of its kind', () => {
    expect(titles('club')).toEqual({ open: ['Sit on the panel'], done: ['Boats for a day'] });
  });
});
