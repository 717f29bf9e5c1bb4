/**
 * Three kinds of tests: quick ones on plain values, small sites and the command, and real Chromium.
 * Those of the quick ones that deal with dates run in three time zones, because a date is the same day in all of them.
 */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const zones = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'];

/** What can tell one time zone from another: days, and everything that shows or compares them. */
const dated = 'tests/unit/{client,days,publish,relate,render,validate}/**/*.test.ts';

const unit = zones.map((zone, index) => ({
  extends: true as const,
  test: {
    name: zone === 'UTC' ? 'unit' : `unit, ${zone}`,
    // To read the package anew for each file took longer than its tests. They change nothing but folders.
    isolate: false,
    // One zone after another: a process serves the files of one project until one of another comes.
    sequence: { groupOrder: index + 1 },
    env: { TZ: zone },
    include:
      zone === 'UTC'
        ? ['tests/unit/**/*.test.ts', 'tests/markdown/**/*.test.ts', 'tests/*.test.ts']
        : [dated],
  },
}));

const browser = {
  globalSetup: ['tests/support/built-site.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

/** What goes by frames and moments in Chromium: after all others, one after another, with nothing beside it. */
const timed = ['tests/browser/{hostile-strings,layout-shifts,theme}.test.ts'];

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // Left alone, Vitest keeps one processor back for itself, which is half of two.
    maxWorkers: availableParallelism(),
    setupFiles: ['tests/support/remove-temporary-folders.ts'],
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      ...unit,
      {
        extends: true,
        test: {
          name: 'sites',
          include: [
            'tests/sites/**/*.test.ts',
            'tests/problems/**/*.test.ts',
            'tests/cli/**/*.test.ts',
            'tests/hostile/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { ...browser, name: 'browser', include: ['tests/browser/*.test.ts'], exclude: timed },
      },
      {
        extends: true,
        test: { ...browser, name: 'browser, alone', include: timed, fileParallelism: false },
      },
    ],
  },
});
