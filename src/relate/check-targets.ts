/** Targets against the measures they are counted by: one that is worse than its baseline is a limit. */
import { type Problem, problem } from '../problems/problem.ts';
import type { Directory } from './directory.ts';
import type { Mission } from './site.ts';

export function checkTargets({ fields, locate }: Mission, directory: Directory): Problem[] {
  return (fields.targets ?? []).flatMap(({ measure: id, baseline, target }, index) => {
    const measure = directory.entry('measure', id);
    if (!baseline || measure?.kind !== 'measure') return [];
    const { better } = measure.fields;
    const isWorse =
      better === 'higher' ? target.value < baseline.value : target.value > baseline.value;
    if (!isWorse) return [];
    const words = { target: String(target.value), baseline: String(baseline.value), better };
    const place = locate(['targets', index, 'target', 'value']);
    return [problem('target-is-limit', place, words, [measure.locate(['better'])])];
  });
}
