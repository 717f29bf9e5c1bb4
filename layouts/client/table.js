/**
 * Filters and sorts the table of partners. The state is in the address, and everything stands in the
 * page already: without this script the table is whole.
 */

/**
 * @typedef {object} Words What the page says, from the layout.
 * @property {string} language
 * @property {Partial<Record<Intl.LDMLPluralRule, string>>} shown
 * @property {Partial<Record<Intl.LDMLPluralRule, string>>} shownAll
 * @property {string} sorted
 *
 * @typedef {object} Row
 * @property {HTMLTableRowElement} element
 * @property {number} place Where it stands by name.
 * @property {number} total In how many missions it is.
 * @property {{ mission: string, state: string }[]} parts
 */

const filters = document.querySelector('[data-table]');
const table =
  filters instanceof HTMLElement && document.getElementById(filters.dataset.table ?? '');
if (filters instanceof HTMLElement && table instanceof HTMLTableElement) {
  writeRoles(table);
  start(filters, table);
}

/**
 * In some browsers (Safari) `display: block`, by which the table fits a phone, takes its roles from
 * screen readers. In the page itself the roles would be faults: a table has them already.
 * @param {HTMLTableElement} its
 */
function writeRoles(its) {
  its.setAttribute('role', 'table');
  for (const part of its.querySelectorAll('thead, tbody')) part.setAttribute('role', 'rowgroup');
  for (const row of its.rows) {
    row.setAttribute('role', 'row');
    for (const cell of row.cells) cell.setAttribute('role', roleOf(cell));
  }
}

/** @param {HTMLTableCellElement} cell */
function roleOf({ tagName, scope }) {
  if (tagName === 'TD') return 'cell';
  return scope === 'col' ? 'columnheader' : 'rowheader';
}

/**
 * @param {HTMLElement} root
 * @param {HTMLTableElement} its
 */
function start(root, its) {
  const choices = [...root.querySelectorAll('select')];
  const clear = root.querySelector('[data-clear]');
  const status = root.querySelector('[data-status]');
  const groups = [...its.tBodies].map(readGroup);
  const columns = [...(its.tHead?.rows[0]?.cells ?? [])];
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  /** @type {Words} */
  const words = JSON.parse(root.dataset.words ?? '{}');
  const numbers = new Intl.NumberFormat(words.language);

  const chosen = () => Object.fromEntries(choices.map(({ name, value }) => [name, value]));

  const restore = () => {
    const asked = new URLSearchParams(location.search);
    for (const select of choices) {
      const value = asked.get(select.name) ?? '';
      const isOffered = [...select.options].some((option) => option.value === value);
      select.value = isOffered ? value : '';
    }
    show();
  };

  const show = () => {
    const { kind = '', mission = '', agreed = '', sort = '' } = chosen();
    let shown = 0;
    for (const group of groups) {
      const isOfKind = kind === '' || group.kind === kind;
      const fitting = new Set(
        isOfKind ? group.rows.filter((row) => fits(row, mission, agreed)) : [],
      );
      for (const row of group.rows) row.element.hidden = !fitting.has(row);
      group.element.hidden = !isOfKind;
      if (group.count) group.count.textContent = numbers.format(fitting.size);
      // A kind that nobody fits stays in sight: a gap is information.
      if (group.nobody) group.nobody.hidden = fitting.size > 0;
      const ordered = [...group.rows].sort(sort === 'missions' ? byTotal : byPlace);
      group.element.append(
        ...ordered.map(({ element }) => element),
        ...(group.nobody ? [group.nobody] : []),
      );
      shown += fitting.size;
    }
    showColumns(its, columns, mission);
    columns[0]?.setAttribute('aria-sort', sort === 'missions' ? 'other' : 'ascending');
    if (clear instanceof HTMLElement) clear.hidden = choices.every(({ value }) => value === '');
    if (status) status.textContent = sentence(words, shown, all, sort === 'missions');
  };

  const keep = () => {
    const address = new URLSearchParams(
      Object.entries(chosen()).filter(([, value]) => value !== ''),
    );
    const query = address.toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    show();
  };

  root.addEventListener('change', keep);
  clear?.addEventListener('click', () => {
    for (const select of choices) select.value = '';
    keep();
    // The button is gone: go on from the first choice.
    choices[0]?.focus();
  });
  addEventListener('popstate', restore);
  root.hidden = false;
  restore();
}

/** @param {HTMLTableSectionElement} element */
function readGroup(element) {
  const rows = [...element.rows].filter((row) => row.dataset.parts !== undefined);
  return {
    element,
    kind: element.dataset.kind ?? '',
    rows: rows.map(readRow),
    count: element.querySelector('[data-count]'),
    nobody: [...element.rows].find((row) => row.dataset.nobody !== undefined),
  };
}

/**
 * @param {HTMLTableRowElement} element
 * @param {number} place
 * @returns {Row}
 */
function readRow(element, place) {
  const parts = (element.dataset.parts ?? '').split(' ').filter(Boolean);
  return {
    element,
    place,
    total: Number(element.dataset.total ?? 0),
    parts: parts.map((part) => {
      const [mission = '', state = ''] = part.split(':');
      return { mission, state };
    }),
  };
}

/**
 * True when one part of the row is in that mission and of that state; an empty choice is any.
 * @param {Row} row
 * @param {string} mission
 * @param {string} agreed
 */
function fits({ parts }, mission, agreed) {
  if (mission === '' && agreed === '') return true;
  return parts.some(
    (part) =>
      (mission === '' || part.mission === mission) && (agreed === '' || part.state === agreed),
  );
}

/**
 * @param {Row} a
 * @param {Row} b
 */
function byPlace(a, b) {
  return a.place - b.place;
}

/**
 * @param {Row} a
 * @param {Row} b
 */
function byTotal(a, b) {
  return b.total - a.total || byPlace(a, b);
}

/**
 * Shows the columns of one mission, or of all. Cells of the kinds span all columns and have no own.
 * @param {HTMLTableElement} its
 * @param {HTMLTableCellElement[]} columns
 * @param {string} mission
 */
function showColumns(its, columns, mission) {
  const hidden = columns.map(({ dataset }) => {
    return mission !== '' && dataset.mission !== undefined && dataset.mission !== mission;
  });
  for (const row of its.rows) {
    if (row.cells.length !== columns.length) continue;
    for (const [index, cell] of [...row.cells].entries()) cell.hidden = hidden[index] ?? false;
  }
}

/**
 * @param {Words} words
 * @param {number} shown
 * @param {number} all
 * @param {boolean} isSorted
 */
function sentence(words, shown, all, isSorted) {
  const forms = shown === all ? words.shownAll : words.shown;
  const text = forms[new Intl.PluralRules(words.language).select(all)] ?? forms.other ?? '';
  const numbers = new Intl.NumberFormat(words.language);
  const said = text.replace('{n}', numbers.format(shown)).replace('{all}', numbers.format(all));
  return isSorted ? `${said}, ${words.sorted}` : said;
}
