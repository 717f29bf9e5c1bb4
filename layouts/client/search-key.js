/** Whether `/` leads to the search box: the reader's choice, on the search page (WCAG 2.1.4). */
import { one } from './elements.js';

/** Known to `search-box.js` too, which stays without imports so that every page can afford it. */
const NAME = 'search-key';

/**
 * Shows the choice and keeps it. A browser may refuse to keep anything: then the choice is not offered,
 * and the key does nothing.
 * @param {HTMLElement} place
 */
export function keepKeyChoice(place) {
  const box = one(place, 'input', HTMLInputElement);
  try {
    box.checked = localStorage.getItem(NAME) !== 'off';
  } catch {
    place.hidden = true;
    return;
  }
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'off');
  });
}
