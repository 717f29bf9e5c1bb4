/** Writes what an import makes: new files only, inside the root only, never through a link. */
import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { stringify } from 'yaml';
import { type ContentKind, contentKinds } from '../schemas/kinds.ts';

/** True when something of this name is there, be it a file, a folder or a link. */
export async function exists(root: string, path: string): Promise<boolean> {
  return lstat(join(root, path)).then(
    () => true,
    () => false,
  );
}

/** Writes a new file. False when there is one already; a folder that leads out of the root is a fault. */
export async function writeNew(root: string, path: string, content: string): Promise<boolean> {
  const place = await prepare(root, path);
  return ifNew(() => writeFile(place, content, { flag: 'wx' }));
}

/** Copies a file to a new one. False when there is one already. */
export async function copyNew(root: string, path: string, from: string): Promise<boolean> {
  const place = await prepare(root, path);
  return ifNew(() => copyFile(from, place, constants.COPYFILE_EXCL));
}

async function prepare(root: string, path: string): Promise<string> {
  const place = join(root, path);
  await mkdir(dirname(place), { recursive: true });
  const [base, folder] = [await realpath(root), await realpath(dirname(place))];
  if (folder !== base && !folder.startsWith(base + sep)) {
    throw new Error(`“${path}” leads out of the folder ${root}. Nothing was written there.`);
  }
  return place;
}

async function ifNew(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    throw cause;
  }
}

const firstFields = ['title', 'date', 'summary'];

/** An entry as a file: front matter in the order of the schema, then the body. */
export function entryText(
  kind: ContentKind,
  fields: Record<string, unknown>,
  body: string,
): string {
  const order = [...firstFields, ...Object.keys(contentKinds[kind].schema.shape)];
  const rank = (field: string) => order.indexOf(field);
  const sorted = Object.entries(fields).sort(([a], [b]) => rank(a) - rank(b));
  const words = body.replace(/^\n+/, '').trimEnd();
  return `---\n${yamlText(Object.fromEntries(sorted))}---\n${words === '' ? '' : `\n${words}\n`}`;
}

/** YAML that our own reader takes: long lines stay whole, and text that looks like more is quoted. */
export function yamlText(value: unknown): string {
  return stringify(plainFlags(value), { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Our reader knows text only, so `'true'` is written as the word. */
function plainFlags(value: unknown): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  if (Array.isArray(value)) return value.map(plainFlags);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainFlags(inner)]));
}
