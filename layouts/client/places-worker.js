/**
 * Pagefind for the indexes of other places, in a worker that has no network: what Pagefind would fetch
 * is asked of the page, whose content policy names who may be asked. The script is this site's own.
 */

/** A worker's own function, which the types of a page do not know. */
const { importScripts } = /** @type {{ importScripts: (address: string) => void }} */ (
  /** @type {unknown} */ (self)
);

self.addEventListener(
  'message',
  ({ data: { script }, ports: [port] }) => {
    /** @type {Map<number, { resolve: (answer: Response) => void, reject: (error: Error) => void }>} */
    const waiting = new Map();
    let asked = 0;
    if (!port) return;
    port.onmessage = ({ data: { id, bytes } }) => {
      const request = waiting.get(id);
      waiting.delete(id);
      if (bytes) request?.resolve(new Response(bytes));
      else request?.reject(new Error('No answer.'));
    };
    self.fetch = (address) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        waiting.set(id, { resolve, reject });
        port.postMessage({ id, address: `${address}` });
      });
    importScripts(script);
  },
  { once: true },
);

// An index that cannot be read is a place that did not answer, which the page says itself.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());
console.error = () => {};
