/**
 * The commands that every save and every commit waits for, as one piece of JavaScript: to read the
 * package's TypeScript module by module takes longer than most of what they do. It is made the first time
 * it is asked for, kept in `.cache/code` of the package, and made anew when a file of the package, or a
 * package that it uses, is another one (ADR 32).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stateOfPackage } from '../src/cli/package-state.js';

/** Commands that render nothing: no layout, which may be a site's own, and no Eleventy is needed for them. */
export const compiledCommands = ['check', 'due', 'hold', 'new'];

/** Packages that are programs for one machine, or read files that lie beside them. */
const apart = ['esbuild', 'lightningcss', 'sharp'];

const packageRoot = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} root the folder of the package
 * @returns {Promise<string | undefined>} the address of `src/cli/main.ts`, compiled; undefined where nothing
 *   can be kept or compiled
 */
export async function compiledMain(root = packageRoot) {
  const kept = join(root, '.cache/code');
  const folder = join(kept, stateOfPackage(root));
  const main = join(folder, 'main.mjs');
  if (existsSync(main)) return pathToFileURL(main).href;
  const next = `${folder}.${process.pid}.next`;
  try {
    mkdirSync(next, { recursive: true });
    await compile(root, next);
    for (const old of readdirSync(kept)) {
      if (!old.endsWith('.next') && join(kept, old) !== folder)
        rmSync(join(kept, old), { recursive: true, force: true });
    }
    renameSync(next, folder);
    return pathToFileURL(main).href;
  } catch {
    // Another start may have been first; else the TypeScript itself is read, as ever.
    remove(next);
    return existsSync(main) ? pathToFileURL(main).href : undefined;
  }
}

/** @param {string} path */
function remove(path) {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // A file stands where the folder of the cache would be.
  }
}

/**
 * @param {string} root
 * @param {string} outdir
 */
async function compile(root, outdir) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: apart,
    // Packages of the older kind ask for others with `require`.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(${JSON.stringify(pathToFileURL(join(root, 'package.json')).href)});`,
    },
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [{ name: 'plainsight', setup: (compiler) => setUp(compiler, root) }],
  });
}

/**
 * @param {import('esbuild').PluginBuild} compiler
 * @param {string} root
 */
function setUp(compiler, root) {
  const commands = join(root, 'src/cli');
  // The other commands are read as TypeScript, and never from here.
  compiler.onResolve({ filter: /^\.\/[a-z]+\.ts$/ }, ({ kind, path, resolveDir }) => {
    const isCommand = kind === 'dynamic-import' && resolveDir === commands;
    const name = path.slice(2, -3);
    const stays = !isCommand || compiledCommands.includes(name) || name === 'waiting';
    return stays
      ? undefined
      : { path: pathToFileURL(join(commands, `${name}.ts`)).href, external: true };
  });
  // Modules find what lies beside them by their own address, which is no longer that of the code.
  compiler.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
    if (!path.startsWith(join(root, 'src')) && !path.startsWith(join(root, 'layouts'))) return;
    const address = JSON.stringify(pathToFileURL(path).href);
    const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', address);
    return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
  });
}
