/** The theory of change of a mission: a diagram where there is room, and the same as a nested list. */
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { TheoryDiagram } from '../charts/theory-diagram.tsx';
import type { TheoryGraph } from '../charts/theory-layout.ts';
import { EntryLinks } from './entry-link.tsx';

type Step = NonNullable<Mission['fields']['theory']>[number];

const list = 'mission-theory-list';

/** The theory, one item for each theme. */
export function Theory({ view, mission }: { view: View; mission: Mission }) {
  const themes = new Map<string, Step[]>();
  for (const step of mission.fields.theory ?? []) {
    themes.set(step.theme, [...(themes.get(step.theme) ?? []), step]);
  }
  return (
    <>
      <TheoryDiagram
        view={view}
        mission={mission}
        theory={graphOf(view, themes)}
        describedBy={list}
      />
      <details class="theory-list">
        <summary>{view.text.theory.list}</summary>
        <ul class="theory" id={list}>
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
      </details>
    </>
  );
}

function StepParts({ view, step }: { view: View; step: Step }) {
  const words = view.text.theory;
  const measures = measuresOf(view, step);
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

/** The measures of a step that are in the site. */
function measuresOf(view: View, step: Step) {
  const ids = new Set(step.measures);
  return [...ids].flatMap((id) => view.site.find('measure', id) ?? []);
}

/** The themes as they are drawn, each measure once. */
function graphOf(view: View, themes: ReadonlyMap<string, Step[]>): TheoryGraph {
  const measures = [...themes.values()].flat().flatMap((step) => measuresOf(view, step));
  return {
    themes: [...themes].map(([name, steps]) => ({
      name,
      signals: steps.map((step) => ({
        signal: step.signal,
        assumes: step.assumes,
        measures: measuresOf(view, step).map(({ id }) => id),
      })),
    })),
    measures: [...new Map(measures.map(({ id, title }) => [id, { id, title }])).values()],
  };
}
