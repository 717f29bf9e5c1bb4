/** Links and pictures of a foreign body: led to their new places, described, or turned into text. */
import type { Definition, Image, Link, LinkReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Change, Tidied } from './changes.ts';
import type { PictureTarget } from './foreign-pictures.ts';
import { findTarget, type LinkContext } from './link-targets.ts';
import { codeRanges, parseMarkdown, plainText, rangeOf } from './markdown-tree.ts';
import { escapeLabel } from './template-tags.ts';
import { applyEdits, type Edit } from './text-edits.ts';

/** Tidies the links and pictures; all other bytes stay. */
export async function tidyLinks(
  body: string,
  context: LinkContext,
  findPicture: (source: string) => Promise<PictureTarget>,
): Promise<Tidied<string>> {
  const changes: Change[] = [];
  if (!body.includes('[')) return { value: body, changes };
  const tree = parseMarkdown(body);
  const edits = editDefinitions(tree, body, context, changes);
  const images: Image[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' && body.startsWith('[', rangeOf(node).start)) {
      edits.push(...editLink(node, body, context, changes));
    }
    if (node.type === 'image') images.push(node);
  });
  for (const image of images)
    edits.push(...editImage(image, await findPicture(image.url), changes));
  return { value: applyEdits(body, edits), changes };
}

/** `[[words]]` is a link to an entry here; in foreign writing it is only two brackets. */
export function escapeBrackets(body: string): Tidied<string> {
  const found = [...body.matchAll(/(?<![\\!])\[\[([^[\]\n]+)\]\]/g)];
  const code = found.length > 0 ? codeRanges(body) : [];
  const edits = found
    .filter(({ index }) => !code.some(({ start, end }) => index >= start && index < end))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: `[\\[${match[1] ?? ''}\\]]`,
    }));
  if (edits.length === 0) return { value: body, changes: [] };
  return {
    value: applyEdits(body, edits),
    changes: [{ kind: 'brackets', text: 'double square brackets escaped' }],
  };
}

function editLink(link: Link, _body: string, context: LinkContext, changes: Change[]): Edit[] {
  const { start, end } = rangeOf(link);
  const { to, change } = findTarget(link.url, context);
  const lastChild = link.children.at(-1);
  const wordsEnd = lastChild ? rangeOf(lastChild).end : start + 1;
  const isWordless = lastChild === undefined;
  if (change) changes.push(change);
  if (to === undefined) {
    return [
      { start, end: start + 1, text: '' },
      { start: wordsEnd, end, text: '' },
    ];
  }
  if (isWordless) {
    changes.push({ kind: 'link-moved', text: `link to ${to} had no words; its address is shown` });
    return [{ start, end, text: `[${escapeLabel(to)}](${destination(to, link.title)})` }];
  }
  return change ? [{ start: wordsEnd, end, text: `](${destination(to, link.title)})` }] : [];
}

/** Targets given once for several links, `[label]: address`. */
function editDefinitions(
  tree: Root,
  body: string,
  context: LinkContext,
  changes: Change[],
): Edit[] {
  const edits: Edit[] = [];
  const gone = new Set<string>();
  visit(tree, 'definition', (definition: Definition) => {
    if (isOfPicture(tree, definition)) return;
    const range = rangeOf(definition);
    const { to, change } = findTarget(definition.url, context);
    if (!change) return;
    changes.push(change);
    if (to === undefined) gone.add(definition.identifier);
    const written = `[${definition.label ?? definition.identifier}]: ${destination(to ?? '', definition.title)}`;
    edits.push({ ...range, text: to === undefined ? '' : written });
  });
  visit(tree, 'linkReference', (reference: LinkReference) => {
    if (!gone.has(reference.identifier)) return;
    const { start, end } = rangeOf(reference);
    const last = reference.children.at(-1);
    const words = last ? body.slice(start + 1, rangeOf(last).end) : '';
    edits.push({ start, end, text: words });
  });
  return edits;
}

function isOfPicture(tree: Root, { identifier }: Definition): boolean {
  let found = false;
  visit(tree, 'imageReference', (reference) => {
    found ||= reference.identifier === identifier;
  });
  return found;
}

function editImage(image: Image, picture: PictureTarget, changes: Change[]): Edit[] {
  const range = rangeOf(image);
  if (picture.change) changes.push(picture.change);
  const words = plainText(image.alt ?? '').trim();
  if (picture.to === undefined) return [{ ...range, text: escapeLabel(words) }];
  if (words !== '' && picture.to === image.url) return [];
  const name =
    image.url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  const alt =
    words === '' ? `Picture without a description: ${name || 'unnamed'}` : (image.alt ?? '');
  if (words === '')
    changes.push({ kind: 'picture-described', text: `picture ${image.url} has no description` });
  return [{ ...range, text: `![${escapeLabel(alt)}](${destination(picture.to, image.title)})` }];
}

/** An address as it may stand between round brackets, with its title. */
function destination(address: string, title: string | null | undefined): string {
  const bracketed = address.replace(
    /[\s()<>]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return title ? `${bracketed} "${title.replaceAll('"', '\\"').replace(/\s+/g, ' ')}"` : bracketed;
}
