/** Loaded before the command that is measured: tells, at its end, what its own process used, without Pagefind's. */
import { writeFileSync } from 'node:fs';

const file = process.env.BENCH_USAGE_FILE;
process.once('exit', () => {
  if (file) writeFileSync(file, JSON.stringify(process.resourceUsage()));
});
