/** Everything that missions and teams ask of others. */
import type { Ask } from '../src/relate/asks.ts';
import type { Layout, Pagination } from '../src/render/layout.ts';
import { AskList } from './parts/ask-list.tsx';
import { LinkList } from './parts/link-list.tsx';
import { ListPage } from './parts/list-page.tsx';
import { PageLinks, titleOfPage } from './parts/pagination.tsx';
import { Section } from './parts/section.tsx';

const AsksPage: Layout<{ list: Pagination<Ask> }> = ({ view, list }) => {
  const { site, text } = view;
  const groups = [
    { id: 'open', heading: text.asks.open, asks: list.items.filter(isOpen) },
    { id: 'past', heading: text.asks.past, asks: list.items.filter((ask) => !isOpen(ask)) },
  ];
  return (
    <ListPage
      view={view}
      title={titleOfPage(view, text.asks.title, list)}
      intro={text.asks.intro}
      side={
        <LinkList
          view={view}
          heading={text.partner.kinds}
          links={site.toolkit.partnerKinds.map(({ id, label }) => ({
            label,
            url: `/partners/#${id}`,
          }))}
        />
      }
    >
      {list.total === 0 ? <p>{text.asks.none}</p> : null}
      {groups.map(({ id, heading, asks }) =>
        asks.length > 0 ? (
          <Section key={id} id={id} heading={heading}>
            <AskList view={view} asks={asks} />
          </Section>
        ) : null,
      )}
      <PageLinks view={view} list={list} />
    </ListPage>
  );
};

export default AsksPage;

function isOpen(ask: Ask): boolean {
  return ask.status === 'open';
}
