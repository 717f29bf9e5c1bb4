/**
 * The search page. The form, its facets and every word come from here; the script in `client/search.js`
 * fills in the counts and the results. Without script the page says so and offers lists to browse.
 */

import { networkOrigins, networkPlaces, networkScripts } from '../src/network.ts';
import { type Facet, type SearchKind, searchFacets, searchKinds } from '../src/render/facets.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { findablePages } from '../src/render/own-pages.ts';
import { folders } from '../src/schemas/kinds.ts';
import { Base } from './parts/base.tsx';
import { crumbsTo } from './parts/breadcrumb.tsx';
import { BrowseLists } from './parts/browse-lists.tsx';
import { SearchFacet } from './parts/search-facet.tsx';
import { PlaceFacet } from './parts/search-places.tsx';

/** The script and what it imports, all named so that the browser fetches them at once. */
const modules = [
  'search-box.js',
  'search.js',
  'search-address.js',
  'search-engine.js',
  'search-far.js',
  'search-form.js',
  'search-index.js',
  'search-key.js',
  'search-results.js',
  'search-spelling.js',
  'elements.js',
];

const SearchPage: Layout = ({ view }) => {
  const { site, text } = view;
  const words = text.search;
  const facets = searchFacets(site, kindLabels(view), findablePages(site, text).length);
  const places = networkPlaces(site.settings);
  const here = site.settings.place ?? site.settings.name;
  const hasPlaces = places.length > 0;
  return (
    <Base
      view={view}
      title={words.title}
      description={words.intro}
      crumbs={crumbsTo(view, { label: words.title, url: view.url })}
      scripts={[...modules, ...(hasPlaces ? networkScripts : [])].map((name) => view.asset(name))}
      runsWasm
      asks={networkOrigins(site.settings)}
    >
      <header class="list-head">
        <h1>{words.title}</h1>
        <p class="standfirst">{words.intro}</p>
        {hasPlaces ? (
          <p>
            {words.network.asks(
              places.map(({ name }) => name),
              here,
            )}
          </p>
        ) : null}
      </header>
      <form
        class="search"
        action={view.href('/search/')}
        autocomplete="off"
        data-search
        data-base={view.href('/')}
        data-words={JSON.stringify(wordsForScript(view))}
      >
        <search class="search-words" aria-label={words.label}>
          <label for="search-words">{words.input}</label>
          <input id="search-words" type="search" name="q" enterkeyhint="search" />
          <button type="submit">{words.button}</button>
        </search>
        <details class="search-filters" data-filters>
          <summary>
            <h2>{words.filters}</h2>
          </summary>
          {hasPlaces ? (
            <PlaceFacet view={view} here={here} places={places} total={totalOf(facets)} />
          ) : null}
          {facets.map((facet) => (
            <SearchFacet key={facet.name} view={view} facet={facet} />
          ))}
        </details>
        <section class="search-found" aria-labelledby="search-found">
          <div class="search-head">
            <h2 id="search-found">{words.results}</h2>
            <p class="search-status" role="status" data-status />
            <p class="search-sort">
              <label for="search-sort">{words.sort}</label>
              <select id="search-sort" name="sort">
                <option value="">{words.best}</option>
                <option value="date">{words.newest}</option>
                <option value="oldest">{words.oldest}</option>
              </select>
            </p>
          </div>
          <noscript>
            <p class="search-notice">{words.noScript}</p>
          </noscript>
          <div class="search-chosen" data-chosen hidden>
            <p id="search-chosen">{words.chosen}</p>
            <ul aria-labelledby="search-chosen" data-chips />
            <button type="button" data-clear>
              {words.clear}
            </button>
          </div>
          <ol class="search-results" data-results />
          {hasPlaces ? (
            <p class="byline" role="status" data-silent>
              {/* Keeps a line free, so that nothing moves when there is something to say. */}
              {'\u00a0'}
            </p>
          ) : null}
          <button type="button" class="search-more" data-more hidden>
            {words.more}
          </button>
          <BrowseLists view={view} />
        </section>
        <ResultTemplate view={view} hasPlaces={hasPlaces} />
        <ChipTemplate remove={words.remove} />
      </form>
      <p class="search-key" data-key>
        <label>
          <input type="checkbox" checked /> {words.key}
        </label>
      </p>
    </Base>
  );
};

export default SearchPage;

/** What one result looks like; the script fills copies of it. */
function ResultTemplate({ view, hasPlaces }: { view: View; hasPlaces: boolean }) {
  return (
    <template data-template="result">
      <li class="search-result">
        <h3 class="item-title">
          <a href={view.url} data-part="title">
            {view.text.search.results}
          </a>
        </h3>
        <p class="byline">
          {hasPlaces ? <span class="mark" data-part="place" /> : null}
          <span data-part="kind" />
          <span data-part="date" />
          <span data-part="missions" />
          <span class="mark" data-part="state" />
        </p>
        <p class="search-excerpt" data-part="excerpt" />
        <ul class="search-sections" data-part="sections">
          <li>
            <a href={view.url}>{view.text.search.results}</a> <span />
          </li>
        </ul>
      </li>
    </template>
  );
}

/** One chosen filter, with its way out. */
function ChipTemplate({ remove }: { remove: string }) {
  return (
    <template data-template="chip">
      <li>
        <button type="button" class="chip">
          <span class="unseen">{remove} </span>
          <span data-part="label" />
          <span aria-hidden="true"> ×</span>
        </button>
      </li>
    </template>
  );
}

function wordsForScript({ text, site, href }: View) {
  const { found, none, respelt, start, failed, suggestions } = text.search;
  const named = (['mission', 'partner', 'team', 'toolset', 'catalyst', 'tool'] as const).map(
    (kind) => ({ facet: kind, kind: text.kinds[kind].one, folder: href(`/${folders[kind]}/`) }),
  );
  const { language, place, name } = site.settings;
  const places = networkPlaces(site.settings).map(({ id, name, url }) => ({ id, name, url }));
  const { silent } = text.search.network;
  const network = { here: place ?? name, places, silent };
  const words = { language, found, none, respelt, start, failed, suggestions, named };
  return places.length > 0 ? { ...words, network } : words;
}

/** Every page that can be found is of one kind. */
function totalOf(facets: readonly Facet[]): number {
  const kinds = facets.find(({ name }) => name === 'kind')?.options ?? [];
  return kinds.reduce((sum, { total }) => sum + total, 0);
}

function kindLabels({ text }: View): Record<SearchKind, string> {
  const labels = searchKinds.map((kind) => [kind, text.kinds[kind].many]);
  // Made from the list of all search kinds, so none is missing.
  return Object.fromEntries(labels) as Record<SearchKind, string>;
}
