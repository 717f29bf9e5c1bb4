/** The script of the search page: START HERE. Form → address → index → results. */
import { all, one } from './elements.js';
import { isEmpty, readAddress, writeAddress } from './search-address.js';
import { openForm } from './search-form.js';
import { openIndex } from './search-index.js';
import { keepKeyChoice } from './search-key.js';
import { resultElement } from './search-results.js';

/** @import { Result } from './search-engine.js' */
/** @import { Answer, Index } from './search-index.js' */

/**
 * @typedef {object} Words What the page says, from the layout.
 * @property {string} language
 * @property {Partial<Record<Intl.LDMLPluralRule, string>>} found
 * @property {string} none
 * @property {string} respelt
 * @property {string} start
 * @property {string} failed
 * @property {import('./suggest.js').Words} suggestions
 * @property {{ facet: string, kind: string, folder: string }[]} named Facets whose values have pages.
 * @property {import('./search-places.js').Network} [network] Other places that are searched too.
 */

/** Shown at first, and added by "more". Each is a request, and most readers take one of the first. */
const FIRST = 5;
const MORE = 10;
const TYPING_PAUSE_MS = 200;
/** Where the filters stand beside the results; the same in `search.css`. */
const WIDE = '(min-width: 60rem)';

const root = one(document, '[data-search]', HTMLFormElement);
const filters = one(root, '[data-filters]', HTMLDetailsElement);
const status = one(root, '[data-status]', HTMLElement);
const list = one(root, '[data-results]', HTMLElement);
const more = one(root, '[data-more]', HTMLButtonElement);
const browse = one(root, '[data-browse]', HTMLElement);
const template = one(root, '[data-template="result"]', HTMLTemplateElement);
/** @type {Words} */
const words = JSON.parse(root.dataset.words ?? '{}');
const numbers = new Intl.NumberFormat(words.language);
const plurals = new Intl.PluralRules(words.language);
const suggested = { ...words.suggestions, language: words.language };
const form = openForm(root);
const pageTitle = document.title;

/** @type {Promise<Index> | undefined} */
let index;
/** @type {Answer | undefined} */
let answer;
/** @type {Result[]} */
let results = [];
/** Counts searches, so that a slow one does not overwrite a later one. */
let turn = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;

start();

function start() {
  filters.open = matchMedia(WIDE).matches;
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    keep('push');
  });
  // What a first query needs is fetched while the reader thinks of its words.
  form.input.addEventListener('focus', firstFocus, { once: true });
  form.input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => keep('replace'), TYPING_PAUSE_MS);
  });
  form.input.addEventListener('keydown', emptyOnEscape);
  root.addEventListener('change', ({ target }) => {
    if (target !== form.input) keep('push');
  });
  // A fold says that it was opened, but its form does not hear of it but on the way down.
  root.addEventListener('toggle', () => void count(), { capture: true });
  one(root, '[data-clear]', HTMLButtonElement).addEventListener('click', () => {
    form.clear();
    keep('push');
    form.input.focus();
  });
  one(root, '[data-chips]', HTMLElement).addEventListener('click', removeChip);
  more.addEventListener('click', () => void showMore());
  addEventListener('popstate', restore);
  keepKeyChoice(one(document, '[data-key]', HTMLElement));
  restore();
}

function firstFocus() {
  // If it fails, the search will say so.
  openOnce().catch(() => {});
  // Without suggestions the form is still a form.
  import('./suggest.js').then(
    ({ suggest }) => suggest(form.input, suggested, names()),
    () => {},
  );
}

/** What has a page and a name stands in the form already; the rest is found as results. */
function names() {
  return words.named.map(({ facet, kind, folder }) => ({
    kind,
    items: form.names
      .filter((name) => name.facet === facet)
      .map(({ id, title }) => /** @type {[string, string]} */ ([title, `${folder}${id}/`])),
  }));
}

/** The index, fetched when it is first needed. */
function openOnce() {
  index ??= openAll().catch((error) => {
    index = undefined;
    throw error;
  });
  return index;
}

async function openAll() {
  const base = root.dataset.base ?? '/';
  const own = await openIndex(base, form.totals);
  return words.network
    ? (await import('./search-places.js')).joinPlaces(own, base, words.network, root)
    : own;
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
  const asked = query.words.trim();
  document.title = asked ? `${asked} – ${pageTitle}` : pageTitle;
  answer = undefined;
  if (isEmpty(query)) {
    show([], words.start);
    form.showCounts(form.totals, numbers);
    return;
  }
  list.ariaBusy = 'true';
  try {
    const open = await openOnce();
    const found = await open.find(query, form.unfolded(), words.language);
    if (mine !== turn) return;
    const first = await elementsOf(found.results.slice(0, FIRST));
    if (mine !== turn) return;
    answer = found;
    show(found.results, foundText(query.words, found), first);
    // The counts come after the results: with several facets chosen they take longer.
    await count();
    if (mine !== turn) return;
    list.ariaBusy = 'false';
    found.follow?.(() => addLate(found, query.words));
  } catch (error) {
    // What was overtaken may fail for want of what the later search has put away.
    if (mine !== turn) return;
    reportError(error);
    show([], words.failed);
  }
}

/**
 * What other places answer later comes after what is shown, which stays where it is.
 * @param {Answer} found
 * @param {string} asked
 */
async function addLate(found, asked) {
  const added = await elementsOf(found.results.slice(list.children.length, FIRST));
  if (answer !== found) return;
  list.append(...added);
  status.textContent = foundText(asked, found);
  more.hidden = found.results.length <= list.children.length;
  browse.hidden = found.results.length > 0;
  await count();
}

/**
 * @param {Result[]} found
 * @param {string} said What is announced.
 * @param {Element[]} first The elements of the first of them.
 */
function show(found, said, first = []) {
  results = found;
  list.replaceChildren(...first);
  list.ariaBusy = String(found.length > 0);
  more.hidden = found.length <= first.length;
  browse.hidden = found.length > 0;
  status.textContent = said;
}

/** Shows what each option that can be seen would leave. */
async function count() {
  const mine = turn;
  const facets = form.unfolded();
  if (!answer || facets.length === 0) return;
  const open = await openOnce();
  const counts = await open.counts(answer, facets);
  if (mine === turn) form.showCounts(counts, numbers);
}

/** @param {Result[]} wanted */
async function elementsOf(wanted) {
  const { read } = await openOnce();
  const found = await Promise.all(wanted.map(read));
  const site = { language: words.language, labelOf: form.labelOf };
  return found.flatMap((page) => (page ? resultElement(template, page, site) : []));
}

async function showMore() {
  const mine = turn;
  const shown = list.children.length;
  const elements = await elementsOf(results.slice(shown, shown + MORE));
  if (mine !== turn) return;
  list.append(...elements);
  more.hidden = list.children.length >= results.length;
  // The button has moved down or gone; what was asked for starts here.
  elements[0]?.querySelector('a')?.focus();
}

/**
 * @param {string} asked
 * @param {Answer} found
 */
function foundText(asked, { results: { length }, query }) {
  if (length === 0) return words.none;
  const text = words.found[plurals.select(length)] ?? words.found.other ?? '{n}';
  const said = text.replace('{n}', numbers.format(length));
  return query.words === asked
    ? said
    : words.respelt.replace('{n}', said).replace('{words}', query.words);
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
function emptyOnEscape(event) {
  // The suggestions take the first Escape for themselves.
  if (event.key !== 'Escape' || event.defaultPrevented || !form.input.value) return;
  event.preventDefault();
  form.input.value = '';
  keep('replace');
}
