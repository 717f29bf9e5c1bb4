/** Marks what is new since the day in the address, `?since=2026-03-01`: days are compared as text. */

/**
 * @typedef {object} Words What the page says, from the layout.
 * @property {string} language
 * @property {string} isNew
 * @property {Partial<Record<Intl.LDMLPluralRule, string>>} found
 * @property {string} none
 * @property {string} bad
 * @property {string} goesBackTo
 */

const form = document.querySelector('form[data-since]');
const asked = new URLSearchParams(location.search).get('since');

if (form instanceof HTMLFormElement && asked) mark(form, asked.trim());

/**
 * @param {HTMLFormElement} root
 * @param {string} since
 */
function mark(root, since) {
  /** @type {Words} */
  const words = JSON.parse(root.dataset.words ?? '{}');
  const status = root.querySelector('[data-since-status]');
  const input = root.querySelector('input[name="since"]');
  if (!status) return;
  if (!isDay(since)) {
    status.textContent = words.bad;
    return;
  }
  if (input instanceof HTMLInputElement) input.value = since;
  const found = [...document.querySelectorAll('[data-move]')].filter((item) => dayOf(item) > since);
  for (const item of found) markNew(item, words.isNew);
  const said = sentence(words, found.length, since);
  const { from } = root.dataset;
  const isCut = from !== undefined && from > since;
  const more = isCut ? ` ${words.goesBackTo.replace('{day}', inWords(words, from))}` : '';
  status.textContent = `${said}.${more}`;
  const brief = document.querySelector('[data-since-brief]');
  if (brief && found.length > 0) brief.textContent = said;
}

/**
 * A day that there is: `2026-02-30` is none.
 * @param {string} text
 */
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** @param {Element} item */
function dayOf(item) {
  return item.querySelector('time')?.getAttribute('datetime') ?? '';
}

/**
 * Says beside its day that an item is new, and unfolds the list it is in.
 * @param {Element} item
 * @param {string} isNew
 */
function markNew(item, isNew) {
  const word = document.createElement('strong');
  word.className = 'new';
  word.textContent = isNew;
  item.querySelector('time')?.after(' ', word);
  item.classList.add('is-new');
  const fold = item.closest('details');
  if (fold) fold.open = true;
}

/**
 * @param {Words} words
 * @param {number} count
 * @param {string} since
 */
function sentence(words, count, since) {
  const rule = new Intl.PluralRules(words.language).select(count);
  const text = count === 0 ? words.none : (words.found[rule] ?? words.found.other ?? '');
  const number = new Intl.NumberFormat(words.language).format(count);
  return text.replace('{n}', number).replace('{day}', inWords(words, since));
}

/**
 * A day in words, as the rest of the site writes it; in UTC both ways, so that it stays that day.
 * @param {Words} words
 * @param {string} day
 */
function inWords({ language }, day) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
