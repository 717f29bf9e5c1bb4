/** The head of the paper: the missions' colours, the name of the site, the menu and the search box. */
import type { Crumb, View } from '../../src/render/layout.ts';
import { languageOf } from './entry-link.tsx';
import { SearchForm } from './search-form.tsx';
import { linkTo } from './site-links.ts';

/** The most that the mark takes up, in CSS pixels. */
const LOGO_HEIGHT = 44;
const LOGO_WIDTH = 200;

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
            <SiteLogo view={view} />
            {name}
          </a>
          {owner && owner !== name ? <span class="site-owner">{owner}</span> : null}
        </p>
        {/* The search page has a box of its own. */}
        {view.url === '/search/' ? null : <SearchForm view={view} id="site-search" />}
        <nav class="menu" aria-label={text.site.menu}>
          <ul>
            {menuOf(view).map(({ label, url, lang, dir }) => (
              <li key={url}>
                <a
                  href={linkTo(view, url)}
                  lang={lang}
                  dir={dir}
                  aria-current={standsAt(view.url, url)}
                >
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

/** The mark of the site. It says nothing that the name beside it does not say. */
function SiteLogo({ view }: { view: View }) {
  if (!view.logo) return null;
  const { address, width, height } = view.logo;
  const shown = Math.min(LOGO_HEIGHT, (LOGO_WIDTH / width) * height);
  return (
    <img
      class="site-logo"
      src={view.href(address)}
      alt=""
      width={Math.round((shown / height) * width)}
      height={Math.round(shown)}
    />
  );
}

function standsAt(here: string, url: string): 'page' | 'true' | undefined {
  if (here === url) return 'page';
  return url !== '/' && here.startsWith(url) ? 'true' : undefined;
}

/** The menu: the owner's, or the main lists and the free pages that ask for a place in it. */
export function menuOf({ site, text }: View): Crumb[] {
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
    ...pages.map((page) => ({ label: page.title, url: page.url ?? '/', ...languageOf(page) })),
  ];
}
