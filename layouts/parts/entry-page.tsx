/** The page of one entry: its head, its facts at the side, what it says, and what is tied to it. */
import type { ComponentChildren } from 'preact';
import type { Entry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { Banners } from './banners.tsx';
import { Base } from './base.tsx';
import { crumbsTo } from './breadcrumb.tsx';
import { EasyRead } from './easy-read.tsx';
import { languageOf } from './entry-link.tsx';
import { isContent, listOf } from './kinds.ts';
import { EntryPicture } from './picture.tsx';
import { SearchMarks } from './search-marks.tsx';
import type { StructuredData } from './structured-data.ts';

interface EntryPageProps {
  view: View;
  entry: Entry;
  /** A word or two above the title, where the kind of entry is not enough. */
  kicker?: ComponentChildren;
  /** What stands under the title. The summary, if nothing else is given. */
  standfirst?: ComponentChildren;
  /** The line of names and dates under that. */
  byline?: ComponentChildren;
  /** What stands between the head and the text, over the whole width. */
  below?: ComponentChildren;
  /** Facts and contents, beside the text where there is room. */
  side?: ComponentChildren;
  /** Puts these before the text, on narrow screens too. */
  sideFirst?: boolean;
  children: ComponentChildren;
  /** What is tied to the entry, below the text. */
  after?: ComponentChildren;
  structured?: StructuredData;
  /** Offers the feed that stands beside the page. */
  hasFeed?: boolean;
  /** Addresses of modules, ready to use. */
  scripts?: string[];
}

/** The page of one entry. */
export function EntryPage(props: EntryPageProps) {
  const { view, entry, kicker, byline, side, children, after, structured, hasFeed, sideFirst } =
    props;
  const list = listOf(view, entry.kind);
  const here = { label: entry.title, url: entry.url ?? view.url, ...languageOf(entry) };
  const standfirst = props.standfirst ?? entry.summary;
  const hue = missionOf(entry);
  const content = isContent(entry) ? entry : undefined;
  const image = content?.fields.image;
  // Facts are found by their facets; as words they would stand in every excerpt.
  const facts = side ? (
    <div class="entry-side" data-pagefind-ignore>
      {side}
    </div>
  ) : null;
  return (
    <Base
      view={view}
      title={entry.title}
      description={entry.summary}
      crumbs={list ? crumbsTo(view, list, here) : crumbsTo(view, here)}
      mission={hue}
      feeds={hasFeed ? [{ title: entry.title, url: `${entry.url}feed.xml` }] : []}
      structured={structured}
      scripts={props.scripts ?? []}
      type={entry.kind === 'weeknote' || entry.kind === 'case-study' ? 'article' : 'website'}
      image={content && image ? view.picture(image, content)?.plain.url : undefined}
      hidden={entry.unpublished !== undefined}
    >
      <article class={`entry entry-${entry.kind}`} data-pagefind-body>
        <SearchMarks view={view} entry={entry} />
        <header class="entry-head">
          {list ? (
            <p class="kicker" data-pagefind-ignore>
              {kicker ?? view.text.kinds[entry.kind].one}
            </p>
          ) : null}
          <h1 {...languageOf(entry)}>{entry.title}</h1>
          {standfirst ? (
            <p class="standfirst" {...languageOf(entry)}>
              {standfirst}
            </p>
          ) : null}
          {byline ? (
            <div class="byline" data-pagefind-ignore>
              {byline}
            </div>
          ) : null}
          <Banners view={view} entry={entry} />
        </header>
        {props.below}
        <div class="entry-columns">
          {sideFirst ? facts : null}
          <div class="entry-main">
            {content ? <EasyRead view={view} entry={content} /> : null}
            {content ? <EntryPicture view={view} entry={content} /> : null}
            {children}
          </div>
          {sideFirst ? null : facts}
        </div>
        {after ? <div class="entry-after">{after}</div> : null}
      </article>
    </Base>
  );
}

/** The mission whose colour the page of an entry takes. */
function missionOf({ kind, id, fields }: Entry): string | undefined {
  if (kind === 'mission') return id;
  if ('mission' in fields) return fields.mission;
  return kind !== 'team' && 'missions' in fields ? fields.missions?.[0] : undefined;
}
