/** Formats the main part of a page for golden files: what a reader gets, without what only styles need. */
import type { Element, ElementContent, RootContent } from 'hast';
import { attribute, elementsOf, parsePage } from './html.ts';

/** Attributes that mean something to a reader, by their names in the tree and in HTML. */
const kept: Record<string, string> = {
  href: 'href',
  src: 'src',
  alt: 'alt',
  id: 'id',
  lang: 'lang',
  dir: 'dir',
  dateTime: 'datetime',
  ariaLabel: 'aria-label',
  ariaCurrent: 'aria-current',
  scope: 'scope',
  open: 'open',
};

const inline = new Set(
  'a abbr b br cite code del em i img ins kbd mark q s small span strong sub sup time'.split(' '),
);

/** The formatted HTML of `<main>`, the same for the same page on every machine. */
export function mainOf(html: string): string {
  const main = elementsOf(parsePage(html)).find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error('The page has no <main>.');
  return `${linesOf(main.children, '').join('\n')}\n`;
}

function linesOf(children: readonly (ElementContent | RootContent)[], indent: string): string[] {
  const lines: string[] = [];
  let running = '';
  const flush = () => {
    if (running.trim()) lines.push(indent + running.trim());
    running = '';
  };
  for (const child of children) {
    if (child.type === 'text') running += escapeText(child.value.replace(/\s+/g, ' '));
    if (child.type !== 'element' || isMachinery(child)) continue;
    if (isInline(child)) {
      running += inlineOf(child);
    } else {
      flush();
      lines.push(...blockOf(child, indent));
    }
  }
  flush();
  return lines;
}

function blockOf(element: Element, indent: string): string[] {
  const { tagName, children } = element;
  const attributes = attributesOf(element);
  if (tagName === 'div' && attributes === '') return linesOf(children, indent);
  const inside = linesOf(children, `${indent}  `);
  const [only = '', ...others] = inside;
  const isShort = others.length === 0 && children.every(isWords);
  const tag = `<${tagName}${attributes}>`;
  if (isShort) return [`${indent}${tag}${only.trim()}</${tagName}>`];
  return [indent + tag, ...inside, `${indent}</${tagName}>`];
}

function inlineOf(element: Element): string {
  const { tagName, children } = element;
  const inside = children.map((child) => {
    if (child.type === 'text') return escapeText(child.value.replace(/\s+/g, ' '));
    return child.type === 'element' && !isMachinery(child) ? inlineOf(child) : '';
  });
  const tag = `<${tagName}${attributesOf(element)}>`;
  return tagName === 'img' || tagName === 'br' ? tag : `${tag}${inside.join('')}</${tagName}>`;
}

function isInline(node: ElementContent | RootContent): boolean {
  if (node.type !== 'element' || !inline.has(node.tagName)) return false;
  return node.children.every(isWords);
}

function isWords(node: ElementContent): boolean {
  return node.type === 'text' || isInline(node) || (node.type === 'element' && isMachinery(node));
}

/** What is in a page for the search index or the eye alone. */
function isMachinery({ tagName, properties }: Element): boolean {
  return (tagName === 'div' && properties.hidden === true) || tagName === 'svg';
}

function attributesOf(element: Element): string {
  return Object.entries(kept)
    .map(([property, name]) => [name, attribute(element, property)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(value ?? '').replaceAll('"', '&quot;')}"`)
    .join('');
}

/** Its own, so that a fault in the product's own escaping shows. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
