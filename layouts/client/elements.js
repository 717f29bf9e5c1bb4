/** Finds the elements that the search page must have, as what they are. */

/**
 * The one element; a page without it is a fault of the layout.
 * @template {Element} E
 * @param {ParentNode} parent
 * @param {string} selector
 * @param {abstract new () => E} type
 * @returns {E}
 */
export function one(parent, selector, type) {
  const element = parent.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The search page has no “${selector}”.`);
  return element;
}

/**
 * All of them, in the order of the page.
 * @template {Element} E
 * @param {ParentNode} parent
 * @param {string} selector
 * @param {abstract new () => E} type
 * @returns {E[]}
 */
export function all(parent, selector, type) {
  return [...parent.querySelectorAll(selector)].flatMap((element) =>
    element instanceof type ? [element] : [],
  );
}

/**
 * A copy of what a template holds.
 * @param {HTMLTemplateElement} template
 * @returns {Element}
 */
export function copyOf(template) {
  const element = template.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof Element)) throw new Error('A template of the search page is empty.');
  return element;
}
