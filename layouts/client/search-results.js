/** Makes the elements of the results, from a template of the page. No text is ever read as HTML. */

import { copyOf, one } from './elements.js';

/** @import { Found } from './search-index.js' */

/**
 * Fills a copy of the template with one result.
 * @param {HTMLTemplateElement} template
 * @param {Found} found
 * @param {{ language: string, labelOf: (facet: string, value: string) => string | undefined }} site
 */
export function resultElement(template, found, { language, labelOf }) {
  const copy = copyOf(template);
  /** @param {string} name */
  const part = (name) => one(copy, `[data-part="${name}"]`, HTMLElement);
  const { title, kind, date, summary, lang, state } = found.meta;
  const missions = (found.filters.mission ?? []).map((id) => labelOf('mission', id));
  const link = part('title');
  link.textContent = title ?? found.url;
  link.setAttribute('href', found.url);
  part('kind').textContent = kind ?? '';
  part('missions').textContent = missions.filter(Boolean).join(' · ');
  part('state').textContent = state ?? '';
  if (date) {
    part('date').textContent = dayIn(language, date);
    part('date').setAttribute('datetime', date);
  }
  const excerpt = part('excerpt');
  // Without words there is no match to show, and the start of a page says less than its summary.
  const words = found.excerpt.includes('<mark>') ? found.excerpt : (summary ?? found.excerpt);
  excerpt.append(...excerptNodes(words));
  if (lang) for (const element of [link, excerpt]) element.setAttribute('lang', lang);
  for (const element of copy.querySelectorAll('[data-part]')) {
    if (!element.textContent) element.remove();
  }
  return copy;
}

/**
 * Text and `<mark>` elements of an excerpt; anything else that looks like a tag stays text.
 * @param {string} excerpt
 * @returns {Node[]}
 */
export function excerptNodes(excerpt) {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((piece) => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(piece);
    const text = (marked?.[1] ?? piece).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/**
 * A day in words, as the rest of the site writes it.
 * @param {string} language
 * @param {string} day
 */
function dayIn(language, day) {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
