/** The rule by which measures are judged, in the words of readers; `src/relate/assess.ts` keeps it. */
import type { View } from '../../src/render/layout.ts';

/** Folded away below the targets of a mission. */
export function JudgingRule({ view }: { view: View }) {
  const { title, ...rule } = view.text.measure.rule;
  return (
    <details class="judging-rule" data-pagefind-ignore>
      <summary>{title}</summary>
      <ul class="prose">
        {Object.entries(rule).map(([name, words]) => (
          <li key={name}>{words}</li>
        ))}
      </ul>
    </details>
  );
}
