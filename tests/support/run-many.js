/** The real command, over and over in one process, which spares each run the second it takes to start. */
import { createInterface } from 'node:readline';
import '../../bin/register.js';

// Each run that fails leaves something to do at the end.
process.setMaxListeners(0);
const { main } = await import('../../src/cli/main.ts');

for await (const line of createInterface({ input: process.stdin })) {
  const { args, cwd, env } = JSON.parse(line);
  const run = { code: 0, out: '', err: '' };
  /** @type {import('../../src/cli/terminal.ts').Terminal} */
  const terminal = {
    out: (text) => {
      run.out += text;
    },
    err: (text) => {
      run.err += text;
    },
    interactive: false,
    colour: false,
  };
  process.chdir(cwd);
  Object.assign(process.env, env);
  run.code = await main(args, terminal);
  process.stdout.write(`\n${JSON.stringify(run)}\n`);
}
