/** The page of all sprints. */
import type { Layout } from '../src/render/layout.ts';
import { EntryList } from './parts/entry-list.tsx';
import { ListPage } from './parts/list-page.tsx';

const SprintsPage: Layout = ({ view }) => {
  const { site, text } = view;
  const entries = site.entries.sprint;
  return (
    <ListPage view={view} title={text.kinds.sprint.many}>
      {entries.length > 0 ? (
        <EntryList view={view} entries={entries} level={2} />
      ) : (
        <p>{text.site.none}</p>
      )}
    </ListPage>
  );
};

export default SprintsPage;
