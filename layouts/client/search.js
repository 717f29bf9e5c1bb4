/** The script of the search page: START HERE. Form → address → index → results. */
import { all, one } from './elements.js';
import { isEmpty, readAddress, writeAddress } from './search-address.js';
import { openForm } from './search-form.js';
import { openIndex } from './search-index.js';
import { resultElement } from './search-results.js';

/** @import { Index, Matches } from './search-index.js' */

/**
 * @typedef {object} Words What the page says, from the layout.
 * @property {string} language
 * @property {Partial<Record<Intl.LDMLPluralRule, string>>} found
 * @property {string} none
 * @property {string} start
 * @property {string} failed
 */

const PAGE = 10;
const TYPING_PAUSE_MS = 200;
/** Where the filters stand beside the results; the same in `search.css`. */
const WIDE = '(min-width: 60rem)';

const root = one(document, '[data-search]', HTMLFormElement);
const filters = one(root, '[data-filters]', HTMLDetailsElement);
const status = one(root, '[data-status]', HTMLElement);
const list = one(root, '[data-results]', HTMLElement);
const more = one(root, '[data-more]', HTMLButtonElement);
const template = one(root, '[data-template="result"]', HTMLTemplateElement);
/** @type {Words} */
const words = JSON.parse(root.dataset.words ?? '{}');
const numbers = new Intl.NumberFormat(words.language);
const plurals = new Intl.PluralRules(words.language);
const form = openForm(root);
const pageTitle = document.title;

/** @type {Promise<Index> | undefined} */
let index;
/** @type {Matches['results']} */
let results = [];
/** Counts searches, so that a slow one does not overwrite a later one. */
let turn = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;

start();

function start() {
  filters.hidden = false;
  filters.open = matchMedia(WIDE).matches;
  one(root, '[data-sort]', HTMLElement).hidden = false;
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    keep('push');
  });
  form.input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => keep('replace'), TYPING_PAUSE_MS);
  });
  root.addEventListener('change', ({ target }) => {
    if (target !== form.input) keep('push');
  });
  one(root, '[data-clear]', HTMLButtonElement).addEventListener('click', () => {
    form.clear();
    keep('push');
    form.input.focus();
  });
  one(root, '[data-chips]', HTMLElement).addEventListener('click', removeChip);
  more.addEventListener('click', () => void showMore());
  addEventListener('popstate', restore);
  addEventListener('keydown', shortcuts);
  restore();
}

/** Sets the form by the address and searches. */
function restore() {
  clearTimeout(pause);
  form.fill(readAddress(location.search, form.offered));
  void search();
}

/**
 * Writes the form to the address and searches.
 * @param {'push' | 'replace'} how As a new step in the history, or in place of the last.
 */
function keep(how) {
  clearTimeout(pause);
  const address = writeAddress(form.read());
  if (address !== location.search) {
    const to = `${location.pathname}${address}`;
    if (how === 'push') history.pushState(null, '', to);
    else history.replaceState(null, '', to);
  }
  void search();
}

async function search() {
  const mine = ++turn;
  const query = form.read();
  form.showChosen();
  list.ariaBusy = 'true';
  const asked = query.words.trim();
  document.title = asked ? `${asked} – ${pageTitle}` : pageTitle;
  try {
    index ??= openIndex(root.dataset.base ?? '/');
    const open = await index;
    const matches = await open.find(query);
    if (mine !== turn) return;
    results = matches.results;
    const first = await elementsOf(results.slice(0, PAGE));
    if (mine !== turn) return;
    list.replaceChildren(...first);
    more.hidden = results.length <= PAGE;
    status.textContent = isEmpty(query) ? words.start : foundText(results.length);
    // The counts come after the results: with several facets chosen they take longer.
    const counts = await open.counts(query, matches);
    if (mine !== turn) return;
    form.showCounts(counts, numbers);
    list.ariaBusy = 'false';
  } catch (error) {
    index = undefined;
    reportError(error);
    if (mine === turn) showFailure();
  }
}

/** @param {Matches['results']} wanted */
async function elementsOf(wanted) {
  const found = await Promise.all(wanted.map((result) => result.data()));
  const site = { language: words.language, labelOf: form.labelOf };
  return found.map((page) => resultElement(template, page, site));
}

async function showMore() {
  const mine = turn;
  const shown = list.children.length;
  const elements = await elementsOf(results.slice(shown, shown + PAGE));
  if (mine !== turn) return;
  list.append(...elements);
  more.hidden = list.children.length >= results.length;
  // The button has moved down or gone; what was asked for starts here.
  elements[0]?.querySelector('a')?.focus();
}

function showFailure() {
  results = [];
  list.replaceChildren();
  list.ariaBusy = 'false';
  more.hidden = true;
  status.textContent = words.failed;
}

/** @param {number} count */
function foundText(count) {
  if (count === 0) return words.none;
  const text = words.found[plurals.select(count)] ?? words.found.other ?? '{n}';
  return text.replace('{n}', numbers.format(count));
}

const chips = () => all(root, '[data-chips] button', HTMLButtonElement);

/** @param {Event} event */
function removeChip({ target }) {
  const chip = target instanceof Element ? target.closest('button') : null;
  if (!chip) return;
  const place = chips().indexOf(chip);
  form.clear(chip.name, chip.value);
  keep('push');
  // The chip is gone: go on from the one that took its place, or from the words.
  const left = chips();
  (left[place] ?? left.at(-1) ?? form.input).focus();
}

/** @param {KeyboardEvent} event */
function shortcuts(event) {
  if (event.key === 'Escape' && event.target === form.input && form.input.value) {
    event.preventDefault();
    form.input.value = '';
    keep('replace');
  }
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (
    event.target instanceof Element &&
    event.target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]')
  )
    return;
  event.preventDefault();
  form.input.focus();
}
