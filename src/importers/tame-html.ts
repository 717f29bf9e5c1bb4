/** What stands in foreign HTML, made fit to become Markdown: nothing that runs, embeds or is unknown. */
import type { Element, ElementContent, Root } from 'hast';
import type { PhrasingContent, Text } from 'mdast';
import type { Options } from 'rehype-remark';
import { SKIP, visit } from 'unist-util-visit';
import { foreignTags, linkSchemes } from '../markdown/sanitize.ts';

/** What was met, by the names of the tags. */
export interface HtmlNotes {
  read: Set<string>;
  dropped: Set<string>;
  /** Addresses of what was embedded. */
  embedded: Set<string>;
  unknown: Set<string>;
}

/** Inline tags that Plainsight shows as they are. */
export const keptInline = ['br', 'kbd', 'sub', 'sup', 'mark', 'small', 'ins', 'q', 'cite'];

const droppedWhole = new Set(
  'script style link meta base title template noscript svg symbol canvas map area object param applet frame frameset'.split(
    ' ',
  ),
);
const embeds = new Set(['iframe', 'embed', 'video', 'audio']);
/** Tags that only group words: the words stay. */
const unwrapped = new Set(
  'html head body main article aside header footer nav section div span center font figure figcaption time abbr address form fieldset legend label button select option optgroup textarea output small big u mark ins cite q dfn bdi bdo wbr hgroup menu search use caption col colgroup details summary dialog data meter progress picture source track thead tbody tfoot'.split(
    ' ',
  ),
);
const known = new Set([...foreignTags, ...unwrapped]);

/** Changes the tree in place. */
export function tameHtml(tree: Root, notes: HtmlNotes): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'comment') return replace(parent, index, []);
    if (node.type !== 'element') return undefined;
    const name = node.tagName;
    if (droppedWhole.has(name)) {
      notes.dropped.add(name);
      return replace(parent, index, []);
    }
    if (embeds.has(name)) return replace(parent, index, embedded(node, notes));
    if (name === 'a' && !isFollowed(text(node.properties.href))) {
      return replace(parent, index, node.children);
    }
    if (name === 'img' && !text(node.properties.src)) return replace(parent, index, []);
    if (!known.has(name)) {
      notes.unknown.add(name);
      return replace(parent, index, [{ type: 'text', value: `<${name}>` }, ...node.children]);
    }
    if (name === 'summary') node.tagName = 'p';
    return undefined;
  });
}

/** True for tags of which nothing stays, or only a link. */
export function isDroppedTag(name: string): boolean {
  return droppedWhole.has(name) || embeds.has(name);
}

/** An address that a link may have; anchors without one, and schemes that run, are not followed. */
function isFollowed(address: string | undefined): boolean {
  if (address === undefined) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined || linkSchemes.includes(scheme);
}

function replace(
  parent: { children: unknown[] },
  index: number,
  by: ElementContent[],
): [typeof SKIP, number] {
  parent.children.splice(index, 1, ...by);
  return [SKIP, index];
}

/** A link to what was shown in a frame or player. */
function embedded(node: Element, notes: HtmlNotes): ElementContent[] {
  const inner = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'source',
  );
  const source = text(node.properties.src) ?? text(inner?.properties.src);
  notes.dropped.add(node.tagName);
  if (!source) return [];
  const address = source.startsWith('//') ? `https:${source}` : source;
  notes.embedded.add(address);
  const words = text(node.properties.title) ?? `Embedded content from ${hostOf(address)}`;
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: address },
    children: [{ type: 'text', value: words }],
  };
  return [{ type: 'element', tagName: 'p', properties: {}, children: [link] }];
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Writes the kept inline tags around their words, which the usual conversion would drop. */
export function keptInlineHandlers(verbatim: (text: string) => Text): Options['handlers'] {
  const handlers: Options['handlers'] = {};
  for (const name of keptInline.filter((tag) => tag !== 'br')) {
    handlers[name] = (state, node: Element) => {
      // Inline tags hold inline content; the converter's own types cannot say so.
      const words = state.all(node) as PhrasingContent[];
      return [verbatim(`<${name}>`), ...words, verbatim(`</${name}>`)];
    };
  }
  return handlers;
}
