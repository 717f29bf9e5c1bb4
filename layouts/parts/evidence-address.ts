/** The address of the search for the weeknotes and case studies that a cell of the coverage tables counts. */
import type { Cell, CoverageName } from '../../src/relate/coverage.ts';
import type { FacetName } from '../../src/render/facets.ts';

/** The facets of rows and columns; the search has none for kinds of partner, so its partners stand for it. */
const facets: Record<CoverageName, { row: FacetName; column: FacetName | 'partners' }> = {
  missionTools: { row: 'mission', column: 'tool' },
  missionKinds: { row: 'mission', column: 'partners' },
  toolsetYears: { row: 'toolset', column: 'year' },
};

/** With more partners than this an address grows longer than every server takes. */
const MOST_PARTNERS = 60;

/** Whose evidence is looked for: a row, a column, or both for a cell. */
interface Asked {
  row?: string;
  column?: string;
}

/** From the root of the site. A kind with too many partners for an address leads to its part of their list. */
export function evidenceAddress(name: CoverageName, { row, column }: Asked, cell: Cell): string {
  const facet = facets[name];
  const parameters = new URLSearchParams({ kind: 'weeknote' });
  parameters.append('kind', 'case-study');
  if (row !== undefined) parameters.append(facet.row, row);
  if (column !== undefined && facet.column === 'partners') {
    if (cell.partners.size > MOST_PARTNERS) return `/partners/#${column}`;
    for (const partner of cell.partners) parameters.append('partner', partner);
  } else if (column !== undefined) {
    parameters.append(facet.column, column);
  }
  return `/search/?${parameters.toString()}`;
}
