/** What stands at an old address: the way to the new one. */
import type { Layout } from '../src/render/layout.ts';
import { Base } from './parts/base.tsx';

const RedirectPage: Layout<{ to: string }> = ({ view, to }) => {
  const { redirect } = view.text;
  return (
    <Base view={view} title={redirect.title} movedTo={to} hidden>
      <div class="alone">
        <h1>{redirect.title}</h1>
        <p>
          {redirect.words} <a href={view.href(to)}>{to}</a>
        </p>
      </div>
    </Base>
  );
};

export default RedirectPage;
