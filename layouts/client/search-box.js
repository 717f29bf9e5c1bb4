/** The search box of every page: `/` leads to it, and suggestions come when it is first used. */
const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (
  document.querySelectorAll('input[data-names]')
);

for (const box of boxes) {
  const start = async () => {
    const names = fetch(box.dataset.names ?? '').then((answer) => answer.json());
    const [{ suggest }, { words, groups }] = await Promise.all([import('./suggest.js'), names]);
    suggest(box, words, groups);
  };
  // Without suggestions the box is still a box.
  box.addEventListener('focus', () => start().catch(() => {}), { once: true });
}

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = event.target;
  if (
    at instanceof Element &&
    at.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')
  )
    return;
  try {
    if (localStorage.getItem('search-key') === 'off') return;
  } catch {
    return;
  }
  event.preventDefault();
  /** @type {HTMLInputElement | null} */
  const own = document.querySelector('[data-search] [name=q]');
  (own ?? boxes[0])?.focus();
});
