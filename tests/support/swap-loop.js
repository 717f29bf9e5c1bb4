/**
 * Puts one small site after another in the place of a target until it is killed: `swap-loop.js TARGET
 * [--link] [--slowly]`, the latter a hundred times a second.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import '../../bin/register.js';

const { nextFolder, recover, swap } = await import('../../src/publish/swap.ts');
const [target = '', ...flags] = process.argv.slice(2);

recover(target);
process.stdout.write('ready\n');
for (let version = 1; ; version++) {
  const next = nextFolder(target);
  mkdirSync(next);
  for (const name of ['.plainsight.txt', 'index.html', 'second.html', 'third.html']) {
    writeFileSync(join(next, name), `${process.pid} ${version}`);
  }
  await swap(next, target, { link: flags.includes('--link') });
  if (flags.includes('--slowly')) await wait(10);
}
