#!/usr/bin/env node
/** The command line: everything is in `src/cli/main.ts`. */
import './register.js';

// Whoever reads the output may stop early, as `head` does; that is no fault.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});

const { main } = await import('../src/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
