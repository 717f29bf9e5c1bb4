/** What a page of a built site weighs before its pictures and fonts: HTML, style sheets and scripts, gzipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageText } from './page-kinds.ts';

/** The most that HTML and style sheets of a page may weigh together, gzipped: 30 KB. */
export const PAGE_LIMIT = 30 * 1024;

export interface PageWeight {
  html: number;
  /** The style sheets that the page links. */
  css: number;
  /** The scripts that the page names, each once. */
  scripts: number;
  /** The names of those scripts, without the hash of their content: `theme.js`. */
  scriptNames: string[];
}

const packed = new Map<string, number>();

/** Bytes of a file, gzipped at level 9 by itself, as hosts send it. */
function gzipped(file: string): number {
  const known = packed.get(file);
  if (known !== undefined) return known;
  const bytes = gzipSync(readFileSync(file), { level: 9 }).length;
  packed.set(file, bytes);
  return bytes;
}

/** @param address from the root of the built folder, for a site at the root of its host */
export function weighPage(folder: string, address: string): PageWeight {
  const html = pageText(folder, address);
  const sheets = named(html, /<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = named(html, /<script(?: type="module")? src="([^"]+)"/g);
  const sum = (files: string[]) =>
    files.reduce((total, each) => total + gzipped(join(folder, decodeURIComponent(each))), 0);
  return {
    html: gzipSync(html, { level: 9 }).length,
    css: sum(sheets),
    scripts: sum(scripts),
    scriptNames: scripts.map((each) =>
      each.replace(/^.*\//, '').replace(/\.[0-9a-f]{8}(?=\.js$)/, ''),
    ),
  };
}

function named(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, address = '']) => address))];
}
