/** What stands at an old address: the way to the new one. */
import type { Layout } from '../src/render/layout.ts';
import { Base } from './parts/base.tsx';
import { EntryLink } from './parts/entry-link.tsx';

const RedirectPage: Layout<{ to: string }> = ({ view, to }) => {
  const { redirect } = view.text;
  const entry = Object.values(view.site.entries)
    .flat()
    .find(({ url }) => url === to);
  return (
    <Base view={view} title={redirect.title} movedTo={to} hidden>
      <div class="alone">
        <h1>{redirect.title}</h1>
        <p>
          {redirect.words}{' '}
          {entry ? <EntryLink view={view} entry={entry} /> : <a href={view.href(to)}>{to}</a>}
        </p>
      </div>
    </Base>
  );
};

export default RedirectPage;
