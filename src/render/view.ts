/** Makes what layouts are given: addresses with the path prefix, dates and numbers, filled-in bodies. */
import { en, type Text } from '../../layouts/text/en.ts';
import { type Day, dayToDate } from '../days.ts';
import type { Entry, Site, Term } from '../relate/site.ts';
import { createBodyRenderer } from './body.ts';
import type { CardFile, LogoFile, View } from './layout.ts';
import type { LayoutName } from './layouts.ts';
import type { Pictures } from './pictures.ts';
import { createTermLinker } from './term-links.ts';

/** The catalogues of interface words there are, by language. */
const texts: Record<string, Text> = { en };

/** Where a site without an address of its own says it is. */
const nowhere = 'http://localhost:8080/';

/** A measure counted this seldom is spoken of by month. */
const longFrequencies = ['monthly', 'quarterly', 'yearly'];

export interface ViewOptions {
  /** Addresses of assets by their plain name: `site.css` → `/assets/site.1a2b3c.css`. */
  assets: ReadonlyMap<string, string>;
  /** The pictures that were made. */
  pictures?: Pictures;
  /** The social cards, by the address of the page. */
  cards?: ReadonlyMap<string, CardFile>;
  logo?: LogoFile | undefined;
  /** HTML for the panel of problems that the dev server shows. */
  problemsPanel?: string | undefined;
  /** Writes whole addresses, for a file that is read outside the site. */
  standsAlone?: boolean;
}

/** `/prefix` for `https://host/prefix/`; empty for a site at the root of its host. */
export function pathPrefixOf(site: Site): string {
  return new URL(site.settings.url ?? nowhere).pathname.replace(/\/+$/, '');
}

/** Makes the function that gives each page its view. */
export function createViews(
  site: Site,
  options: ViewOptions,
): (url: string, layout?: LayoutName) => View {
  const { language, currency } = site.settings;
  const prefix = pathPrefixOf(site);
  const { origin } = new URL(site.settings.url ?? nowhere);
  const href = (address: string) => (options.standsAlone ? origin : '') + prefix + address;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  // A list of notes says some hundred days, and each list says them again.
  const days = new Map<Day, string>();
  const months = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const numbers = new Intl.NumberFormat(language);
  const small = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const number = (value: number) =>
    (value !== 0 && Math.abs(value) < 0.01 ? small : numbers).format(value);
  const amounts = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  });
  const text = texts[language.split('-')[0] ?? ''] ?? en;
  const fillIn = createBodyRenderer(site, { href, text, pictures: options.pictures });
  const linkTerms = createTermLinker(site.glossary, ({ anchor }) => href(`/glossary/#${anchor}`));
  const pictureNamed = (source: string, from: Entry) =>
    options.pictures?.get(site.picture(source, from) ?? '');
  const shared: Omit<View, 'url' | 'layout' | 'bodyOf' | 'card'> = {
    site,
    text,
    href,
    absolute: (address) => origin + prefix + address,
    itemOf: (item, from) => fillIn(item.html, from),
    placeOf: (item) => `${item.from.url}#${item.anchor}`,
    picture: pictureNamed,
    pictureOf(source, from) {
      const picture = pictureNamed(source, from);
      return picture && href(picture.plain.url);
    },
    day(day: Day) {
      const known = days.get(day) ?? dates.format(dayToDate(day));
      days.set(day, known);
      return known;
    },
    month: (month) => months.format(dayToDate(`${month}-01`)),
    number,
    amount: (value, unit) => `${number(value)}${unit === '%' ? '' : '\u00a0'}${unit}`,
    when({ date, label }, { fields }) {
      if (label) return { words: label, isDay: false };
      const isLong = longFrequencies.some((each) => each === fields.frequency);
      return isLong
        ? { words: months.format(dayToDate(date)), isDay: false }
        : { words: dates.format(dayToDate(date)), isDay: true };
    },
    money: (value) => amounts.format(value),
    asset: (name) => href(options.assets.get(name) ?? `/assets/${name}`),
    logo: options.logo,
    problemsPanel: options.problemsPanel,
  };
  return (url, layout) => {
    // A term is linked where the page first mentions it, whichever of its bodies that is in.
    const seen = new Set<Term>();
    const bodies = new Map<Entry, string>();
    const bodyOf = (entry: Entry) => {
      const known = bodies.get(entry) ?? linkTerms(fillIn(entry.body.html, entry), seen);
      bodies.set(entry, known);
      return known;
    };
    const card = options.cards?.get(url) ?? options.cards?.get('/');
    return { ...shared, url, layout, bodyOf, card };
  };
}
