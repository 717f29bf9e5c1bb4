/**
 * A preload (`node --import`) under which every folder lists its files backwards: a build that leans
 * on the order in which a disk happens to give them comes out different.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdir, readdirSync } = fs;
const { readdir: readdirLater } = fs.promises;

/**
 * @param {unknown} found
 * @returns {any} What `readdir` gives is handed on as it is, so its many forms need no types here.
 */
const backwards = (found) => (Array.isArray(found) ? [...found].reverse() : found);

Object.assign(fs, {
  /** @param {Parameters<typeof readdirSync>} args */
  readdirSync: (...args) => backwards(readdirSync(...args)),
  /** @param {any[]} args The last is the callback, whatever stands before it. */
  readdir: (...args) => {
    const done = args.pop();
    /** @param {unknown} error @param {unknown} found */
    const listed = (error, found) => done(error, backwards(found));
    // Its other forms differ in their options alone.
    Reflect.apply(readdir, fs, /** @type {any} */ ([...args, listed]));
  },
});
Object.assign(fs.promises, {
  /** @param {Parameters<typeof readdirLater>} args */
  readdir: async (...args) => backwards(await readdirLater(...args)),
});
syncBuiltinESMExports();
