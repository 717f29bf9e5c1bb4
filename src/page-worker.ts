/** A thread that renders and writes its share of the pages of a site that it loads for itself (ADR 35). */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { createMemory, loadSite } from './load-site.ts';
import { type Begin, type Report, take, type WorkerSite } from './publish/page-workers.ts';
import { isFindable } from './publish/search-index/findable-page.ts';
import { siteFiles } from './publish/site-files.ts';
import { createWriter, sharesOf } from './publish/write-pages.ts';

// Given by `page-workers.ts`, which starts this.
const { root, now, drafts, output, made, taken } = workerData as WorkerSite;
const port = parentPort;
if (port) {
  const begun = once(port, 'message');
  const { site } = loadSite({ root, now, drafts, history: true, memory: createMemory(root) });
  const { pages } = await siteFiles(site, root, { made });
  const shares = sharesOf(pages);
  // The first of the arguments of an event.
  const [{ digest, count }] = (await begun) as [Begin];
  const write = createWriter(output, {});
  // Where files came or went meanwhile the shares are not the same, and nobody's build will stand.
  if (digest === shares.digest) {
    for (let share = take(taken); share < count; share = take(taken)) {
      const written = await write(shares, share);
      const report: Report = [
        share,
        written.map(([file, content]) => [file, isFindable(content) ? content : '']),
      ];
      port.postMessage(report);
    }
  }
}
