/** The head of the paper: the missions' colours, the name of the site, the menu and the search box. */
import type { View } from '../../src/render/layout.ts';
import { SearchForm } from './search-form.tsx';

/** The header of every page. */
export function SiteHeader({ view }: { view: View }) {
  const { site, text } = view;
  const { name, owner } = site.settings;
  return (
    <header class="masthead">
      <div class="strip" aria-hidden="true">
        {site.entries.mission.map((mission) => (
          <span key={mission.id} class={`mission-${mission.id}`} />
        ))}
      </div>
      <div class="masthead-inner">
        <p class="site-name">
          <a href={view.href('/')} aria-current={view.url === '/' ? 'page' : undefined}>
            {name}
          </a>
          {owner && owner !== name ? <span class="site-owner">{owner}</span> : null}
        </p>
        <SearchForm view={view} id="site-search" />
        <nav class="menu" aria-label={text.site.menu}>
          <ul>
            {menuOf(view).map(({ label, url }) => (
              <li key={url}>
                <a href={view.href(url)} aria-current={standsAt(view.url, url)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function standsAt(here: string, url: string): 'page' | 'true' | undefined {
  if (here === url) return 'page';
  return url !== '/' && here.startsWith(url) ? 'true' : undefined;
}

/** The menu: the owner's, or the main lists and the free pages that ask for a place in it. */
function menuOf({ site, text }: View): { label: string; url: string }[] {
  if (site.settings.navigation) return site.settings.navigation;
  const pages = site.entries.page
    .filter((page) => page.fields.navigation !== undefined)
    .sort((a, b) => (a.fields.navigation ?? 0) - (b.fields.navigation ?? 0));
  return [
    { label: text.kinds.mission.many, url: '/missions/' },
    { label: text.kinds.weeknote.many, url: '/weeknotes/' },
    { label: text.kinds['case-study'].many, url: '/case-studies/' },
    { label: text.kinds.partner.many, url: '/partners/' },
    { label: text.learning.about, url: '/learning/' },
    { label: text.asks.title, url: '/asks/' },
    ...pages.map((page) => ({ label: page.title, url: page.url ?? '/' })),
  ];
}
