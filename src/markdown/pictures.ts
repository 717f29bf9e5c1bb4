/**
 * Pictures that stand alone, as a markdown-it plugin. Where a paragraph holds pictures only, the title of
 * each is its caption, since nobody can point at it on a telephone; in a gallery they become a list.
 */
import type { default as MarkdownIt, StateCore, Token } from 'markdown-it';
import CoreToken from 'markdown-it/lib/token.mjs';
import { containerOf } from './containers.ts';

/** A picture, with the link around it where there is one. */
interface Unit {
  tokens: Token[];
  image: Token;
  /** The paragraph it stood in, for its lines. */
  paragraph: Token;
}

/** The pictures of a paragraph; undefined where anything else stands in it. */
function picturesIn(paragraph: Token, inline: Token): Unit[] | undefined {
  const units: Unit[] = [];
  let linked: Token[] | undefined;
  for (const token of inline.children ?? []) {
    if (token.type === 'image') {
      if (linked?.some(({ type }) => type === 'image')) return undefined;
      if (linked) linked.push(token);
      else units.push({ tokens: [token], image: token, paragraph });
    } else if (token.type === 'link_open') linked = [token];
    else if (token.type === 'link_close' && linked) {
      const image = linked.find(({ type }) => type === 'image');
      if (!image) return undefined;
      units.push({ tokens: [...linked, token], image, paragraph });
      linked = undefined;
    } else if (token.type !== 'softbreak' && token.type !== 'hardbreak') {
      if (token.type !== 'text' || token.content.trim() !== '') return undefined;
    }
  }
  return units.length > 0 ? units : undefined;
}

/** Makes tokens that stand where another one stood. */
function tokensLike({ level, map }: Token) {
  const block = (type: string, tag: string, nesting: -1 | 0 | 1): Token => {
    const token = new CoreToken(type, tag, nesting);
    token.block = true;
    token.level = level;
    token.map = map;
    return token;
  };
  const inline = (children: Token[]): Token => {
    const token = block('inline', '', 0);
    token.children = children;
    return token;
  };
  const words = (content: string): Token => {
    const text = new CoreToken('text', '', 0);
    text.content = content;
    return inline([text]);
  };
  return { block, inline, words };
}

/** A picture with its caption; without one, the picture alone. */
function shown({ tokens, image, paragraph }: Unit): Token[] {
  const { block, inline, words } = tokensLike(paragraph);
  const caption = image.attrGet('title')?.trim();
  // Said by the caption; a pointing device need not say it again.
  image.attrs = image.attrs?.filter(([name]) => name !== 'title') ?? null;
  if (!caption) return [inline(tokens)];
  return [
    block('picture_open', 'figure', 1),
    inline(tokens),
    block('caption_open', 'figcaption', 1),
    words(caption),
    block('caption_close', 'figcaption', -1),
    block('picture_close', 'figure', -1),
  ];
}

/** What a paragraph of pictures becomes; the paragraph stays where none has a caption. */
function paragraphOf(units: readonly Unit[], opening: Token, inFigure: boolean): Token[] {
  const { block, inline } = tokensLike(opening);
  return units.flatMap((unit) => {
    const tokens = shown(unit);
    // A figure holds its picture itself.
    if (tokens.length > 1 || inFigure) return tokens;
    const open = block('paragraph_open', 'p', 1);
    const close = block('paragraph_close', 'p', -1);
    open.hidden = opening.hidden;
    close.hidden = opening.hidden;
    return [open, inline(unit.tokens), close];
  });
}

function galleryOf({ opening, units }: Gallery): Token[] {
  if (units.length === 0) return [];
  const { block } = tokensLike(opening);
  const items = units.flatMap((unit) => {
    if (unit.tokens.length === 1) unit.image.meta = { inGallery: true };
    return [
      block('gallery_item_open', 'li', 1),
      ...shown(unit),
      block('gallery_item_close', 'li', -1),
    ];
  });
  return [block('gallery_list_open', 'ul', 1), ...items, block('gallery_list_close', 'ul', -1)];
}

/** The furniture of a list in a gallery: the gallery is the list. */
const listTokens = /^(?:bullet_list|ordered_list|list_item)_(?:open|close)$/;

interface Gallery {
  opening: Token;
  units: Unit[];
}

function placePictures(state: StateCore): void {
  const placed: Token[] = [];
  const inside: string[] = [];
  let gallery: Gallery | undefined;
  const { tokens } = state;
  for (let index = 0; index < tokens.length; index++) {
    const [token, inline] = [tokens[index], tokens[index + 1]];
    if (!token) continue;
    const opened = containerOf(token, 'open');
    if (opened) inside.push(opened);
    if (opened === 'gallery') gallery ??= { opening: token, units: [] };
    if (containerOf(token, 'close')) {
      inside.pop();
      if (gallery && !inside.includes('gallery')) {
        placed.splice(endOf(placed), 0, ...galleryOf(gallery));
        gallery = undefined;
      }
    }
    const direct = inside.at(-1);
    const units = token.type === 'paragraph_open' && inline ? picturesIn(token, inline) : undefined;
    if (units) {
      if (gallery && direct === 'gallery') gallery.units.push(...units);
      else placed.push(...paragraphOf(units, token, direct === 'figure'));
      index += 2;
      continue;
    }
    if (gallery && direct === 'gallery') {
      if (listTokens.test(token.type)) continue;
      // Words among the pictures are a paragraph, though they stood in a list.
      if (/^paragraph_/.test(token.type)) token.hidden = false;
    }
    placed.push(token);
  }
  state.tokens = placed;
}

/** Where the pictures of a gallery belong that ends here: before its caption. */
function endOf(placed: readonly Token[]): number {
  return placed.at(-1)?.type === 'container_words_close' ? placed.length - 3 : placed.length;
}

export function pictures(markdown: MarkdownIt): void {
  markdown.core.ruler.push('pictures', placePictures);
}
