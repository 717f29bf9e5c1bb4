/** Every decision, read out of weeknotes. */
import type { Gathered } from '../src/relate/site.ts';
import type { Layout, Pagination } from '../src/render/layout.ts';
import { GatheredList } from './parts/gathered-list.tsx';
import { LinkList } from './parts/link-list.tsx';
import { ListPage } from './parts/list-page.tsx';
import { PageLinks, titleOfPage } from './parts/pagination.tsx';

const DecisionsPage: Layout<{ list: Pagination<Gathered> }> = ({ view, list }) => {
  const { site, text } = view;
  return (
    <ListPage
      view={view}
      title={titleOfPage(view, text.decisions.title, list)}
      intro={text.decisions.intro}
      side={
        <LinkList
          view={view}
          heading={text.decisions.byMission}
          links={site.entries.mission.map((mission) => ({
            label: mission.title,
            url: `${mission.url}#related-lessons`,
            total: site.gatheredFor('learned', mission).length,
          }))}
        />
      }
    >
      {list.total > 0 ? <GatheredList view={view} items={list.items} /> : <p>{text.site.none}</p>}
      <PageLinks view={view} list={list} />
    </ListPage>
  );
};

export default DecisionsPage;
