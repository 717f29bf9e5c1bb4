/** Which series speaks for a measure where there is room for one. */
import { describe, expect, it } from 'vitest';
import { toldSeries } from '../../../layouts/charts/shown-series.ts';
import { measureSite } from './measure-site.ts';

/** The name of the told series of a target that is 900 by the end of 2025, told in 2026. */
function toldOf(...readings: string[]): string | undefined {
  const { assessment } = measureSite({
    unit: 'cfu',
    from: '4000 2023-12-31',
    to: '900 2025-12-31',
    today: '2026-02-01',
    header: 'date,value,series',
    readings,
  });
  return toldSeries(assessment)?.name;
}

describe('of several series', () => {
  it('the one that missed the target is told, whatever the others reached and the file begins with', () => {
    const east = ['2023-12-31,1000,East', '2025-12-31,240,East'];
    const weir = ['2023-12-31,4000,Weir', '2025-12-31,1450,Weir'];
    expect(toldOf(...east, ...weir)).toBe('Weir');
    expect(toldOf(...weir, ...east)).toBe('Weir');
  });

  it('the first is told where all stand alike', () => {
    expect(
      toldOf(
        '2023-12-31,1000,East',
        '2023-12-31,2000,West',
        '2025-12-31,240,East',
        '2025-12-31,640,West',
      ),
    ).toBe('East');
  });

  it('the one for all of the measure is told, which has no name', () => {
    expect(
      toldOf('2023-12-31,4000,', '2023-12-31,4000,Weir', '2025-12-31,700,', '2025-12-31,1450,Weir'),
    ).toBeUndefined();
  });
});
