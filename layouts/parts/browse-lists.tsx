/** Ways through the site that need no search: the lists of each kind, missions, and notes by year. */
import type { View } from '../../src/render/layout.ts';
import { folders, type Kind } from '../../src/schemas/kinds.ts';

const lists = ['case-study', 'partner', 'toolset', 'catalyst', 'tool'] as const satisfies Kind[];

/** Links to browse pages, for the search page. */
export function BrowseLists({ view }: { view: View }) {
  const { site, text } = view;
  const years = new Set(site.entries.weeknote.map(({ fields }) => fields.date.slice(0, 4)));
  return (
    <section class="search-browse" aria-labelledby="search-browse">
      <h2 id="search-browse">{text.search.browse}</h2>
      <ul>
        {lists.map((kind) => (
          <li key={kind}>
            <a href={view.href(`/${folders[kind]}/`)}>{text.kinds[kind].many}</a>
          </li>
        ))}
        <li>
          <a href={view.href('/weeknotes/')}>{text.kinds.weeknote.many}</a>
          <ul>
            {[...years].map((year) => (
              <li key={year}>
                <a href={view.href(`/weeknotes/${year}/`)}>{year}</a>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <a href={view.href('/missions/')}>{text.kinds.mission.many}</a>
          <ul>
            {site.entries.mission.map((mission) => (
              <li key={mission.id}>
                <a href={view.href(mission.url ?? '/missions/')}>{mission.title}</a>
              </li>
            ))}
          </ul>
        </li>
      </ul>
    </section>
  );
}
