/**
 * Suggestions below a search box while typing: an editable combobox with a list, as the ARIA Authoring
 * Practices have it. Focus stays in the box; what is chosen there leads straight to a page.
 */

/**
 * @typedef {object} Words
 * @property {string} language
 * @property {string} list The name of the list.
 * @property {Partial<Record<Intl.LDMLPluralRule, string>>} found
 * @property {string} none
 *
 * @typedef {object} Group What is of one kind.
 * @property {string} kind
 * @property {[title: string, url: string][]} items
 *
 * @typedef {{ title: string, url: string, kind: string, words: string[] }} Name
 */

const SHOWN = 7;
/** Long enough that the letters typed are read out first. */
const ANNOUNCE_MS = 700;

/**
 * Puts suggestions to a box.
 * @param {HTMLInputElement} input
 * @param {Words} words
 * @param {Group[]} groups In the order in which they are offered.
 */
export function suggest(input, words, groups) {
  const names = groups.flatMap(({ kind, items }) =>
    items.map(([title, url]) => ({ title, url, kind, words: wordsOf(title) })),
  );
  const list = document.createElement('ul');
  list.id = `${input.id}-names`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = words.list;
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'unseen';
  status.role = 'status';
  const plurals = new Intl.PluralRules(words.language);
  /** @type {Name[]} */
  let shown = [];
  let active = -1;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;

  // A box of type "search" cannot be a combobox by the rules of ARIA in HTML.
  input.type = 'text';
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);
  input.parentElement?.append(list, status);

  /** @param {number} place Of the option that Enter takes; none below 0. */
  const activate = (place) => {
    active = place;
    for (const [at, option] of [...list.children].entries()) {
      option.ariaSelected = String(at === active);
    }
    const option = list.children[active];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };

  /** @param {Name[]} found */
  const show = (found) => {
    const wasOpen = !list.hidden;
    shown = found;
    list.replaceChildren(...found.map((name, at) => optionElement(name, `${list.id}-${at}`)));
    list.hidden = found.length === 0;
    input.ariaExpanded = String(!list.hidden);
    activate(-1);
    clearTimeout(pause);
    if (list.hidden && !wasOpen) return;
    pause = setTimeout(() => {
      const text = words.found[plurals.select(found.length)] ?? words.found.other ?? '{n}';
      status.textContent = list.hidden ? words.none : text.replace('{n}', String(found.length));
    }, ANNOUNCE_MS);
  };

  const close = () => {
    clearTimeout(pause);
    status.textContent = '';
    list.hidden = true;
    input.ariaExpanded = 'false';
    activate(-1);
  };

  const open = () => show(matching(names, input.value));

  /** @param {number} steps */
  const move = (steps) => {
    if (list.hidden) open();
    const { length } = list.children;
    // From the box itself, which is a place of its own, up leads to the last.
    if (!list.hidden) activate(((active + 1 + steps + length + 1) % (length + 1)) - 1);
  };

  input.addEventListener('input', open);
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { key } = event;
    const chosen = shown[active];
    if (key === 'ArrowDown' && event.altKey) open();
    else if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp' && event.altKey) close();
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Escape' && !list.hidden) close();
    else if (key === 'Enter' && chosen) location.href = chosen.url;
    else {
      // Home, End and the arrows to the side move in what was typed.
      if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) activate(-1);
      return;
    }
    event.preventDefault();
  });
  // The box keeps the focus, else the list would be gone before it could be clicked.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('li') : null;
    const name = option && shown[[...list.children].indexOf(option)];
    if (name) location.href = name.url;
  });
  if (input.value && document.activeElement === input) open();
}

/**
 * Those in which every word typed begins a word; first those that begin with what was typed.
 * @param {Name[]} names
 * @param {string} typed
 */
export function matching(names, typed) {
  const asked = wordsOf(typed);
  if (asked.length === 0) return [];
  const fits = names.filter(({ words }) =>
    asked.every((word) => words.some((each) => each.startsWith(word))),
  );
  const starts = (/** @type {Name} */ { words }) => words[0]?.startsWith(asked[0] ?? '');
  return [...fits.filter(starts), ...fits.filter((name) => !starts(name))].slice(0, SHOWN);
}

/**
 * The words of a text, without capitals and accents, as the index has them.
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * @param {Name} name
 * @param {string} id
 */
function optionElement({ title, kind }, id) {
  const option = document.createElement('li');
  option.id = id;
  option.role = 'option';
  option.ariaSelected = 'false';
  const label = document.createElement('span');
  label.textContent = `${kind} `;
  option.append(`${title} `, label);
  return option;
}
