/**
 * Run by `search.ts` as a program of its own, in the folder of a built site: gives Pagefind the pages
 * one after another, by their addresses. Pagefind's own command numbers them as the disk lists them,
 * and disks list in different orders: the same site would have another index on another machine.
 */
import { readdir, readFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';

/** Pages that wait at once: enough to keep Pagefind busy, few enough to hold in memory. */
const AT_ONCE = 64;

/** What a page carries that is to be found; Pagefind passes over the others. */
const MARK = 'data-pagefind-body';

// Should Pagefind die there is nothing left to wait for, and Node would end as if all were well.
process.exitCode = 1;

const [language = 'en'] = process.argv.slice(2);
const started = await createIndex({ forceLanguage: language });
if (!started.index) throw new Error(started.errors.join(' '));
const { index } = started;

const found = await readdir('.', { recursive: true });
const names = found
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replaceAll('\\', '/'));
names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
if (names.length === 0) throw new Error('The site did not contain any html files.');

// Without a single mark everything is to be found, as a site's own layouts may want it.
if ((await addPages((content) => content.includes(MARK))) === 0) await addPages(() => true);
const written = await index.writeFiles({ outputPath: 'pagefind' });
if (written.errors.length > 0) throw new Error(written.errors.join(' '));
await close();
process.exitCode = 0;

/**
 * @param {(content: string) => boolean} wanted
 * @returns {Promise<number>} How many were.
 */
async function addPages(wanted) {
  let count = 0;
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const some = names.slice(start, start + AT_ONCE);
    const contents = await Promise.all(some.map((name) => readFile(name, 'utf8')));
    const pages = some.flatMap((sourcePath, at) => {
      const content = contents[at] ?? '';
      return wanted(content) ? { sourcePath, content } : [];
    });
    // Asked for in order, they are added in order.
    for (const done of await Promise.all(pages.map((page) => index.addHTMLFile(page)))) {
      if (done.errors.length > 0) throw new Error(done.errors.join(' '));
    }
    count += pages.length;
  }
  return count;
}
