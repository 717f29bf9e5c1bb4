/** The whole list of what is tied to an entry whose own page shows only the first few. */
import type { Entry } from '../src/relate/site.ts';
import type { Layout, Pagination, View } from '../src/render/layout.ts';
import { CaseStudyList } from './parts/case-study-list.tsx';
import { languageOf } from './parts/entry-link.tsx';
import { EntryList } from './parts/entry-list.tsx';
import { listOf } from './parts/kinds.ts';
import { ListPage } from './parts/list-page.tsx';
import { PageLinks, titleOfPage } from './parts/pagination.tsx';
import { AllLink } from './parts/related-parts.tsx';
import { caseStudySearch } from './parts/search-address.ts';
import { WeeknoteList } from './parts/weeknote-list.tsx';

interface RelatedListProps {
  of: Entry;
  list: Pagination<Entry>;
  what: 'weeknotes' | 'case-studies' | 'mentions';
}

const RelatedListPage: Layout<RelatedListProps> = ({ view, of, list, what }) => {
  const { text } = view;
  const parent = listOf(view, of.kind);
  const url = of.url ?? '/';
  return (
    <ListPage
      view={view}
      title={titleOfPage(view, text.related[what](of.title), list)}
      intro={text.related.count[what](list.total)}
      steps={[...(parent ? [parent] : []), { label: of.title, url, ...languageOf(of) }]}
      mission={of.kind === 'mission' ? of.id : undefined}
      side={
        <>
          <p class="back-link">
            <a href={view.href(url)}>{text.related.back(of.title)}</a>
          </p>
          <AllLink
            view={view}
            url={caseStudySearch(of)}
            label={text.all.search(of.title)}
            shown={what === 'case-studies'}
          />
        </>
      }
    >
      <Items view={view} list={list} what={what} />
      <PageLinks view={view} list={list} />
    </ListPage>
  );
};

export default RelatedListPage;

function Items({ view, list, what }: Pick<RelatedListProps, 'list' | 'what'> & { view: View }) {
  const { items } = list;
  if (what === 'weeknotes') {
    const notes = items.filter((entry) => entry.kind === 'weeknote');
    return <WeeknoteList view={view} notes={notes} level={2} />;
  }
  if (what === 'case-studies') {
    const studies = items.filter((entry) => entry.kind === 'case-study');
    return <CaseStudyList view={view} studies={studies} level={2} />;
  }
  return <EntryList view={view} entries={items} level={2} mixed />;
}
