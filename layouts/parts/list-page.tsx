/** A page that lists things: its title, a sentence, the list, and what stands beside it. */
import type { ComponentChildren } from 'preact';
import type { Crumb, View } from '../../src/render/layout.ts';
import { Base } from './base.tsx';
import { crumbsTo } from './breadcrumb.tsx';
import type { FeedLink } from './head.tsx';
import { OwnPageMarks } from './search-marks.tsx';

interface ListPageProps {
  view: View;
  title: string;
  intro?: ComponentChildren;
  /** The same in plain words, for search engines. */
  description?: string;
  /** Steps between the home page and this one. */
  steps?: Crumb[];
  side?: ComponentChildren;
  /** Puts it before the list, on narrow screens too. */
  sideFirst?: boolean;
  feeds?: FeedLink[];
  mission?: string | undefined;
  /** Addresses of modules, ready to use. */
  scripts?: string[];
  /** Puts its title and sentence into the search index; named in `own-pages.ts` too. */
  findable?: boolean;
  children: ComponentChildren;
}

/** A page of a list. */
export function ListPage(props: ListPageProps) {
  const { view, title, intro, description, steps = [], feeds = [], mission, sideFirst } = props;
  const side = props.side ? <div class="list-side">{props.side}</div> : null;
  return (
    <Base
      view={view}
      title={title}
      description={description ?? (typeof intro === 'string' ? intro : undefined)}
      crumbs={crumbsTo(view, ...steps, { label: title, url: view.url })}
      feeds={feeds}
      mission={mission}
      scripts={props.scripts ?? []}
    >
      <header class="list-head" data-pagefind-body={props.findable}>
        {props.findable ? (
          <OwnPageMarks view={view} summary={typeof intro === 'string' ? intro : description} />
        ) : null}
        <h1>{title}</h1>
        {intro ? <div class="standfirst">{intro}</div> : null}
      </header>
      <div class="list-columns">
        {sideFirst ? side : null}
        <div class="list-main">{props.children}</div>
        {sideFirst ? null : side}
      </div>
    </Base>
  );
}
