/**
 * Three kinds of tests: quick ones on plain values, small sites and the command, and real Chromium.
 * The quick ones run in three time zones, because a date is the same day in all of them.
 */
import { defineConfig } from 'vitest/config';

const zones = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'];

const unit = zones.map((zone) => ({
  extends: true as const,
  test: {
    name: zone === 'UTC' ? 'unit' : `unit, ${zone}`,
    env: { TZ: zone },
    include: ['tests/unit/**/*.test.ts', 'tests/markdown/**/*.test.ts', 'tests/*.test.ts'],
  },
}));

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
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
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/built-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
