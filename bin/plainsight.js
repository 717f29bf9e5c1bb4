#!/usr/bin/env node
/** The command line: everything is in `src/cli/main.ts`. */
import { helpFor } from '../src/cli/help.js';
import { compiledCommands, compiledMain } from './compiled.js';

// Whoever reads the output may stop early, as `head` does; that is no fault.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});

const args = process.argv.slice(2);
const help = helpFor(args);

// Help is there at once: no TypeScript has to be read for it.
if (help) process.stdout.write(help);
else {
  const compiled = compiledCommands.includes(args[0] ?? '') ? await compiledMain() : undefined;
  if (!compiled) await import('./register.js');
  const { main } = await import(compiled ?? '../src/cli/main.ts');
  process.exitCode = await main(args);
}
