/** Partners by missions: who has which part in what, by kind of partner, with the kinds nobody is of. */
import type { Toolkit } from '../schemas/settings.ts';
import type { Part } from './moves.ts';
import type { Mission, Partner, Site } from './site.ts';

/** What stands where a partner and a mission meet: nothing, or the parts; none where only notes join them. */
export type MatrixCell = readonly Part[] | undefined;

/** One partner. */
export interface MatrixRow {
  partner: Partner;
  /** One for each mission, in their order. */
  cells: MatrixCell[];
  /** How many missions have something to do with it. */
  total: number;
}

/** One kind of partner, perhaps with nobody in it. */
export interface MatrixGroup {
  kind: Toolkit['partnerKinds'][number];
  rows: MatrixRow[];
}

export interface PartnerMatrix {
  missions: Mission[];
  groups: MatrixGroup[];
}

/** Puts the matrix together in one pass over missions and one over partners. */
export function partnerMatrix(site: Site): PartnerMatrix {
  const missions = site.entries.mission;
  const parts = new Map<string, Map<Mission, Part[]>>();
  for (const mission of missions) {
    for (const part of mission.fields.partners ?? []) {
      const ofPartner = parts.get(part.partner) ?? new Map<Mission, Part[]>();
      parts.set(part.partner, ofPartner);
      ofPartner.set(mission, [...(ofPartner.get(mission) ?? []), part]);
    }
  }
  const rows = new Map<string, MatrixRow[]>();
  for (const partner of site.entries.partner) {
    const tied = new Set(site.related(partner).mission);
    const named = parts.get(partner.id);
    const cells = missions.map(
      (mission): MatrixCell => named?.get(mission) ?? (tied.has(mission) ? [] : undefined),
    );
    const list = rows.get(partner.fields.kind) ?? [];
    rows.set(partner.fields.kind, list);
    list.push({ partner, cells, total: cells.filter((cell) => cell !== undefined).length });
  }
  const groups = site.toolkit.partnerKinds.map((kind) => ({ kind, rows: rows.get(kind.id) ?? [] }));
  return { missions, groups };
}
