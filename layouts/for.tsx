/** A short way in for one sort of reader, at /for/READER/. */
import type { Layout } from '../src/render/layout.ts';
import type { Reader } from '../src/render/layouts.ts';
import { ListPage } from './parts/list-page.tsx';

const ForPage: Layout<{ reader: Reader }> = ({ view, reader }) => (
  <ListPage view={view} title={view.text.for.title[reader]}>
    <p>{view.text.site.none}</p>
  </ListPage>
);

export default ForPage;
