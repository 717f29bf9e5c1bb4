/** A site in a temporary folder, written out in the test that asks about it and removed after it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type LoadedSite, type LoadOptions, loadSite } from '../../src/load-site.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { reportAsText } from '../../src/problems/report.ts';
import { sourceReader } from '../../src/read/source-text.ts';

/** The moment for which sites are loaded in tests. */
export const NOW = new Date('2026-06-15T00:00:00Z');

export interface WrittenSite {
  root: string;
  /** Loads the site as on 15 June 2026. */
  load(options?: Partial<Omit<LoadOptions, 'root'>>): LoadedSite;
  /** Its problems, each as `content/weeknotes/a.md:3:1 unknown-team`. */
  problems(): string[];
  /** The whole report, as a terminal without colours shows it. */
  report(): string;
}

/** Files by their path from the root of the site; text is dedented, bytes are written as they are. */
export type SiteText = Record<string, string | Uint8Array>;

/** Writes a site. Call it inside a test: the folder goes when that test has finished. */
export function writeSite(files: SiteText): WrittenSite {
  const root = mkdtempSync(join(tmpdir(), 'plainsight-site-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? dedent(content) : content);
  }
  return siteAt(root);
}

/** A site that is there already, such as a specimen. */
export function siteAt(root: string): WrittenSite {
  const load: WrittenSite['load'] = (options = {}) => loadSite({ root, now: NOW, ...options });
  return {
    root,
    load,
    problems: () => load().problems.map(placed),
    report() {
      const { problems, site } = load();
      return reportAsText(problems, { files: site.counts.files, read: sourceReader(root) });
    },
  };
}

/** A problem's place and id on one line. */
export function placed({ file, line, column, id }: Problem): string {
  return `${file}:${line}:${column} ${id}`;
}

/** Takes away the first empty line and the indentation that all lines share. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shared = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(Math.min(shared, line.length))).join('\n');
}
