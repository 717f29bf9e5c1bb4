/** What a reader sees where there is no page. */
import type { Layout } from '../src/render/layout.ts';
import { Base } from './parts/base.tsx';
import { SearchForm } from './parts/search-form.tsx';

const NotFoundPage: Layout = ({ view }) => {
  const { text } = view;
  const lists = [
    { label: text.site.home, url: '/' },
    { label: text.kinds.mission.many, url: '/missions/' },
    { label: text.kinds.weeknote.many, url: '/weeknotes/' },
    { label: text.kinds['case-study'].many, url: '/case-studies/' },
    { label: text.kinds.partner.many, url: '/partners/' },
  ];
  return (
    <Base view={view} title={text.notFound.title} hidden>
      <div class="alone">
        <h1>{text.notFound.title}</h1>
        <p class="standfirst">{text.notFound.words}</p>
        <p>{text.notFound.suggestion}</p>
        <SearchForm view={view} id="page-search" />
        <ul>
          {lists.map(({ label, url }) => (
            <li key={url}>
              <a href={view.href(url)}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </Base>
  );
};

export default NotFoundPage;
