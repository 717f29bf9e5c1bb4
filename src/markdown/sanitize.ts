/**
 * What HTML may hold, and the second layer that holds it to that (ADR 24). Markdown is rendered without
 * raw HTML, so nothing of ours should ever be changed here; if it were, a plugin would have failed.
 */
import sanitizeHtml from 'sanitize-html';

const words = (list: string) => list.split(' ');

/** Tags that an author's words can come to, whether they were written as Markdown or as HTML. */
export const proseTags = words(
  'a abbr b blockquote br cite code dd del dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s small strong sub sup table tbody td th thead tr ul',
);

/** Schemes that a link may have; without one it leads to somewhere in the site. */
export const linkSchemes = words('http https mailto tel');

/** What bodies are made of: the words, and the furniture that our plugins put round them. */
const policyTags = new Set([...proseTags, ...words('details div input label section summary')]);
const voidTags = new Set(['br', 'hr', 'img', 'input']);

// Without a type of its own: the library's types do not know `allowedEmptyAttributes`.
const bodyPolicy = {
  allowedTags: [...policyTags],
  allowedAttributes: {
    '*': ['id', 'class'],
    a: ['href', 'aria-label'],
    abbr: ['title'],
    div: ['role', 'tabindex', 'aria-label'],
    input: ['type', 'disabled', 'checked'],
    ol: ['start'],
    th: ['scope'],
  },
  allowedSchemes: linkSchemes,
  allowedEmptyAttributes: ['alt', 'checked', 'disabled'],
};

/** Tags that were judged before, with any id, as every heading has another. */
const approved = new Set<string>();

/**
 * Gives back the HTML of a body, with its marks, as it came. Each tag is judged by itself: as none
 * opens raw text and none is left unfinished, HTML is harmless where all its tags are.
 * @throws Error where the second layer would change a tag, so that nothing is published
 */
export function guarded(html: string): string {
  for (const [tag] of html.matchAll(/<[^>]*>?/g)) {
    const judged = tag.replace(/ id="[^"&<>\s]+"/, ' id="i"');
    if (approved.has(judged)) continue;
    if (!isHarmless(judged)) {
      throw new Error(`Markdown was rendered to HTML that may not be published: ${tag}`);
    }
    approved.add(judged);
  }
  return html;
}

function isHarmless(tag: string): boolean {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)\b/.exec(tag) ?? [];
  if (slash === '/') return tag === `</${name}>` && policyTags.has(name);
  const element = voidTags.has(name) ? tag : `${tag}</${name}>`;
  return canonical(sanitized(element)) === canonical(element);
}

/** What the second layer makes of HTML; of our own, nothing else. */
export function sanitized(html: string): string {
  return sanitizeHtml(html, bodyPolicy);
}

/** The two writers differ in how they write empty elements and quotation marks in text. */
export function canonical(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll(' />', '>');
}

/** Tags that the conversion to Markdown understands besides. */
export const foreignTags: ReadonlySet<string> = new Set([
  ...proseTags,
  ...words(
    'details div input picture rp rt ruby samp section source span strike summary tfoot tt var',
  ),
]);

/** Foreign HTML without everything that runs, embeds or is unknown. The only door for it. */
export function tamed(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [...foreignTags],
    allowedAttributes: {
      a: ['href', 'title'],
      abbr: ['title'],
      img: ['src', 'alt', 'title', 'width', 'height'],
      input: [{ name: 'type', values: ['checkbox'] }, 'disabled', 'checked'],
      li: [{ name: 'class', values: ['task-list-item'] }],
      ol: ['start'],
      td: ['align', 'colspan', 'rowspan'],
      th: ['align', 'colspan', 'rowspan'],
      code: ['class'],
    },
    allowedSchemes: linkSchemes,
    allowedSchemesByTag: { img: ['http', 'https'] },
  });
}
