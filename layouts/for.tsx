/** A short way in for one sort of reader, at /for/READER/: what that reader needs, live from the content. */
import type { FunctionComponent } from 'preact';
import type { Layout, View } from '../src/render/layout.ts';
import { type Reader, readers } from '../src/render/layouts.ts';
import { ForCouncillors } from './parts/for/councillors.tsx';
import { ForFunders } from './parts/for/funders.tsx';
import { onwardLinks } from './parts/for/onward.ts';
import { ForPartners } from './parts/for/partners.tsx';
import { ForResidents } from './parts/for/residents.tsx';
import { ForStaff } from './parts/for/staff.tsx';
import { LinkList } from './parts/link-list.tsx';
import { ListPage } from './parts/list-page.tsx';

const bodies: Record<Reader, FunctionComponent<{ view: View }>> = {
  partners: ForPartners,
  residents: ForResidents,
  councillors: ForCouncillors,
  staff: ForStaff,
  funders: ForFunders,
};

const ForPage: Layout<{ reader: Reader }> = ({ view, reader }) => {
  const words = view.text.for;
  const Body = bodies[reader];
  const others = readers.filter((each) => each !== reader);
  return (
    <ListPage
      view={view}
      title={words.title[reader]}
      intro={words.intro[reader]}
      findable
      side={
        <>
          <LinkList view={view} heading={words.onward} links={onwardLinks(view, reader)} />
          <LinkList
            view={view}
            heading={words.others}
            links={others.map((each) => ({ label: words.title[each], url: `/for/${each}/` }))}
          />
        </>
      }
    >
      <div class="way">
        <Body view={view} />
      </div>
    </ListPage>
  );
};

export default ForPage;
