/** Ways through the site that need no search: the lists of each kind, notes by year, case studies by what they are about. */
import type { Entry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { SHORT_LIST } from '../../src/render/paginate.ts';
import { folders, type Kind } from '../../src/schemas/kinds.ts';
import { nameApart } from './entry-link.tsx';

const ways = ['mission', 'toolset', 'catalyst', 'partner'] as const;

const lists = ['case-study', 'partner', 'toolset', 'catalyst', 'tool'] as const satisfies Kind[];

/** Links to browse pages, for the search page. */
export function BrowseLists({ view }: { view: View }) {
  const { site, text } = view;
  const years = new Set(site.entries.weeknote.map(({ fields }) => fields.date.slice(0, 4)));
  return (
    <section class="search-browse" aria-labelledby="search-browse" data-browse>
      <h2 id="search-browse">{text.search.browse}</h2>
      <ul>
        {lists.map((kind) => (
          <li key={kind}>
            <a href={view.href(`/${folders[kind]}/`)}>{text.kinds[kind].many}</a>
          </li>
        ))}
        <li>
          <a href={view.href('/missions/')}>{text.kinds.mission.many}</a>
        </li>
        <li>
          <a href={view.href('/weeknotes/')}>{text.kinds.weeknote.many}</a>
          <ul>
            {[...years].map((year) => (
              <li key={year}>
                <a
                  href={view.href(`/weeknotes/${year}/`)}
                  aria-label={text.site.apart(text.kinds.weeknote.many, year)}
                >
                  {year}
                </a>
              </li>
            ))}
          </ul>
        </li>
      </ul>
      {ways.map((kind) => (
        <StudiesBy key={kind} view={view} kind={kind} />
      ))}
    </section>
  );
}

/** The case studies of each mission, toolset, catalyst or partner that has some. */
function StudiesBy({ view, kind }: { view: View; kind: (typeof ways)[number] }) {
  const { site, text, href } = view;
  const entries: readonly Entry[] = site.entries[kind];
  const counted = entries
    .map((entry) => ({ entry, count: site.related(entry)['case-study'].length }))
    .filter(({ count }) => count > 0);
  if (counted.length === 0) return null;
  return (
    <details>
      <summary>{text.search.studiesBy[kind]}</summary>
      <ul>
        {counted.map(({ entry, count }) => (
          <li key={entry.id}>
            <a href={href(studiesAddress(entry, count))} aria-label={nameApart(view, entry)}>
              {entry.title}
            </a>{' '}
            <span class="total">{view.number(count)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where they are listed: on the page of the entry, or on pages of their own where they are many. */
function studiesAddress({ url = '/' }: Entry, count: number): string {
  return count > SHORT_LIST ? `${url}case-studies/` : `${url}#related-case-studies`;
}
