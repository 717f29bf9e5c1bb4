/** The years of a mission that no agreed money covers, for a cell of a table. */
import { type MissionMoney, missionMoney } from '../../../src/relate/money.ts';
import type { Mission } from '../../../src/relate/site.ts';
import type { View } from '../../../src/render/layout.ts';
import { yearsInWords } from '../money-years.ts';

interface CellProps {
  view: View;
  mission: Mission;
}

/** The gaps, each with what there is instead. */
export function GapsCell({ view, mission }: CellProps) {
  const words = view.text.for.councillors;
  const money = moneyOfMission(view, mission);
  if (money.sources.length === 0) return <span class="gap">{words.noMoney}</span>;
  if (!money.life) return <>{words.noLife}</>;
  if (money.gaps.length === 0) return <>{words.covered}</>;
  return (
    <ul class="way-gaps">
      {money.gaps.map((gap) => (
        <li key={gap.from}>{view.text.money.gap[gap.instead](yearsInWords(view, money, gap))}</li>
      ))}
    </ul>
  );
}

/** The money of a mission, by the years of the site. */
export function moneyOfMission({ site }: View, mission: Mission): MissionMoney {
  return missionMoney(site, mission);
}
