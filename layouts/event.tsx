/** The page of one event. */
import type { Event } from '../src/relate/site.ts';
import type { Layout } from '../src/render/layout.ts';
import { EntryPage } from './parts/entry-page.tsx';
import { Prose } from './parts/prose.tsx';

const EventPage: Layout<{ entry: Event }> = ({ view, entry }) => (
  <EntryPage view={view} entry={entry}>
    <Prose view={view} entry={entry} />
  </EntryPage>
);

export default EventPage;
