/**
 * A program of its own, started by `make-parts.ts`: gives Pagefind the pages of one part after another,
 * in their order. Pagefind's own command numbers pages as the disk lists them, and disks list in
 * different orders: the same site would have another index on another machine.
 */
import { createIndex } from 'pagefind';

/** Pages that wait at once: enough to keep Pagefind busy, few enough to hold in memory. */
const AT_ONCE = 64;

process.on('message', async (message) => {
  // Sent by `make-parts.ts`.
  const { language, pages } = /** @type {import('./make-parts.ts').PartRequest} */ (message);
  // Should Pagefind die there is nothing left to wait for, and this ends without an answer.
  process.channel?.unref();
  try {
    process.send?.(await makePart(language, pages));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (/backend closed/.test(text)) process.exit();
    process.send?.({ error: text });
  }
  process.channel?.ref();
});

// Whoever started this has gone: nobody waits for the rest.
process.on('disconnect', () => process.exit());

/**
 * @param {string} language
 * @param {import('./make-parts.ts').PartRequest['pages']} pages
 */
async function makePart(language, pages) {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join(' '));
  const urls = [];
  for (let start = 0; start < pages.length; start += AT_ONCE) {
    const some = pages.slice(start, start + AT_ONCE);
    const added = some.map(({ path, html }) =>
      index.addHTMLFile({ sourcePath: path, content: html }),
    );
    // Asked for in order, they are added in order.
    for (const { errors: refused, file } of await Promise.all(added)) {
      refuse(refused);
      urls.push(file?.url ?? '');
    }
  }
  const made = await index.getFiles();
  refuse(made.errors);
  await index.deleteIndex();
  return { files: made.files, urls };
}

/** @param {readonly string[]} errors */
function refuse(errors) {
  if (errors.length > 0) throw new Error(errors.join(' '));
}
