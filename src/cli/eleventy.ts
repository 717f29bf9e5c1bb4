/** Starts Eleventy for `build` and `serve`, with a site's own configuration or the package's. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EleventyConfig } from '../plugin.ts';

/** The part of Eleventy's programmatic interface that is used here. */
export interface EleventyInstance {
  init(): Promise<unknown>;
  disableLogger(): void;
  write(): Promise<unknown>;
  /** Begins to watch; gives the function that builds again for a changed path. */
  watch(): Promise<(path: string) => Promise<void>>;
  watcher: { on(event: 'unlink', handler: (path: string) => unknown): void };
  serve(port?: number): Promise<unknown>;
  stopWatch(): Promise<unknown>;
}

export interface EleventyOptions {
  root: string;
  output: string;
  runMode: 'build' | 'serve';
  pathPrefix?: string;
  /** Runs before the site's own configuration. */
  configure(config: EleventyConfig): void;
}

const packageConfig = fileURLToPath(new URL('../default-config.js', import.meta.url));

/** Eleventy works in the current folder, so this moves there. */
export async function createEleventy(options: EleventyOptions): Promise<EleventyInstance> {
  const { root, output, runMode, pathPrefix } = options;
  process.chdir(root);
  const own = ['.eleventy.js', 'eleventy.config.js', 'eleventy.config.mjs'].find((name) =>
    existsSync(join(root, name)),
  );
  const { default: Eleventy } = await import('@11ty/eleventy');
  return new Eleventy(undefined, output, {
    // Without it a configuration's own output folder would win over the one given here.
    source: 'cli',
    configPath: own ?? relative(root, packageConfig),
    quietMode: true,
    runMode,
    ...(pathPrefix ? { pathPrefix } : {}),
    config: options.configure,
  });
}
