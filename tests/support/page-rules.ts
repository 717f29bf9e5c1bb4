/** Rules for every page that no checker has: landmarks, links that make sense alone, names of tables, languages. */
import type { Element, Nodes, Root } from 'hast';
import { attribute, elementsOf, parsePage, wordsOf } from './html.ts';

/** An element with those around it, outermost first. */
interface Placed {
  element: Element;
  around: Element[];
}

/** What is wrong with a page, in sentences. `address` is where it stands, from the root of its site. */
export function pageFaults(html: string, address: string): string[] {
  const tree = parsePage(html);
  const placed = placedIn(tree);
  return [
    ...landmarkFaults(placed),
    ...skipFaults(placed),
    ...linkFaults(placed, address),
    ...tableFaults(placed),
    ...placed
      .filter(({ element }) => Number(attribute(element, 'tabIndex') ?? 0) > 0)
      .map(({ element }) => `<${element.tagName}> takes the focus out of turn`),
  ];
}

function placedIn({ children }: Root | Element, around: Element[] = []): Placed[] {
  return children.flatMap((element) => {
    if (element.type !== 'element') return [];
    return [{ element, around }, ...placedIn(element, [...around, element])];
  });
}

const named = (placed: readonly Placed[], tagName: string) =>
  placed.filter(({ element }) => element.tagName === tagName);

const hasLabel = (element: Element) =>
  Boolean(attribute(element, 'ariaLabel') ?? attribute(element, 'ariaLabelledBy'));

/** One of each; that the names of several are different is a rule of html-validate. */
function landmarkFaults(placed: readonly Placed[]): string[] {
  const ofBody = (tag: string) =>
    named(placed, tag).filter(({ around }) => around.at(-1)?.tagName === 'body').length;
  const counts = {
    h1: named(placed, 'h1').length,
    main: named(placed, 'main').length,
    'header of the page': ofBody('header'),
    'footer of the page': ofBody('footer'),
  };
  const menus = named(placed, 'nav');
  return [
    ...Object.entries(counts)
      .filter(([, count]) => count !== 1)
      .map(([what, count]) => `has ${count} ${what}`),
    ...(menus.length === 0 ? ['has no nav'] : []),
    ...menus.filter(({ element }) => !hasLabel(element)).map(() => 'has a nav without a name'),
  ];
}

/** The first thing that a keyboard reaches leads to the main part. */
function skipFaults(placed: readonly Placed[]): string[] {
  const [first] = placed.filter(({ element, around }) => {
    const isOfBody = around.some(({ tagName }) => tagName === 'body');
    return isOfBody && /^(?:a|button|input|select|textarea|summary)$/.test(element.tagName);
  });
  const main = named(placed, 'main')[0]?.element;
  const leadsTo = first && attribute(first.element, 'href');
  return main && leadsTo === `#${attribute(main, 'id')}` ? [] : ['does not begin with a skip link'];
}

/** Words that say nothing where a reader hears the links alone. */
const vague =
  /^(?:here|this|more|read more|see more|learn more|find out more|click here|link|details|continue|[^\p{L}\p{N}]*|\p{N}+|(?:https?:\/\/|www\.)\S*|\/\S*)$/iu;

function linkFaults(placed: readonly Placed[], address: string): string[] {
  const ids = new Map(placed.map(({ element }) => [attribute(element, 'id'), element]));
  const faults: string[] = [];
  const places = new Map<string, string>();
  for (const { element, around } of named(placed, 'a')) {
    const href = attribute(element, 'href');
    const name = nameOf(element, ids).replace(/\s+/g, ' ').trim();
    if (href === undefined) faults.push(`“${name}” leads nowhere`);
    if (href === undefined || around.some(({ tagName }) => tagName === 'template')) continue;
    if (vague.test(name)) faults.push(`a link to ${href} is called “${name}”`);
    // A word of the glossary in an author's sentence: the sentence says what it is, and its look.
    if (attribute(element, 'className') === 'term') continue;
    // Two parts of one page are one place to go to.
    const [place = ''] = new URL(href, new URL(address, 'https://site.example/')).href.split('#');
    const other = places.get(name.toLowerCase());
    if (other !== undefined && other !== place) {
      faults.push(`“${name}” is the name of links to ${other} and to ${place}`);
    }
    places.set(name.toLowerCase(), place);
  }
  return faults;
}

/** What a link is called by those who do not see it: the parts of the rules for names that our pages use. */
function nameOf(node: Nodes, ids: ReadonlyMap<string | undefined, Element>): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (attribute(node, 'ariaHidden') === 'true') return '';
  const label = attribute(node, 'ariaLabelledBy')
    ?.split(' ')
    .map((id) => wordsOf(ids.get(id) ?? { type: 'root', children: [] }))
    .join(' ');
  const given = label ?? attribute(node, 'ariaLabel');
  if (given !== undefined) return given;
  if (node.tagName === 'img') return attribute(node, 'alt') ?? '';
  return node.children.map((child) => nameOf(child, ids)).join('');
}

/** A table has a name, or stands in a region that scrolls and has one; its heads say what they are heads of. */
function tableFaults(placed: readonly Placed[]): string[] {
  return named(placed, 'table').flatMap(({ element: table, around }) => {
    const parts = elementsOf(table);
    const heads = parts.filter(({ tagName }) => tagName === 'th');
    const region = around.at(-1);
    const isNamed =
      parts.some((part) => part.tagName === 'caption' && wordsOf(part) !== '') ||
      hasLabel(table) ||
      (region !== undefined && hasLabel(region));
    const bare = heads.filter((head) => !attribute(head, 'scope') || wordsOf(head) === '');
    return [
      ...(isNamed ? [] : ['has a table without a name']),
      ...(heads.length === 0 ? ['has a table without heads'] : []),
      ...bare.map((head) => `has the head “${wordsOf(head)}” of a table without words or scope`),
    ];
  });
}

/** The words of a page, each piece with the language and direction that it is marked with. */
export function spokenIn(html: string): { words: string; lang: string; dir: string }[] {
  return placedIn(parsePage(html)).flatMap(({ element, around }) => {
    const inside = [element, ...[...around].reverse()];
    if (inside.some(({ tagName }) => /^(?:head|script|template)$/.test(tagName))) return [];
    const nearest = (name: string) =>
      inside.map((each) => attribute(each, name)).find((each) => each !== undefined) ?? '';
    return element.children
      .filter((child) => child.type === 'text' && child.value.trim() !== '')
      .map((child) => ({ words: wordsOf(child), lang: nearest('lang'), dir: nearest('dir') }));
  });
}
