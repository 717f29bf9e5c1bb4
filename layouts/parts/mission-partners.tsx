/** The partners of a mission: who, in what role, and whether they have agreed to what is said. */
import type { Part } from '../../src/relate/moves.ts';
import type { Mission, Partner } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryLink } from './entry-link.tsx';
import { type MarkShape, StatusMark } from './status-mark.tsx';

/** Whether a partner has agreed: what the mission says, or that it says nothing. */
export type AgreedState = NonNullable<Part['agreed']> | 'unsaid';

/** The states in the order in which they are offered. */
export const agreedStates: readonly AgreedState[] = ['agreed', 'asked', 'not-asked', 'unsaid'];

const shapes: Record<AgreedState, MarkShape> = {
  agreed: 'full',
  asked: 'half',
  'not-asked': 'open',
  unsaid: 'ended',
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

/** The same in one word; the rest of the sentence is there for those who hear the page. */
export function AgreedMark({ view, state }: { view: View; state: AgreedState }) {
  const { mark, more } = view.text.partners.agreed[state];
  return (
    <>
      <StatusMark shape={shapes[state]} label={mark} />
      <span class="unseen"> {more}</span>
    </>
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
