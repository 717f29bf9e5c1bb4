/** The five conditions of a mission: what is derived, what is written, what is missing. */
import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../../src/relate/conditions.ts';
import { loadMission, missionSite, targets } from './mission-site.ts';

const partners = (...ids: string[]) =>
  `partners:\n${ids.map((id) => `  - { partner: ${id}, role: Helps }\n`).join('')}`;

function statesOf(files: Record<string, string>) {
  const { site, mission } = loadMission(files);
  const { conditions } = conditionsOf(site, mission);
  return Object.fromEntries(conditions.map(({ name, state }) => [name, state]));
}

describe('the five conditions', () => {
  it('are derived from targets, kinds of partner and strands of work', () => {
    expect(statesOf(missionSite(targets + partners('ha', 'bank')))).toEqual({
      bold: 'missing',
      achievable: 'partly',
      clear: 'shown',
      crossSector: 'shown',
      bottomUp: 'shown',
    });
  });

  it('are shown in part by one kind of partner and one strand', () => {
    const { 'content/case-studies/pumps.md': _, ...files } = missionSite(partners('ha'));
    expect(statesOf(files)).toEqual({
      bold: 'missing',
      achievable: 'missing',
      clear: 'missing',
      crossSector: 'partly',
      bottomUp: 'partly',
    });
  });

  it('count a target as clear only with a starting point and a reading', () => {
    const files = missionSite(targets);
    expect(
      statesOf({ ...files, 'content/measures/cold.csv': 'date,value\n2024-03-31,\n' }),
    ).toMatchObject({
      clear: 'missing',
    });
    const without = targets.replace('baseline: { value: 40, date: 2024-03-31 }, ', '');
    expect(statesOf(missionSite(without))).toMatchObject({ clear: 'missing' });
    const second = `${targets}  - { measure: cold, target: { value: 5, date: 2031-03-31 } }\n`;
    expect(statesOf(missionSite(second))).toMatchObject({ clear: 'partly' });
  });

  it('are shown where the owner writes them, with the words', () => {
    const { site, mission } = loadMission(missionSite('conditions:\n  bold: Everyone is cold.\n'));
    expect(conditionsOf(site, mission).conditions[0]).toEqual({
      name: 'bold',
      state: 'shown',
      written: 'Everyone is cold.',
    });
  });
});
