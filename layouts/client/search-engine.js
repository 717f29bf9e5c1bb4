/**
 * Pagefind in its worker, so that typing stays smooth in a large site. Its own client for pages holds
 * the whole engine a second time (13 kB), for browsers in which the worker cannot run: it is fetched
 * only there. The messages are those of Pagefind's client; the version is pinned.
 */

/**
 * @typedef {Record<string, Record<string, number>>} Counts For each facet, how many pages have each value.
 *
 * @typedef {object} Section A part of a page that has matches.
 * @property {string} title
 * @property {string} url
 * @property {string} excerpt
 * @property {object} [anchor] Left out for what stands before the first heading.
 * @property {number[]} locations
 *
 * @typedef {object} Found One page, with the parts of it that match.
 * @property {string} url
 * @property {string} excerpt Text with `&lt;` and `&gt;` for angle brackets, and `<mark>` around matches.
 * @property {Record<string, string>} meta
 * @property {Record<string, string[]>} filters
 * @property {Section[]} sub_results
 * @property {string} [place] Where it comes from, on a page that searches several places.
 *
 * @typedef {object} Result
 * @property {string} id
 * @property {number} [score]
 * @property {string | (() => Promise<Found | undefined>)} data Undefined for what cannot be shown.
 *
 * @typedef {object} Matches
 * @property {Result[]} results
 * @property {Counts} filters How many of the results have each value, in the facets that are loaded.
 * @property {Counts} totalFilters The same as if no filter were chosen.
 *
 * @typedef {object} Engine
 * @property {(words: string | null, options: object) => Promise<Matches>} search
 * @property {(result: Result) => Promise<Found | undefined>} read
 * @property {(results: Result[]) => void} forget Gives back the memory of results no longer shown.
 */

export const settings = {
  excerptLength: 30,
  excerptEllipsis: '…',
  // The name of a kind is searchable, so that "weeknote lofts" works, but a page that is about the
  // word comes before all those that are only of the kind.
  ranking: { metaWeights: { kind: 0.1, date: 0.1, lang: 0, state: 0.1 } },
};

/**
 * Starts the engine.
 * @param {string} base The root of the site, with its path prefix.
 * @returns {Promise<Engine>}
 */
export function openEngine(base) {
  return openWorker(base).catch(() => openHere(base));
}

/**
 * @param {string} base
 * @returns {Promise<Engine>}
 */
async function openWorker(base) {
  const worker = new Worker(`${base}pagefind/pagefind-worker.js`);
  const call = callsTo(worker);
  try {
    const language = document.documentElement.lang.toLowerCase();
    await call('site', 'init', { basePath: `${base}pagefind/`, baseUrl: base, language });
    // Waits for the index, and fails where the host forbids WebAssembly in a worker.
    await call('site', 'options', settings);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return engineOf(worker, call, 'site');
}

/**
 * Lets what is in a worker of Pagefind's be called as if it were here.
 * @param {Worker} worker
 */
export function callsTo(worker) {
  /** @type {Map<string, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let calls = 0;
  worker.addEventListener('message', ({ data: { id, result, error } }) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(error));
    else call?.resolve(result);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The search worker failed.'));
    waiting.clear();
  });
  /**
   * @param {string} instanceId Which index of those that are open in the worker.
   * @param {string} method
   * @param {unknown[]} args
   * @returns {Promise<any>}
   */
  return (instanceId, method, ...args) =>
    new Promise((resolve, reject) => {
      const id = `${++calls}`;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, instanceId, method, args });
    });
}

/**
 * An index that is open in a worker.
 * @param {Worker} worker
 * @param {ReturnType<typeof callsTo>} call
 * @param {string} instanceId
 * @returns {Engine}
 */
export function engineOf(worker, call, instanceId) {
  return {
    search: (words, options) => call(instanceId, 'search', words, options),
    read: ({ data }) => (typeof data === 'string' ? call(instanceId, 'getData', data) : data()),
    forget: (results) => {
      for (const { data } of results) {
        worker.postMessage({ id: '', instanceId, method: 'releaseData', args: [data] });
      }
    },
  };
}

/**
 * The same in the page itself.
 * @param {string} base
 * @returns {Promise<Engine>}
 */
async function openHere(base) {
  const pagefind = await import(`${base}pagefind/pagefind.js`);
  await pagefind.options({ ...settings, baseUrl: base, noWorker: true });
  await pagefind.init();
  return {
    search: (words, options) => pagefind.search(words, options),
    read: ({ data }) => (typeof data === 'string' ? Promise.reject(new Error(data)) : data()),
    forget: () => {},
  };
}
