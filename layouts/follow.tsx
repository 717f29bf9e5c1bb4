/** The page at /follow/. */
import type { Layout } from '../src/render/layout.ts';
import { ListPage } from './parts/list-page.tsx';

const FollowPage: Layout = ({ view }) => (
  <ListPage view={view} title={view.text.follow.title}>
    <p>{view.text.site.none}</p>
  </ListPage>
);

export default FollowPage;
