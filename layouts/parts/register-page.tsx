/** The page of a register (asks, lessons, decisions), whole or narrowed, with the ways to narrow it beside it. */
import type { ComponentChildren } from 'preact';
import { type RegisterName, registerFiles } from '../../src/relate/addresses.ts';
import { ANYONE, DID_NOT_WORK, type Way, type WayBy } from '../../src/relate/registers.ts';
import type { Entry } from '../../src/relate/site.ts';
import type { Pagination, View } from '../../src/render/layout.ts';
import { EntryLink } from './entry-link.tsx';
import { LinkList } from './link-list.tsx';
import { ListPage } from './list-page.tsx';
import { PageLinks, titleOfPage } from './pagination.tsx';

interface RegisterPageProps {
  view: View;
  name: RegisterName;
  list: Pagination<unknown>;
  /** What the list is narrowed to. */
  way: Way<unknown> | undefined;
  children: ComponentChildren;
}

/** The ways that are offered beside a list; a partner's is led to from the page of the partner. */
const offered = ['kind', 'mission', 'tool', 'team', 'year'] as const satisfies WayBy[];

/** A page of the register. */
export function RegisterPage({ view, name, list, way, children }: RegisterPageProps) {
  const words = view.text[name];
  const title = way ? words.narrowed(labelOfWay(view, way)) : words.title;
  const about = way && entryOfWay(view, way);
  return (
    <ListPage
      view={view}
      title={titleOfPage(view, title, list)}
      intro={
        <>
          {way ? words.count(list.total) : words.intro}
          {about?.url ? (
            <>
              {' · '}
              <EntryLink view={view} entry={about} />
            </>
          ) : null}
        </>
      }
      description={way ? `${title}. ${words.count(list.total)}.` : words.intro}
      steps={way ? [{ label: words.title, url: `/${name}/` }] : []}
      side={<Ways view={view} name={name} />}
      feeds={[{ title: words.title, url: `/${name}/feed.xml` }]}
      mission={way?.by === 'mission' ? way.id : undefined}
    >
      {list.total > 0 ? (
        <p class="to-ways">
          <a href="#ways">{words.ways}</a>
        </p>
      ) : null}
      {list.total === 0 ? <p>{words.none}</p> : null}
      {children}
      <PageLinks view={view} list={list} />
    </ListPage>
  );
}

/** What a narrowed list is narrowed to, in words. */
function labelOfWay(view: View, way: Pick<Way<unknown>, 'by' | 'id'>): string {
  const { text, site } = view;
  if (way.id === ANYONE) return text.asks.anyone;
  if (way.id === DID_NOT_WORK) return text.learning.didNotWork;
  if (way.by === 'kind') {
    return site.toolkit.partnerKinds.find(({ id }) => id === way.id)?.label ?? way.id;
  }
  return entryOfWay(view, way)?.title ?? way.id;
}

function entryOfWay(
  { site }: View,
  { by, id }: Pick<Way<unknown>, 'by' | 'id'>,
): Entry | undefined {
  return by === 'kind' || by === 'year' ? undefined : site.find(by, id);
}

/** Links to the narrowed lists with their numbers, then the feed and the table. */
function Ways({ view, name }: { view: View; name: RegisterName }) {
  const words = view.text[name];
  const register = view.site.registers()[name];
  const headings: Record<(typeof offered)[number], string> = {
    kind: words.byKind,
    mission: words.byMission,
    tool: words.byTool,
    team: words.byTeam,
    year: words.byYear,
  };
  const linksBy = (by: WayBy) =>
    register.ways
      .filter((way: Way<unknown>) => way.by === by)
      .map((way) => ({
        label: labelOfWay(view, way),
        name: words.narrowed(labelOfWay(view, way)),
        url: way.url,
        total: way.items.length,
      }));
  return (
    <nav class="register-ways" id="ways" aria-label={words.ways}>
      {view.url === register.url ? null : (
        <p class="all-link">
          <a href={view.href(register.url)}>{words.all}</a>
        </p>
      )}
      {offered.map((by) => (
        <LinkList key={by} view={view} heading={headings[by]} links={linksBy(by)} />
      ))}
      <LinkList
        view={view}
        heading={words.files}
        links={[
          { label: words.feed, url: `/${name}/feed.xml` },
          { label: words.table, url: `/data/${registerFiles[name]}.csv` },
          { label: words.columns, url: `/data/#${name}` },
        ]}
      />
    </nav>
  );
}
