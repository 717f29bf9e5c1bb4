/** The `<head>` of a page: its names, its safety rules, its feeds and what it says to machines. */
import { firstFonts } from '../../src/render/font-rules.ts';
import type { CardFile, Crumb, View } from '../../src/render/layout.ts';
import { stylesOf } from '../../src/render/more-styles.ts';
import { contentPolicy } from '../../src/render/policy.ts';
import { breadcrumbData, type StructuredData } from './structured-data.ts';

/** A feed that a page offers. */
export interface FeedLink {
  title: string;
  /** From the root of the site: `/missions/warm-homes/feed.xml`. */
  url: string;
}

/** What a page says about itself. */
export interface HeadProps {
  /** The name of the page, without that of the site; left out on the home page. */
  title?: string | undefined;
  description?: string | undefined;
  feeds?: FeedLink[];
  /** Addresses of modules, ready to use. */
  scripts?: string[];
  /** Further style sheets by their plain names. */
  styles?: string[];
  /** Lets the page run WebAssembly too, as the search does. */
  runsWasm?: boolean;
  /** Origins of other sites that the page asks for files. */
  asks?: string[];
  /** Facts for search engines, schema.org. */
  structured?: StructuredData | undefined;
  /** `article` for writing, `website` for the rest. */
  type?: 'article' | 'website';
  /** The address of a picture that stands for the page, from the root of the site. */
  image?: string | undefined;
  /** Keeps the page out of search engines. */
  hidden?: boolean;
  /** Where a page that has moved leads to, from the root of the site. */
  movedTo?: string;
}

/** The `<head>` element. */
export function Head(props: HeadProps & { view: View; crumbs?: Crumb[] }) {
  const { view, title, feeds = [], scripts = [], hidden = false, image, movedTo } = props;
  const { runsWasm = false, asks = [], styles = [] } = props;
  const { site, text } = view;
  const { settings } = site;
  const fullTitle = title ? text.site.titleOf(title, settings.name) : settings.name;
  const description = props.description ?? settings.description;
  const canonical = settings.url ? view.absolute(movedTo ?? view.url) : undefined;
  const data = [props.structured, breadcrumbData(view, props.crumbs ?? [])].filter(
    (item) => item !== undefined,
  );
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentPolicy(runsWasm, asks)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      {description ? <meta name="description" content={description} /> : null}
      {hidden ? <meta name="robots" content="noindex" /> : null}
      {movedTo ? <meta http-equiv="refresh" content={`0; url=${view.href(movedTo)}`} /> : null}
      {canonical ? <link rel="canonical" href={canonical} /> : null}
      <meta property="og:title" content={title ?? settings.name} />
      <meta property="og:site_name" content={settings.name} />
      <meta property="og:type" content={props.type ?? 'website'} />
      <meta property="og:locale" content={settings.language.replace('-', '_')} />
      {description ? <meta property="og:description" content={description} /> : null}
      {canonical ? <meta property="og:url" content={canonical} /> : null}
      <SocialPicture view={view} card={hidden ? undefined : view.card} image={image} />
      {/* Not deferred, and before the styles: browsers paint the paper of a page as soon as they know its
          colour, and by then light or dark has to be set */}
      <script src={view.asset('theme.js')} />
      {[...stylesOf(view.layout), ...styles].map((name) => (
        <link key={name} rel="stylesheet" href={view.asset(name)} />
      ))}
      {firstFonts(view.site.settings).map((name) => (
        <link
          key={name}
          rel="preload"
          href={view.asset(`fonts/${name}`)}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
      ))}
      <link rel="icon" href={view.href('/favicon.ico')} sizes="32x32" />
      <link rel="icon" href={view.asset('icon.svg')} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={view.href('/apple-touch-icon.png')} />
      <link rel="manifest" href={view.href('/site.webmanifest')} />
      {[...feeds, { title: text.site.feed, url: '/feed.xml' }].map((feed) => (
        <link
          key={feed.url}
          rel="alternate"
          type="application/atom+xml"
          title={feed.title}
          href={view.href(feed.url)}
        />
      ))}
      {data.map((item) => (
        <script
          key={item['@type']}
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: scriptSafe(item) }}
        />
      ))}
      {scripts.map((source) => (
        <script key={source} type="module" src={source} />
      ))}
    </head>
  );
}

interface SocialPictureProps {
  view: View;
  card: CardFile | undefined;
  image: string | undefined;
}

/** The picture that stands beside links to the page elsewhere: its card, else its own picture. */
function SocialPicture({ view, card, image }: SocialPictureProps) {
  // Whoever shows it does not know where the page stands.
  if (!view.site.settings.url) return null;
  if (!card) {
    return image ? <meta property="og:image" content={view.absolute(image)} /> : null;
  }
  return (
    <>
      <meta property="og:image" content={view.absolute(card.address)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(card.width)} />
      <meta property="og:image:height" content={String(card.height)} />
      <meta property="og:image:alt" content={card.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** JSON that cannot close the script element it stands in. */
function scriptSafe(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
