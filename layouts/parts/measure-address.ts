/** Measures have no pages of their own: each stands among the targets of a mission. */
import type { Measure } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';

/** The anchor of a measure in the page of a mission. */
export function measureAnchor(id: string): string {
  return `measure-${id}`;
}

/** Where a measure is shown, from the root of the site; undefined when no mission has it as a target. */
export function measureAddress({ site }: View, measure: Measure): string | undefined {
  const mission = site
    .related(measure)
    .mission.find(({ fields }) => fields.targets?.some((target) => target.measure === measure.id));
  return mission && `${mission.url}#${measureAnchor(measure.id)}`;
}
