/**
 * What a body of Markdown becomes: HTML in which links and pictures are still marks, and an outline of
 * what is in it. It is parsed once, before the entries know each other; `fill` puts the links in later.
 */
import { escapeHtml } from '../escape-html.ts';
import type { SectionName } from '../schemas/settings.ts';

/** A link in a body, as the author wrote it. Lines and columns are those of the file, from 1. */
export interface BodyLink {
  /** `wiki` for `[[id]]`, `href` for a Markdown link. */
  form: 'wiki' | 'href';
  /** What stands in the brackets before any `|`, or the address. */
  target: string;
  line: number;
  column: number;
}

/** A picture in a body. */
export interface BodyImage {
  source: string;
  alt: string;
  /** Words for a pointing device; those of a picture that stands alone are its caption instead. */
  title: string | undefined;
  /** One of several, each of which leads to itself in full. */
  inGallery?: boolean;
  line: number;
  column: number;
}

export interface Heading {
  level: number;
  id: string;
  text: string;
}

/** One lesson, decision, next step, ask … read out of a section. */
export interface SectionItem {
  /** The id of its element in the page, to link back to its place. */
  anchor: string;
  /** The words alone. */
  text: string;
  /** Inline HTML, with marks. */
  html: string;
}

/** A mistake in the prose itself, to be turned into a problem by `validate/`. */
export interface ProseFinding {
  id:
    | 'placeholder-text'
    | 'template-tags'
    | 'raw-html'
    | 'unfinished-link'
    | 'nested-too-deep'
    | 'unknown-container'
    | 'unclosed-container'
    | 'container-without-words'
    | 'gallery-of-words';
  value: string;
  /** What could have stood there instead. */
  choices?: readonly string[];
  line: number;
  column: number;
}

export interface Body {
  /** HTML with marks; see `fill`. */
  html: string;
  words: number;
  headings: Heading[];
  links: BodyLink[];
  images: BodyImage[];
  sections: Partial<Record<SectionName, SectionItem[]>>;
  findings: ProseFinding[];
}

/** What a link leads to: an address, where there is one, and the words to show when the author gave none. */
export interface ResolvedLink {
  href: string | undefined;
  label: string;
}

/** Answers for the marks in a body. A link without an address becomes plain words. */
export interface MarkResolver {
  /** `undefined` for what is not published. */
  link(link: BodyLink): ResolvedLink | undefined;
  /** What stands for something that is not published, where the author gave no words: never its id. */
  unpublishedLabel: string;
  /** The whole element that stands for a picture, as HTML. */
  image(image: BodyImage): string;
  /** What a table that may have to be scrolled is called, by its number in the body, from 1. */
  tableLabel(number: number): string;
  /** What the mark of a footnote is called, and the way from a footnote back to its mark. */
  footnoteLabel(number: number): string;
  footnoteBackLabel(number: number): string;
}

/**
 * Marks are delimited by U+0000, which cannot stand in Markdown (CommonMark 2.3 replaces it).
 * `A3` opens link 3, `Z3` closes it, `T3` is its label where the author gave none, `I4` is picture 4,
 * `L1` is the label of table 1, `N1` that of the mark of footnote 1, `B1` that of the way back to it.
 */
export const mark = (letter: 'A' | 'Z' | 'T' | 'I' | 'L' | 'N' | 'B', index: number): string =>
  `\u0000${letter}${index}\u0000`;

const marks = /\u0000([AZTILNB])(\d+)\u0000/g;

/** Replaces the marks in a piece of a body's HTML. */
export function fill(
  html: string,
  body: Pick<Body, 'links' | 'images'>,
  resolve: MarkResolver,
): string {
  if (!html.includes('\u0000')) return html;
  return html.replace(marks, (_, letter: string, digits: string) => {
    const index = Number(digits);
    if (letter === 'L') return escapeHtml(resolve.tableLabel(index));
    if (letter === 'N') return escapeHtml(resolve.footnoteLabel(index));
    if (letter === 'B') return escapeHtml(resolve.footnoteBackLabel(index));
    if (letter === 'I') {
      const image = body.images[index];
      return image ? resolve.image(image) : '';
    }
    const link = body.links[index];
    if (!link) return '';
    const to = resolve.link(link);
    if (letter === 'T') return escapeHtml(to?.label ?? resolve.unpublishedLabel);
    if (!to?.href) return '';
    return letter === 'A' ? `<a href="${escapeHtml(to.href)}">` : '</a>';
  });
}
