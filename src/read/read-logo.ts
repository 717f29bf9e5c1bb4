/** Reads the logo that the settings name: a file beside them, or one of the content folder. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWhole } from './read-whole.ts';

/** More than any mark needs; a photograph is not one. */
export const MAX_LOGO_BYTES = 500_000;

export interface LogoSource {
  /** As it stands in the settings. */
  value: string;
  /** From the root of the site. */
  file: string;
  found:
    | { bytes: Buffer }
    /** `known` are the pictures that stand where it should. */
    | { missing: true; known: string[] }
    | { tooLarge: true };
}

/** @param value `logo.svg` beside the settings, or `/media/logo.png` for `content/logo.png` */
export function readLogo(root: string, value: string): LogoSource {
  const file = value.startsWith('/media/')
    ? `content/${value.slice('/media/'.length)}`
    : `_data/${value.replace(/^(\.?\/)?(_data\/)?/, '')}`;
  const missing = { missing: true, known: besides(root) } as const;
  // Nothing outside these two folders is the site's own.
  if (file.split('/').includes('..')) return { value, file, found: missing };
  const path = join(root, file);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return { value, file, found: missing };
  const read = readWhole(path, MAX_LOGO_BYTES);
  if ('bytes' in read) return { value, file, found: { bytes: Buffer.from(read.bytes) } };
  return { value, file, found: 'size' in read ? { tooLarge: true } : missing };
}

function besides(root: string): string[] {
  const folder = join(root, '_data');
  return readdirSync(folder).filter((name) => /\.(svg|png)$/i.test(name));
}
