/** The formal side of a mission: risks, governance, conditions, alignment and the ledger of changes. */
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { DayTime } from './day-time.tsx';
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

/** The five conditions: what the owner wrote, else what the rest of the page shows. */
export function Conditions({ view, mission }: MissionProps) {
  const { condition, derived } = view.text.mission;
  const { conditions = {}, targets = [] } = mission.fields;
  const related = view.site.related(mission);
  const kinds = new Set(related.partner.map((partner) => partner.fields.kind));
  const studies = related['case-study'].length;
  return (
    <Facts>
      <Fact label={condition.bold}>{conditions.bold}</Fact>
      <Fact label={condition.achievable}>{conditions.achievable}</Fact>
      <Fact label={condition.clear}>
        {conditions.clear ?? (targets.length > 0 ? derived.clear(targets.length) : undefined)}
      </Fact>
      <Fact label={condition.crossSector}>
        {conditions.crossSector ??
          (kinds.size > 0 ? derived.crossSector(kinds.size, related.partner.length) : undefined)}
      </Fact>
      <Fact label={condition.bottomUp}>
        {conditions.bottomUp ?? (studies > 0 ? derived.bottomUp(studies) : undefined)}
      </Fact>
    </Facts>
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

/** Altered wording, targets and dates, newest first. */
export function Changes({ view, mission }: MissionProps) {
  const words = view.text.mission;
  const changes = [...(mission.fields.changes ?? [])].sort((a, b) => (a.date < b.date ? 1 : -1));
  return (
    <ol class="ledger" reversed>
      {changes.map((change) => (
        <li key={`${change.date} ${change.field}`}>
          <p class="byline">
            <strong>{words.changed(wordFor(words.fields, change.field))}</strong>
            <DayTime view={view} day={change.date} />
          </p>
          <Facts>
            <Fact label={words.before}>{change.from ? <del>{change.from}</del> : undefined}</Fact>
            <Fact label={words.since}>{change.to ? <ins>{change.to}</ins> : undefined}</Fact>
            <Fact label={words.reason}>{change.reason}</Fact>
          </Facts>
        </li>
      ))}
    </ol>
  );
}
