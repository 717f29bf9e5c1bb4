/** The search form: reads and sets its controls, and shows counts and what is chosen. */
import { all, copyOf, one } from './elements.js';
import { asSort } from './search-address.js';

/** @import { Query } from './search-address.js' */
/** @import { Counts } from './search-engine.js' */

/**
 * Takes hold of the form.
 * @param {HTMLFormElement} form
 */
export function openForm(form) {
  const input = one(form, 'input[name="q"]', HTMLInputElement);
  const sort = one(form, 'select[name="sort"]', HTMLSelectElement);
  const chips = one(form, '[data-chips]', HTMLElement);
  const chosenBox = one(form, '[data-chosen]', HTMLElement);
  const chipTemplate = one(form, '[data-template="chip"]', HTMLTemplateElement);
  const facets = all(form, '[data-facet]', HTMLDetailsElement);
  const boxes = new Map(
    facets.map((facet) => [
      facet.dataset.facet ?? '',
      all(facet, 'input[type="checkbox"]', HTMLInputElement),
    ]),
  );
  const facetLabels = new Map(facets.map(({ dataset }) => [dataset.facet, dataset.label ?? '']));

  return {
    input,
    sort,
    /** The values that each facet offers. */
    offered: new Map(
      [...boxes].map(([facet, its]) => [facet, new Set(its.map(({ value }) => value))]),
    ),

    /** How many pages of the site have each value, as the page says before anything is asked. */
    totals: Object.fromEntries(
      [...boxes].map(([facet, its]) => [
        facet,
        Object.fromEntries(its.map(({ value, dataset }) => [value, Number(dataset.total)])),
      ]),
    ),

    /** The facets whose counts can be seen. */
    unfolded: () => {
      if (!one(form, '[data-filters]', HTMLDetailsElement).open) return [];
      return facets.filter(({ open }) => open).map(({ dataset }) => dataset.facet ?? '');
    },

    /** What has a page of its own, by the facet that names it. */
    names: [...boxes].flatMap(([facet, its]) =>
      its.map(({ value, dataset }) => ({ facet, id: value, title: dataset.label ?? '' })),
    ),

    /** @returns {Query} */
    read: () => {
      const chosen = new Map();
      for (const [facet, its] of boxes) {
        const values = its.filter(({ checked }) => checked).map(({ value }) => value);
        if (values.length > 0) chosen.set(facet, values);
      }
      return { words: input.value, sort: asSort(sort.value), chosen };
    },

    /** @param {Query} query */
    fill: (query) => {
      input.value = query.words;
      sort.value = query.sort === 'best' ? '' : query.sort;
      for (const [facet, its] of boxes) {
        for (const box of its) box.checked = query.chosen.get(facet)?.includes(box.value) ?? false;
      }
      for (const facet of facets) {
        if (query.chosen.has(facet.dataset.facet ?? '')) facet.open = true;
      }
    },

    /**
     * Takes away one choice, or all.
     * @param {string} [facet]
     * @param {string} [value]
     */
    clear: (facet, value) => {
      for (const box of [...boxes.values()].flat()) {
        if (facet === undefined || (box.name === facet && box.value === value)) box.checked = false;
      }
    },

    /**
     * What the form calls a value of a facet.
     * @param {string} facet
     * @param {string} value
     */
    labelOf: (facet, value) => boxes.get(facet)?.find((box) => box.value === value)?.dataset.label,

    /**
     * @param {Counts} counts
     * @param {Intl.NumberFormat} numbers
     */
    showCounts: (counts, numbers) => {
      for (const [facet, its] of boxes) {
        const known = counts[facet];
        if (!known) continue;
        for (const box of its) {
          const count = known[box.value] ?? 0;
          const shown = box.closest('label')?.querySelector('[data-count]');
          // Of a place that was not asked nothing is known.
          if (shown) shown.textContent = count >= 0 ? `(${numbers.format(count)})` : '';
          box.closest('li')?.classList.toggle('facet-empty', count === 0 && !box.checked);
        }
      }
    },

    /** Shows what is chosen, each with a button that takes it away. */
    showChosen: () => {
      const chosen = [...boxes.values()].flat().filter(({ checked }) => checked);
      chosenBox.hidden = chosen.length === 0;
      chips.replaceChildren(
        ...chosen.map((box) => {
          const chip = copyOf(chipTemplate);
          const button = one(chip, 'button', HTMLButtonElement);
          button.name = box.name;
          button.value = box.value;
          one(chip, '[data-part="label"]', HTMLElement).textContent =
            `${facetLabels.get(box.name)}: ${box.dataset.label}`;
          return chip;
        }),
      );
    },
  };
}
