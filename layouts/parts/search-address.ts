/** Addresses of the search page with filters set. The names of the filters are a contract. */
import type { Entry } from '../../src/relate/site.ts';

/** The filters of the search page. */
export type SearchFilters = Partial<
  Record<
    'q' | 'kind' | 'mission' | 'toolset' | 'catalyst' | 'tool' | 'partner' | 'team' | 'year',
    string
  >
>;

/** `/search/?kind=case-study&mission=warm-homes`, from the root of the site. */
export function searchAddress(filters: SearchFilters): string {
  return `/search/?${new URLSearchParams(filters).toString()}`;
}

const filtering = ['mission', 'toolset', 'catalyst', 'tool', 'partner', 'team'] as const;

/** The search for the case studies of an entry; for a kind that is no filter, for its title. */
export function caseStudySearch(entry: Entry): string {
  const filter = filtering.find((kind) => kind === entry.kind);
  return searchAddress({
    kind: 'case-study',
    ...(filter ? { [filter]: entry.id } : { q: entry.title }),
  });
}
