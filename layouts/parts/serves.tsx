/** Whom a mission or team serves: groups of people, what they need and what changes for them. */
import type { Mission, Team } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { Fact, Facts } from './facts.tsx';

type Served = NonNullable<Mission['fields']['serves']>[number];

/** The groups served by a mission or team. */
export function Serves({ view, entry }: { view: View; entry: Mission | Team }) {
  return (
    <ul class="serves">
      {(entry.fields.serves ?? []).map((served) => (
        <li key={served.who}>
          <h3>{served.who}</h3>
          <ServedFacts view={view} served={served} />
        </li>
      ))}
    </ul>
  );
}

function ServedFacts({ view, served }: { view: View; served: Served }) {
  const words = view.text.mission;
  const { directly, needs = [], how, impact } = served;
  return (
    <>
      {directly === undefined ? null : (
        <p class="label">{directly ? words.directly : words.indirectly}</p>
      )}
      <Facts>
        {needs.length > 0 ? (
          <Fact label={words.needs}>
            <ul>
              {needs.map((need) => (
                <li key={need}>{need}</li>
              ))}
            </ul>
          </Fact>
        ) : null}
        <Fact label={words.how}>{how}</Fact>
        <Fact label={words.impact}>{impact}</Fact>
      </Facts>
    </>
  );
}
