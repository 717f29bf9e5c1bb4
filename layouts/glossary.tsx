/** The page at /glossary/. */
import type { Layout } from '../src/render/layout.ts';
import { ListPage } from './parts/list-page.tsx';

const GlossaryPage: Layout = ({ view }) => (
  <ListPage view={view} title={view.text.glossary.title}>
    <p>{view.text.site.none}</p>
  </ListPage>
);

export default GlossaryPage;
