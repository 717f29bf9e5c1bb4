/** The theory of change of a mission as a nested list: theme, signal, measures, what it assumes. */
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryLinks } from './entry-link.tsx';

type Step = NonNullable<Mission['fields']['theory']>[number];

/** The theory, one item for each theme. */
export function Theory({ view, mission }: { view: View; mission: Mission }) {
  const themes = new Map<string, Step[]>();
  for (const step of mission.fields.theory ?? []) {
    themes.set(step.theme, [...(themes.get(step.theme) ?? []), step]);
  }
  return (
    <ul class="theory">
      {[...themes].map(([theme, steps]) => (
        <li key={theme}>
          <strong>{theme}</strong>
          <ul>
            {steps.map((step) => (
              <li key={step.signal}>
                {step.signal}
                <StepParts view={view} step={step} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function StepParts({ view, step }: { view: View; step: Step }) {
  const words = view.text.mission;
  const measures = (step.measures ?? []).flatMap((id) => view.site.find('measure', id) ?? []);
  if (measures.length === 0 && !step.assumes) return null;
  return (
    <ul>
      {measures.length > 0 ? (
        <li>
          <span class="label">{words.measuredBy}</span>{' '}
          <EntryLinks view={view} entries={measures} />
        </li>
      ) : null}
      {step.assumes ? (
        <li>
          <span class="label">{words.assumes}</span> {step.assumes}
        </li>
      ) : null}
    </ul>
  );
}
