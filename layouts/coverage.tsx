/** The page at /coverage/. */
import type { Layout } from '../src/render/layout.ts';
import { ListPage } from './parts/list-page.tsx';

const CoveragePage: Layout = ({ view }) => (
  <ListPage view={view} title={view.text.coverage.title}>
    <p>{view.text.site.none}</p>
  </ListPage>
);

export default CoveragePage;
