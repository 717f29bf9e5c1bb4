/** Reads built pages as a browser would: with parse5, which none of the product's own rendering uses. */
import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeRaw);

/** The tree of a whole page. */
export function parsePage(html: string): Root {
  const body = html.replace(/^<!doctype html>/i, '');
  const source = { type: 'root', children: [{ type: 'doctype' }, { type: 'raw', value: body }] };
  // The tree that a parser of HTML within Markdown would hand on: a doctype and unparsed HTML.
  return parser.runSync(source as unknown as Root) as Root;
}

/** Every element, in order. */
export function elementsOf(tree: Nodes): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    found.push(element);
  });
  return found;
}

/** An attribute as text; undefined when it is not there. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The words of a piece of a page. */
export function wordsOf(tree: Nodes): string {
  const found: string[] = [];
  visit(tree, 'text', ({ value }) => {
    found.push(value);
  });
  return found.join('').replace(/\s+/g, ' ').trim();
}
