/** The formal side of a mission: risks, governance and alignment. */
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { Fact, Facts } from './facts.tsx';
import { wordFor } from './words.ts';

interface MissionProps {
  view: View;
  mission: Mission;
}

/** The risk of acting and of not acting. */
export function Risks({ view, mission }: MissionProps) {
  const { risk } = view.text.mission;
  const { acting, notActing } = mission.fields.risks ?? {};
  return (
    <Facts>
      <Fact label={risk.acting}>{acting}</Fact>
      <Fact label={risk.notActing}>{notActing}</Fact>
    </Facts>
  );
}

/** Who holds the mission to account, and when they meet. */
export function Governance({ view, mission }: MissionProps) {
  const words = view.text.mission;
  return (
    <ul class="rows">
      {(mission.fields.governance ?? []).map(({ body, url, next }) => (
        <li key={body}>
          {url ? <a href={url}>{body}</a> : body}
          {next ? (
            <span class="byline">
              <time datetime={next}>
                {next < view.site.today ? words.met(view.day(next)) : words.meets(view.day(next))}
              </time>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The plans of other tiers that the mission lines up with. */
export function Alignment({ view, mission }: MissionProps) {
  return (
    <ul class="rows">
      {(mission.fields.alignment ?? []).map(({ tier, name, url }) => (
        <li key={name}>
          <span class="label">{wordFor(view.text.mission.tier, tier)}</span>{' '}
          {url ? <a href={url}>{name}</a> : name}
        </li>
      ))}
    </ul>
  );
}
