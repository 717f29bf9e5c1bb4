/** Builds the starter site once for all browser tests, into a temporary folder whose path it provides. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built starter site. */
    builtSite: string;
  }
}

/** The day the tests take for today, so that what is held or stale does not change with the clock. */
const TODAY = '2026-11-20';

const root = join(import.meta.dirname, '..', '..');

/**
 * Vitest's `globalSetup`. `PLAINSIGHT_SITE` names a folder already built, to save the time. Vitest sets up one
 * project after another, and each asks for the site: the first builds it, and names it to the others.
 */
export default async function buildSite(project: TestProject): Promise<() => Promise<void>> {
  const ready = process.env.PLAINSIGHT_SITE;
  if (ready) {
    project.provide('builtSite', ready);
    return async () => {};
  }
  const temporary = await mkdtemp(join(tmpdir(), 'plainsight-'));
  const folder = join(temporary, 'site');
  const command = ['bin/plainsight.js', 'build', '--to', folder, '--now', TODAY];
  await promisify(execFile)(process.execPath, command, { cwd: root });
  process.env.PLAINSIGHT_SITE = folder;
  project.provide('builtSite', folder);
  return () => rm(temporary, { recursive: true, force: true });
}
