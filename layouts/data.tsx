/** The page at /data/. */
import type { Layout } from '../src/render/layout.ts';
import { ListPage } from './parts/list-page.tsx';

const DataPage: Layout = ({ view }) => (
  <ListPage view={view} title={view.text.data.title}>
    <p>{view.text.site.none}</p>
  </ListPage>
);

export default DataPage;
