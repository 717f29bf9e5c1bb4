#!/usr/bin/env node
/** The command line: everything is in `src/cli/main.ts`. */
import { commandHelp, help } from '../src/cli/help.js';

// Whoever reads the output may stop early, as `head` does; that is no fault.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});

const args = process.argv.slice(2);
const [first = '--help'] = args;
const asked = first === '--help' ? help : args.includes('--help') ? commandHelp[first] : undefined;

// Help is there at once: no TypeScript has to be read for it.
if (asked) process.stdout.write(asked);
else {
  await import('./register.js');
  const { main } = await import('../src/cli/main.ts');
  process.exitCode = await main(args);
}
