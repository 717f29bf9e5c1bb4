/**
 * Takes the lock of a target again and again, and often leaves it as a killed build would: `lock-loop.js
 * TARGET ROUNDS GONE`, where GONE is the number of a process that has ended. Says how often it had the
 * lock, and how often somebody else had it at the same time.
 */
import { mkdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import '../../bin/register.js';

const { takeLock } = await import('../../src/publish/lock.ts');
const [target = '', rounds = '', gone = ''] = process.argv.slice(2);

let had = 0;
let shared = 0;
process.stdout.write('ready\n');
for (let round = 0; round < Number(rounds); round++) {
  const lock = takeLock(target);
  if ('heldBy' in lock) continue;
  had++;
  try {
    mkdirSync(`${target}.busy`);
    for (const until = performance.now() + 0.3; performance.now() < until; );
    rmdirSync(`${target}.busy`);
  } catch {
    shared++;
  }
  if (round % 2 === 0) {
    writeFileSync(`${target}.gone-${process.pid}`, `${gone} 1 ${process.pid}-${round}\n`);
    renameSync(`${target}.gone-${process.pid}`, lock.file);
  } else lock.release();
}
process.stdout.write(JSON.stringify({ had, shared }));
