/** `plainsight serve`: the dev server. Drafts are shown and marked, problems stand at the top of every page. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createMemory, type LoadedSite, loadSite } from '../load-site.ts';
import { GIVEN_SITE, type GivenSite } from '../plugin.ts';
import { reportAsText } from '../problems/report.ts';
import { searchFolder } from '../publish/search.ts';
import { sourceReader } from '../read/source-text.ts';
import { pathPrefixOf } from '../render/view.ts';
import { createEleventy } from './eleventy.ts';
import { freePort } from './free-port.ts';
import { createIdleIndex } from './idle-index.ts';
import type { Terminal } from './terminal.ts';

export interface ServeOptions {
  root: string;
  now: Date;
  port: number;
}

/** Apart from the folder that is published, so that drafts can never be published by mistake. */
const SERVE_FOLDER = '_site.serve';

/** Serves until the process is stopped: pages as they are asked for, search when nothing else is to be done. */
export async function serve(
  { root, now, port: wanted }: ServeOptions,
  terminal: Terminal,
): Promise<number> {
  const output = join(root, SERVE_FOLDER);
  rmSync(output, { recursive: true, force: true });
  const memory = createMemory(root);
  const loaded = loadSite({ root, now, drafts: true, history: true, memory });
  memory.kept.save();
  const { language } = loaded.site.settings;
  const prefix = pathPrefixOf(loaded.site);
  const port = await freePort(wanted);
  // After an edit the plugin loads the site anew, for the same day.
  process.env.SOURCE_DATE_EPOCH = String(Math.floor(now.getTime() / 1000));

  const report = ({ site, problems }: LoadedSite) => {
    const { files, muted } = site.counts;
    const { colour } = terminal;
    terminal.out(reportAsText(problems, { files, muted, read: sourceReader(root), colour }));
  };
  const index = createIdleIndex({
    folder: output,
    cache: searchFolder(root),
    language,
    onTrouble: terminal.err,
  });
  const eleventy = await createEleventy({
    root,
    output: SERVE_FOLDER,
    runMode: 'serve',
    ...(prefix ? { pathPrefix: prefix } : {}),
    configure(config) {
      const given: GivenSite = {
        ...loaded,
        memory,
        onLoad: report,
        onFiles: ({ pages }) => index.later(pages),
      };
      config.addGlobalData(GIVEN_SITE, given);
    },
  });
  await eleventy.init();
  const rebuild = await eleventy.watch();
  // Eleventy notices that a file is gone, but does not build again for it.
  eleventy.watcher.on('unlink', (path) => rebuild(path));
  await eleventy.serve(port);
  terminal.out(`Serving at http://localhost:${port}${prefix}/ (stop with Ctrl+C)\n`);
  return new Promise((finish) => {
    process.once('SIGINT', () => {
      index.stop();
      void eleventy.stopWatch().then(() => finish(0));
    });
  });
}
