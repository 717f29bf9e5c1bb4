/** The pages of the registers (asks, lessons, decisions): the whole list of each, and each narrowed one. */
import { countStates } from '../relate/asks.ts';
import type { Register, Way } from '../relate/registers.ts';
import type { Site } from '../relate/site.ts';
import type { Pagination } from './layout.ts';
import type { LayoutName, LayoutProps } from './layouts.ts';
import { PAGE_SIZE, paginate } from './paginate.ts';

/** How many lessons or decisions one part of a list holds: each is a sentence or two. */
const LESSONS = 80;

/** Every page of every register, made by `page`. */
export function registerPages<Page>(
  site: Site,
  page: <Name extends LayoutName>(url: string, name: Name, props: LayoutProps[Name]) => Page,
): Page[] {
  const { asks, learning, decisions } = site.registers();
  return [
    ...listsOf(asks, PAGE_SIZE).flatMap(({ parts, items, ...props }) => {
      const states = countStates(items, site.today);
      return parts.map(({ url, list }) => page(url, 'asks', { list, states, ...props }));
    }),
    ...listsOf(learning, LESSONS).flatMap(({ parts, items: _, ...props }) =>
      parts.map(({ url, list }) => page(url, 'learning', { list, ...props })),
    ),
    ...listsOf(decisions, LESSONS).flatMap(({ parts, items: _, ...props }) =>
      parts.map(({ url, list }) => page(url, 'decisions', { list, ...props })),
    ),
  ];
}

/** A list in its parts, each with its address. */
interface List<Item> {
  items: Item[];
  parts: { url: string; list: Pagination<Item> }[];
  way?: Way<Item>;
}

function listsOf<Item>({ url, items, ways }: Register<Item>, size: number): List<Item>[] {
  const partsOf = (all: Item[], base: string) =>
    paginate(all, base, size).map((list) => ({ url: list.addressOf(list.page), list }));
  return [
    { items, parts: partsOf(items, url) },
    ...ways.map((way) => ({ items: way.items, parts: partsOf(way.items, way.url), way })),
  ];
}
