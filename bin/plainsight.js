#!/usr/bin/env node
/** The command line: everything is in `src/cli/main.ts`. */
import './register.js';

const { main } = await import('../src/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
