/** Reads `_data/custom.css`, the owner's own rules, and finds the files that they may name. */
import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { readText } from './read-text.ts';

/** The owner's own rules, as they stand. */
export interface OwnStyle {
  file: string;
  text: string;
  /** Pictures and fonts below `_data/`, by their path from there: what the rules may name. */
  beside: ReadonlySet<string>;
  problems: Problem[];
}

const FILE = '_data/custom.css';

/** Settings stand in the same folder and must never be published: only these kinds of file are. */
const publishable = /\.(woff2|png|jpe?g|webp|avif|svg)$/i;

/** @returns undefined where a site has no rules of its own */
export function readOwnStyle(root: string): OwnStyle | undefined {
  if (!lstatSync(join(root, FILE), { throwIfNoEntry: false })) return undefined;
  const { text, problems } = readText(root, FILE);
  const folder = join(root, '_data');
  const beside = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && publishable.test(each.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
  return { file: FILE, text, beside: new Set(beside), problems };
}
