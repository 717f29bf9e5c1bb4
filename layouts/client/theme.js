/**
 * Light or dark, as the reader chose. It stands in the head and runs before anything is painted, so no
 * page flashes in the wrong colours. The choice never leaves the browser it was made in.
 */
const key = 'plainsight-theme';
const root = document.documentElement;

/** @type {string | null} */
let chosen = null;

/**
 * A browser may refuse to store anything; then a choice holds for the page it was made on.
 * @param {() => string | null | void} action
 */
const attempt = (action) => {
  try {
    return action() ?? null;
  } catch {
    return chosen;
  }
};

const show = () => {
  chosen = attempt(() => localStorage.getItem(key));
  if (chosen !== 'light' && chosen !== 'dark') chosen = 'device';
  root.dataset.theme = chosen;
  for (const input of document.getElementsByName('theme')) {
    if (input instanceof HTMLInputElement) input.checked = input.value === chosen;
  }
};

/** @param {Event} event */
const choose = ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
  chosen = target.value;
  attempt(() =>
    chosen === 'device' ? localStorage.removeItem(key) : localStorage.setItem(key, target.value),
  );
  show();
};

show();
// Once the page is there, when it comes back from the history, and when another tab changed it.
addEventListener('pageshow', show);
addEventListener('storage', show);
addEventListener('change', choose);
