/** The page of one sprint. */
import type { Sprint } from '../src/relate/site.ts';
import type { Layout } from '../src/render/layout.ts';
import { EntryPage } from './parts/entry-page.tsx';
import { Prose } from './parts/prose.tsx';

const SprintPage: Layout<{ entry: Sprint }> = ({ view, entry }) => (
  <EntryPage view={view} entry={entry}>
    <Prose view={view} entry={entry} />
  </EntryPage>
);

export default SprintPage;
