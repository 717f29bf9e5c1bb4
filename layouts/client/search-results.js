/** Makes the elements of the results, from a template of the page. No text is ever read as HTML. */

import { copyOf, one } from './elements.js';

/** @import { Found, Section } from './search-engine.js' */

/** Sections shown of one page. */
const SECTIONS = 3;

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
  const { title, kind, date, lang, state } = found.meta;
  const missions = (found.filters.mission ?? []).map((id) => labelOf('mission', id));
  const link = part('title');
  link.textContent = title ?? found.url;
  link.setAttribute('href', found.url);
  const place = copy.querySelector('[data-part="place"]');
  if (place) place.textContent = found.place ?? null;
  part('kind').textContent = kind ?? '';
  part('missions').textContent = missions.filter(Boolean).join(' · ');
  part('state').textContent = state ?? '';
  if (date) {
    // Not in the template: a `time` without a day is no valid HTML.
    const time = document.createElement('time');
    time.dateTime = date;
    time.textContent = dayIn(language, date);
    part('date').append(time);
  }
  const excerpt = part('excerpt');
  excerpt.append(...excerptNodes(openingOf(found)));
  const sections = part('sections');
  const sectionTemplate = one(sections, 'li', HTMLLIElement);
  sections.replaceChildren(
    ...bestSections(found.sub_results).map((section) => sectionElement(sectionTemplate, section)),
  );
  if (lang) for (const element of [link, excerpt, sections]) element.setAttribute('lang', lang);
  for (const element of copy.querySelectorAll('[data-part]')) {
    if (!element.textContent) element.remove();
  }
  return copy;
}

/**
 * What is shown of a page itself: the match before its first heading; else its summary, because the
 * start of a page says less.
 * @param {Found} found
 */
function openingOf({ sub_results: sections, excerpt, meta: { title, summary } }) {
  const opening = sections.find(({ anchor }) => !anchor);
  const hasMatch = opening?.excerpt.includes('<mark>');
  if (opening && hasMatch) return withoutTitle(opening.excerpt, title ?? '');
  return summary ?? excerpt;
}

/**
 * The sections with most matches, in the order of the page.
 * @param {Section[]} sections
 */
function bestSections(sections) {
  const headed = sections.filter(({ anchor, excerpt }) => anchor && excerpt.includes('<mark>'));
  const best = headed.toSorted((a, b) => b.locations.length - a.locations.length);
  const chosen = new Set(best.slice(0, SECTIONS));
  return headed.filter((section) => chosen.has(section));
}

/**
 * @param {Element} template
 * @param {Section} section
 */
function sectionElement(template, { title, url, excerpt }) {
  const copy = template.cloneNode(true);
  if (!(copy instanceof Element)) throw new Error('The template of a section is no element.');
  const link = one(copy, 'a', HTMLAnchorElement);
  link.textContent = title;
  link.href = url;
  one(copy, 'span', HTMLElement).append(...excerptNodes(withoutTitle(excerpt, title)));
  return copy;
}

/**
 * An excerpt that starts with the title it stands under says it twice; unless there is nothing else.
 * @param {string} excerpt
 * @param {string} title
 */
export function withoutTitle(excerpt, title) {
  const words = title
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const start = new RegExp(
    `^(?:<mark>)?${words.join('(?:</mark>)?\\s+(?:<mark>)?')}[.:]?(?:</mark>)?\\s*`,
    'u',
  );
  return excerpt.replace(start, '') || excerpt;
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
