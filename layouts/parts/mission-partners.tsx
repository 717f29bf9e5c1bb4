/** The partners of a mission: who, in what role, and whether they have agreed to what is said. */
import type { Mission, Partner } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryLink } from './entry-link.tsx';
import { type MarkShape, StatusMark } from './status-mark.tsx';

type Part = NonNullable<Mission['fields']['partners']>[number];

const shapes: Record<NonNullable<Part['agreed']>, MarkShape> = {
  agreed: 'full',
  asked: 'half',
  'not-asked': 'open',
};

/** The partners that a mission names. */
export function MissionPartners({ view, mission }: { view: View; mission: Mission }) {
  return (
    <ul class="rows">
      {(mission.fields.partners ?? []).map((part) => {
        const partner = view.site.find('partner', part.partner);
        return partner ? (
          <li key={partner.id}>
            <PartnerTitle view={view} partner={partner} />
            {part.role ? <p>{part.role}</p> : null}
            <Agreement view={view} part={part} />
          </li>
        ) : null;
      })}
    </ul>
  );
}

/** Whether a partner has agreed to what is said of it. */
export function Agreement({ view, part }: { view: View; part: Part }) {
  if (!part.agreed) return null;
  return (
    <p class="byline">
      <StatusMark shape={shapes[part.agreed]} label={view.text.mission.agreed[part.agreed]} />
    </p>
  );
}

function PartnerTitle({ view, partner }: { view: View; partner: Partner }) {
  const kind = view.site.toolkit.partnerKinds.find((each) => each.id === partner.fields.kind);
  return (
    <p class="row-title">
      <EntryLink view={view} entry={partner} />
      {kind ? <span class="row-kind">{kind.label}</span> : null}
    </p>
  );
}
