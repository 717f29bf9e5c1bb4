/** A search box that works without script: it leads to the search page. With it, it suggests names. */
import type { View } from '../../src/render/layout.ts';

/** The search box; `id` must be unique in the page. */
export function SearchForm({ view, id }: { view: View; id: string }) {
  const { search } = view.text;
  return (
    <search>
      <form class="search-box" action={view.href('/search/')}>
        <label class="unseen" for={id}>
          {search.label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          placeholder={search.label}
          autocomplete="off"
          data-names={view.href('/search/names.json')}
        />
        <button type="submit">{search.button}</button>
      </form>
      <script type="module" src={view.asset('search-box.js')} />
    </search>
  );
}
