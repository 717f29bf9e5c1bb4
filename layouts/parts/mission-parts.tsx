/** The record of a mission in parts: each stands on the page only when there is something in it. */
import type { ComponentChildren } from 'preact';
import { asksOfMission } from '../../src/relate/asks.ts';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { SHORT_LIST } from '../../src/render/paginate.ts';
import { AskList } from './ask-list.tsx';
import { Conditions } from './conditions.tsx';
import { LedgerList } from './ledger.tsx';
import { MissionPartners } from './mission-partners.tsx';
import { Alignment, Governance, Risks } from './mission-standing.tsx';
import { Money } from './money.tsx';
import { Papers, papersOf } from './papers.tsx';
import { ProgressList, progressByDate } from './progress-list.tsx';
import { AllLink } from './related-parts.tsx';
import { Serves } from './serves.tsx';
import { hasSmallMap, SmallMap } from './small-map.tsx';
import { SprintsOf } from './sprints-of.tsx';
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
  const ledger = view.site.ledger(mission);
  const parts: (MissionPart & { holds: readonly unknown[] | object | undefined })[] = [
    part('targets', fields.targets, () => <Targets {...props} />),
    part('progress', fields.progress, () => (
      <>
        <ProgressList {...props} steps={progressByDate(mission).slice(0, SHORT_LIST)} />
        <AllLink
          view={view}
          url={`${mission.url}progress/`}
          label={words.allSteps(fields.progress?.length ?? 0)}
          shown={(fields.progress?.length ?? 0) > SHORT_LIST}
        />
      </>
    )),
    {
      id: 'mission-sprints',
      heading: view.text.kinds.sprint.many,
      holds: view.site.related(mission).sprint,
      show: () => <SprintsOf view={view} entry={mission} />,
    },
    part('serves', fields.serves, () => <Serves view={view} entry={mission} />),
    part('partners', fields.partners, () => <MissionPartners {...props} />),
    part('asks', fields.asks, () => <AskList view={view} asks={asksOfMission(mission)} ownPage />),
    part('funding', fields.funding, () => <Money {...props} />),
    part('theory', fields.theory, () => <Theory {...props} />),
    part('risks', fields.risks, () => <Risks {...props} />),
    part('conditions', {}, () => <Conditions {...props} />),
    part('governance', fields.governance, () => <Governance {...props} />),
    part('alignment', fields.alignment, () => <Alignment {...props} />),
    part('papers', papersOf(mission), () => <Papers {...props} />),
    {
      id: 'mission-changes',
      heading: view.text.ledger.title,
      holds: ledger,
      show: () => (
        <>
          <LedgerList {...props} limit={SHORT_LIST} />
          <AllLink
            view={view}
            url={`${mission.url}changes/`}
            label={view.text.ledger.all(ledger.items.length)}
            shown={ledger.items.length > SHORT_LIST}
          />
        </>
      ),
    },
    {
      id: 'mission-map',
      heading: view.text.map.part,
      holds: hasSmallMap(view.site, mission) ? {} : undefined,
      show: () => <SmallMap view={view} entry={mission} />,
    },
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
  | 'papers';
