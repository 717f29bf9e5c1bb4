/** A site with one measure and one target, for tests of what is written and drawn of it. */
import { expect } from 'vitest';
import { assessTargets, type TargetAssessment } from '../../../src/relate/assess.ts';
import type { Mission } from '../../../src/relate/site.ts';
import type { View } from '../../../src/render/layout.ts';
import { createViews } from '../../../src/render/view.ts';
import { writeSite } from '../../support/write-site.ts';

export interface MeasureCase {
  unit?: string;
  better?: 'higher' | 'lower';
  frequency?: string;
  /** More front matter of the measure, each on its own line. */
  fields?: string;
  /** `40 2021-03-31`; left out, there is no baseline. */
  from?: string;
  to: string;
  /** Rows of the CSV. */
  readings: string[];
  /** The header of the CSV; the first columns of `date,value,note,series` by default. */
  header?: string;
  today?: string;
  /** The target is listed twice, with another day. */
  isTwice?: boolean;
}

export interface AssessedSite {
  view: View;
  mission: Mission;
  assessment: TargetAssessment;
}

/** Loads a site with the measure `places` and the mission `homes`, and assesses its target. */
export function measureSite(given: MeasureCase): AssessedSite {
  const { unit = '%', better = 'lower', frequency = 'yearly', fields = '', from, to } = given;
  const point = (words: string) => {
    const [value, date] = words.split(' ');
    return `{ value: ${value}, date: ${date} }`;
  };
  const target = [
    '  - measure: places',
    ...(from ? [`    baseline: ${point(from)}`] : []),
    `    target: ${point(to)}`,
    '    reason: Because.',
    '',
  ].join('\n');
  const { site, problems } = writeSite({
    'content/missions/homes.md': `---\ntitle: Homes\nsummary: x\nstatement: By 2032 nobody in Anytown is cold.\nby: 2032-03-31\ntargets:\n${target}${given.isTwice ? target : ''}---\n`,
    'content/measures/places.md': `---\ntitle: Cold places\nsummary: Places that are cold.\nunit: '${unit}'\nbetter: ${better}\nfrequency: ${frequency}\nsource:\n  name: Council\n${fields}---\nWhat it tells.\n`,
    'content/measures/places.csv': `${[given.header ?? 'date,value', ...given.readings].join('\n')}\n`,
  }).load({ now: new Date(given.today ?? '2026-11-21') });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const mission = site.find('mission', 'homes');
  const [assessment] = mission ? assessTargets(site, mission) : [];
  if (!mission || !assessment) throw new Error('The site has one mission with one target.');
  return {
    view: createViews(site, { assets: new Map() })('/missions/homes/'),
    mission,
    assessment,
  };
}
