/** What searching costs a reader: `search-bytes.ts` on a site of this size. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './run-process.ts';
import { freshSite, packageRoot, type Setting } from './setting.ts';
import { build } from './whole-build.ts';

export interface SearchStep {
  /** Where in the site, or plain Pagefind. */
  what: string;
  step: string;
  requests: number;
  bytes: number;
}

export type SearchRun = SearchStep[];

export async function measureSearch(setting: Setting): Promise<SearchRun> {
  const site = freshSite(setting);
  await build(site);
  const script = fileURLToPath(new URL('search-bytes.ts', import.meta.url));
  const { out } = await run({
    command: [setting.node, '--import', import.meta.resolve('tsx'), script, site.output],
    cwd: packageRoot,
  });
  rmSync(site.output, { recursive: true, force: true });
  const steps = [...out.matchAll(/^\| (.+) \| (.+) \| (\d+) \| (\d+) \|$/gm)].map(
    ([, what = '', step = '', requests, bytes]) => ({
      what,
      step,
      requests: Number(requests),
      bytes: Number(bytes),
    }),
  );
  if (steps.length === 0) throw new Error(`search-bytes.ts measured nothing: ${out}`);
  return steps;
}
