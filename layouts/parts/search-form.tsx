/** A plain search box that works without script: it leads to the search page. */
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
        <input id={id} type="search" name="q" placeholder={search.label} autocomplete="off" />
        <button type="submit">{search.button}</button>
      </form>
    </search>
  );
}
