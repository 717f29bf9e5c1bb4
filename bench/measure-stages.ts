/** Stages: the pipeline in a process of its own, then the whole build without and with kept drawings. */
import { fileURLToPath } from 'node:url';
import { CORPUS_DAY } from './corpus.ts';
import { run } from './run-process.ts';
import { freshSite, packageRoot, type Setting } from './setting.ts';
import type { StageTimes } from './stages.ts';
import { type BuildCost, build, forget, forgetAllButDrawings } from './whole-build.ts';

export interface StagesRun {
  stages: StageTimes;
  /** With nothing kept. */
  cold: BuildCost;
  /** With the drawings kept, and nothing else: what is missing is what they cost. */
  drawn: BuildCost;
}

export async function measureStages(setting: Setting): Promise<StagesRun> {
  const site = freshSite(setting);
  const script = fileURLToPath(new URL('stages.ts', import.meta.url));
  const options = ['--expose-gc', '--import', import.meta.resolve('tsx')];
  const { out } = await run({
    command: [setting.node, ...options, script, site.root, CORPUS_DAY],
    // Where the settings for TypeScript are.
    cwd: packageRoot,
  });
  // Written by `stages.ts`.
  const stages = JSON.parse(out) as StageTimes;
  forget(site);
  const cold = await build(site);
  forgetAllButDrawings(site);
  const drawn = await build(site);
  return { stages, cold, drawn };
}
