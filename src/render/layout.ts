/** What a layout is given: the site, the words of the interface, and the helpers that need both. */
import type { VNode } from 'preact';
import type { Text } from '../../layouts/text/en.ts';
import type { Day } from '../days.ts';
import type { SectionItem } from '../markdown/body.ts';
import type { Point } from '../relate/assess.ts';
import type { Entry, Gathered, Measure, Site } from '../relate/site.ts';
import type { LayoutName } from './layouts.ts';
import type { Picture } from './pictures.ts';

/** A step of the breadcrumb; the last one is the page itself. */
export interface Crumb {
  label: string;
  url: string;
  /** Those of the label, where its author gave a language. */
  lang?: string;
  dir?: 'rtl' | 'ltr';
}

/** One part of a long list. Addresses are from the root of the site. */
export interface Pagination<Item> {
  items: Item[];
  /** From 1. */
  page: number;
  pages: number;
  total: number;
  /** The address of the n-th page, from 1. */
  addressOf(page: number): string;
}

/** The time of a reading in words, and whether they name a day ("on …") or a longer time ("in …"). */
export interface When {
  words: string;
  isDay: boolean;
}

/** The picture that stands for a page where others link to it. */
export interface CardFile {
  /** From the root of the site. */
  address: string;
  alt: string;
  width: number;
  height: number;
}

/** The mark of the site. */
export interface LogoFile {
  /** From the root of the site. */
  address: string;
  /** How wide it is to its height. */
  width: number;
  height: number;
}

/** Everything a layout may use besides its own subject. */
export interface View {
  site: Site;
  /** The words of the interface in the language of the site. */
  text: Text;
  /** The address of this page, from the root of the site: `/missions/warm-homes/`. */
  url: string;
  /** The layout that renders this page; undefined for what is no page of the site. */
  layout: LayoutName | undefined;
  /** An address from the root of the site, with the path prefix: use it in every `href` and `src`. */
  href(url: string): string;
  /** The same with scheme and host, for feeds and canonical links. */
  absolute(url: string): string;
  /** The whole body of an entry as HTML, links filled in. */
  bodyOf(entry: Entry): string;
  /** A read-out item as inline HTML, links filled in. */
  itemOf(item: SectionItem, from: Entry): string;
  /** The address of the place an item was read from, `/weeknotes/x/#learned-1`. */
  placeOf(item: Gathered): string;
  /** The forms of a picture file named in an entry's fields; undefined when it is not there. */
  picture(source: string, from: Entry): Picture | undefined;
  /** The `src` of a picture file named in an entry's fields; undefined when it is not there. */
  pictureOf(source: string, from: Entry): string | undefined;
  /** "20 November 2026", in the language of the site. */
  day(day: Day): string;
  /** "November 2026" for `2026-11`. */
  month(month: string): string;
  number(value: number): string;
  /** A number with its unit: "33.4%", "5,900 people". */
  amount(value: number, unit: string): string;
  /** The time of a reading of a measure: a month where it is counted by month or more seldom, else a day. */
  when(point: Point, measure: Measure): When;
  /** An amount in the currency of the site, without pence. */
  money(value: number): string;
  /** The address of the style sheet, and of other assets by name, with the path prefix. */
  asset(name: string): string;
  /** The social card of this page, else that of the site; undefined where there are none. */
  card: CardFile | undefined;
  /** The mark of the site, where it has one. */
  logo: LogoFile | undefined;
  /** Shown at the top of every page in the dev server when content has problems: HTML. */
  problemsPanel: string | undefined;
}

/** A layout: a function from a view and its subject to HTML. */
export type Layout<Props = object> = (props: Props & { view: View }) => VNode;
