/** Warm builds: one note is changed, and what was kept is used; then the same content is built cold. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../src/order.ts';
import { freshSite, noteIds, type Setting } from './setting.ts';
import { type BuildCost, build, forget, hashesOf } from './whole-build.ts';

/** Which note is changed: an old one is further from what a build of this week has touched. */
export const changedNotes = ['newest', 'middle'] as const;

export interface WarmBuild {
  warm: BuildCost;
  cold: BuildCost;
  files: number;
  /** Files that are not the same, or only in one. */
  differing: string[];
}

export type WarmRun = Partial<Record<(typeof changedNotes)[number], WarmBuild>>;

export async function measureWarm(setting: Setting): Promise<WarmRun> {
  const site = freshSite(setting);
  const ids = noteIds(site.root);
  const result: WarmRun = {};
  forget(site);
  await build(site);
  for (const which of setting.quick ? (['newest'] as const) : changedNotes) {
    const id = ids[which === 'newest' ? ids.length - 1 : Math.floor(ids.length / 2)];
    appendFileSync(join(site.root, `content/weeknotes/${id}.md`), `\nChanged the ${which}.\n`);
    // The site and the cache of the build before stand where they were.
    const warm = await build(site);
    const found = hashesOf(site.output);
    forget(site);
    const cold = await build(site);
    const expected = hashesOf(site.output);
    const names = [...new Set([...found.keys(), ...expected.keys()])].sort(byText);
    const differing = names.filter((name) => found.get(name) !== expected.get(name));
    result[which] = { warm, cold, files: expected.size, differing };
  }
  return result;
}
