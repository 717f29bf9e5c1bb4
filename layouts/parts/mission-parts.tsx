/** The record of a mission in parts: each stands on the page only when there is something in it. */
import type { ComponentChildren } from 'preact';
import { asksOfMission } from '../../src/relate/asks.ts';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { AskList } from './ask-list.tsx';
import { FundingTable } from './funding-table.tsx';
import { MissionPartners } from './mission-partners.tsx';
import { Alignment, Changes, Conditions, Governance, Risks } from './mission-record.tsx';
import { ProgressList } from './progress-list.tsx';
import { Serves } from './serves.tsx';
import { Targets } from './targets.tsx';
import { Theory } from './theory.tsx';

/** One part: its anchor, its heading, and what stands in it. */
export interface MissionPart {
  id: string;
  heading: string;
  show(): ComponentChildren;
}

/** The parts of a mission that hold something, in the order of the page. */
export function missionParts(view: View, mission: Mission): MissionPart[] {
  const words = view.text.mission;
  const { fields } = mission;
  const props = { view, mission };
  const parts: (MissionPart & { holds: readonly unknown[] | object | undefined })[] = [
    part('targets', fields.targets, () => <Targets {...props} />),
    part('progress', fields.progress, () => <ProgressList {...props} />),
    part('serves', fields.serves, () => <Serves view={view} entry={mission} />),
    part('partners', fields.partners, () => <MissionPartners {...props} />),
    part('asks', fields.asks, () => <AskList view={view} asks={asksOfMission(mission)} ownPage />),
    part('funding', fields.funding, () => <FundingTable {...props} />),
    part('theory', fields.theory, () => <Theory {...props} />),
    part('risks', fields.risks, () => <Risks {...props} />),
    part('conditions', fields.conditions, () => <Conditions {...props} />),
    part('governance', fields.governance, () => <Governance {...props} />),
    part('alignment', fields.alignment, () => <Alignment {...props} />),
    part('changes', fields.changes, () => <Changes {...props} />),
  ];
  return parts.filter(({ holds }) => (Array.isArray(holds) ? holds.length > 0 : holds));

  function part(name: PartName, holds: readonly unknown[] | object | undefined, show: Show) {
    return { id: `mission-${name}`, heading: words[name], holds, show };
  }
}

type Show = () => ComponentChildren;

type PartName =
  | 'targets'
  | 'progress'
  | 'serves'
  | 'partners'
  | 'asks'
  | 'funding'
  | 'theory'
  | 'risks'
  | 'conditions'
  | 'governance'
  | 'alignment'
  | 'changes';
