/** The page at /map/. */
import type { Layout } from '../src/render/layout.ts';
import { ListPage } from './parts/list-page.tsx';

const MapPage: Layout = ({ view }) => (
  <ListPage view={view} title={view.text.map.title}>
    <p>{view.text.site.none}</p>
  </ListPage>
);

export default MapPage;
