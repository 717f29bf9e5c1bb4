/** The page of all events. */
import type { Layout } from '../src/render/layout.ts';
import { EntryList } from './parts/entry-list.tsx';
import { ListPage } from './parts/list-page.tsx';

const EventsPage: Layout = ({ view }) => {
  const { site, text } = view;
  const entries = site.entries.event;
  return (
    <ListPage view={view} title={text.kinds.event.many}>
      {entries.length > 0 ? (
        <EntryList view={view} entries={entries} level={2} />
      ) : (
        <p>{text.site.none}</p>
      )}
    </ListPage>
  );
};

export default EventsPage;
