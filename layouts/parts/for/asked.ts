/** What is asked of a kind of partner, and who of that kind there is; shared by the ways in. */
import { type Ask, asksOf, partnersAsked } from '../../../src/relate/asks.ts';
import { ANYONE } from '../../../src/relate/registers.ts';
import type { Partner } from '../../../src/relate/site.ts';
import type { View } from '../../../src/render/layout.ts';

/** The open asks of a site by kind of partner; those of nobody in particular under `ANYONE`. */
export function openAsksByKind({ site }: View): Map<string, Ask[]> {
  const found = new Map<string, Ask[]>();
  for (const ask of asksOf(site)) {
    if (ask.status !== 'open') continue;
    const kinds = new Set(
      partnersAsked(ask).map((id): string => site.find('partner', id)?.fields.kind ?? id),
    );
    for (const kind of kinds.size > 0 ? kinds : [ANYONE]) {
      const list = found.get(kind) ?? [];
      found.set(kind, list);
      list.push(ask);
    }
  }
  return found;
}

/** Partners by kind, in the order of the toolkit; kinds with nobody in them too. */
export function partnersByKind({
  site,
}: View): { id: string; label: string; members: Partner[] }[] {
  const byKind = new Map<string, Partner[]>();
  for (const partner of site.entries.partner) {
    const list = byKind.get(partner.fields.kind) ?? [];
    byKind.set(partner.fields.kind, list);
    list.push(partner);
  }
  return site.toolkit.partnerKinds.map(({ id, label }) => ({
    id,
    label,
    members: byKind.get(id) ?? [],
  }));
}

/** The list of all asks of a kind of partner. */
export function addressOfAsks({ site }: View, kind: string): string {
  const { asks } = site.registers();
  return asks.way('kind', kind)?.url ?? asks.url;
}
