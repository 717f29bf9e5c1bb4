/**
 * The indexes of other places, opened by this site's own Pagefind. Of another place files of its index
 * are fetched, without cookies and within a time limit; its scripts and its WebAssembly never are.
 */
import { callsTo, engineOf, settings } from './search-engine.js';
import { indexOver } from './search-index.js';

/** @import { Index } from './search-index.js' */

/** A place has so long to answer. */
export const LIMIT_MS = 3000;

/** No file of an index is as large as this. */
const MOST_BYTES = 16_000_000;

/** What the engine is called for the indexes of all places: that of this site. */
const OURS = 'ours';

/**
 * @typedef {object} Place
 * @property {string} id
 * @property {string} name
 * @property {string} url Ends with a slash.
 *
 * @typedef {object} Entry What Pagefind says of an index.
 * @property {string} version
 * @property {Record<string, { hash: string, wasm: string | null, page_count: number }>} languages
 * @property {string[]} [include_characters]
 */

/**
 * @param {string} base The root of this site, with its path prefix.
 * @param {readonly Place[]} places
 * @param {(place: Place) => void} onFailure Called when a place leaves something unanswered.
 */
export function openGuests(base, places, onFailure) {
  const home = new URL(`${base}pagefind/`, location.href).href;
  const language = document.documentElement.lang.toLowerCase();
  /** @type {Map<string, ArrayBuffer>} What is fetched already, by address. */
  const ready = new Map();
  /** @type {ReturnType<typeof start> | undefined} */
  let started;
  /** @type {Promise<unknown>} */
  let turn = Promise.resolve();

  /** The worker, the version that indexes must have, and the WebAssembly for all of them. */
  async function start() {
    const own = await entryOf(home, 'same-origin');
    const { wasm } = indexIn(own, language);
    const engine = await load(`${home}wasm.${wasm ?? 'unknown'}.pagefind`, {
      credentials: 'same-origin',
      // The search of this site has just fetched it.
      cache: 'force-cache',
    });
    const worker = new Worker(new URL('places-worker.js', import.meta.url));
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = async ({ data: { id, address } }) => {
      port1.postMessage({ id, bytes: await answer(address).catch(() => undefined) });
    };
    worker.postMessage({ script: `${home}pagefind-worker.js` }, [port2]);
    return { version: own.version, engine, worker, call: callsTo(worker) };
  }

  /**
   * What the worker asks for.
   * @param {string} address
   */
  async function answer(address) {
    const { origin, pathname } = new URL(address);
    const file = origin + pathname;
    const known = ready.get(file);
    if (known) return known;
    // The longest: one place may stand below another.
    const [place] = places
      .filter(({ url }) => file.startsWith(`${url}pagefind/`))
      .toSorted((a, b) => b.url.length - a.url.length);
    if (!place) throw new Error(`${file} is of no place.`);
    return load(file).catch((error) => {
      onFailure(place);
      throw error;
    });
  }

  return {
    /**
     * Opens the index of a place.
     * @param {Place} place
     * @returns {Promise<Index>}
     */
    open: async (place) => {
      started ??= start();
      const folder = `${place.url}pagefind/`;
      const [{ version, engine, worker, call }, entry] = await Promise.all([
        started,
        entryOf(folder),
      ]);
      if (seriesOf(entry.version) !== seriesOf(version)) {
        throw new Error(`${place.url} has an index of Pagefind ${entry.version}.`);
      }
      const { hash, page_count } = indexIn(entry, language);
      const meta = `${folder}pagefind.${hash}.pf_meta`;
      ready.set(meta, await load(meta));
      // Of what the place says its name for the engine is left out: it would be run.
      ready.set(`${folder}wasm.${OURS}.pagefind`, engine);
      const languages = { [language]: { hash, page_count, wasm: OURS } };
      const text = JSON.stringify({ ...entry, version, languages });
      ready.set(`${folder}pagefind-entry.json`, new TextEncoder().encode(text).buffer);
      // One after another: two that start at once would each bring the engine up anew.
      const opened = turn.then(async () => {
        const options = { basePath: folder, baseUrl: place.url, language };
        await call(place.id, 'init', options);
        await call(place.id, 'options', settings);
      });
      turn = opened.catch(() => {});
      await opened;
      return indexOver(engineOf(worker, call, place.id), {});
    },
  };
}

/**
 * @param {string} folder
 * @param {RequestCredentials} [credentials]
 * @returns {Promise<Entry>}
 */
async function entryOf(folder, credentials = 'omit') {
  // It names files that change with every build.
  const bytes = await load(`${folder}pagefind-entry.json`, { cache: 'no-cache', credentials });
  return JSON.parse(new TextDecoder().decode(bytes));
}

/**
 * The index in a language, else that of most pages.
 * @param {Entry} entry
 * @param {string} language
 */
function indexIn({ languages }, language) {
  const [most] = Object.values(languages).toSorted((a, b) => b.page_count - a.page_count);
  const index = languages[language] ?? languages[language.split('-')[0] ?? ''] ?? most;
  if (!index || !/^[\w-]+$/.test(index.hash)) throw new Error('There is no index.');
  return index;
}

/**
 * @param {string} address
 * @param {RequestInit} [options]
 */
async function load(address, options) {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(LIMIT_MS),
    ...options,
  });
  const bytes = await response.arrayBuffer();
  if (!response.ok || bytes.byteLength > MOST_BYTES) {
    throw new Error(`${response.status} from ${address}.`);
  }
  return bytes;
}

/** @param {unknown} version `1.6` of `1.6.0`: what the format of an index hangs on. */
function seriesOf(version) {
  return /^\d+\.\d+/.exec(`${version}`)?.[0];
}
