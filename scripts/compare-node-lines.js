/**
 * `node scripts/compare-node-lines.js [VERSION …]`: builds the example site and the tiny sites of the
 * tests with other lines of Node, fetched from the registry as packages, and compares every byte with
 * what the Node at hand makes of them. Needs the registry, and some 60 MB for each version.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest that is promised, and the newest of each line after it. */
const LINES = ['20.19.0', '22', '24', '26'];

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'plainsight-nodes-'));
const platform = process.platform === 'win32' ? 'win' : process.platform;
const packageName = `node-${platform}-${process.arch}`;

/**
 * Fetches a version of Node, and returns where its program is.
 * @param {string} version
 */
function fetchNode(version) {
  const folder = join(work, version);
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const args = ['install', '--prefix', folder, ...quiet, `${packageName}@${version}`];
  const [program, all] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  execFileSync(program, all, { stdio: ['ignore', 'ignore', 'inherit'] });
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(folder, 'node_modules', packageName, 'bin', name);
}

/**
 * The hash of every file of a site, built with a version of Node.
 * @param {string} node
 * @param {string} site
 */
function build(node, site) {
  const to = join(work, 'built');
  // What another Node has drawn and indexed is no proof of what this one does.
  rmSync(join(site, '.cache/plainsight'), { recursive: true, force: true });
  const command = [join(root, 'bin/plainsight.js'), 'build', '--root', site, '--to', to];
  execFileSync(node, [...command, '--now', '2026-11-20'], { stdio: ['ignore', 'ignore', 'pipe'] });
  /** @type {Map<string, string>} */
  const hashes = new Map();
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    try {
      hashes.set(
        name,
        createHash('sha256')
          .update(readFileSync(join(to, name)))
          .digest('hex'),
      );
    } catch {
      // A folder.
    }
  }
  rmSync(to, { recursive: true });
  return hashes;
}

/** The example site where it stands, with its history, and copies of the tiny ones, without any. */
function sites() {
  const tests = join(root, 'tests/sites');
  const tiny = readdirSync(tests).filter((name) => existsSync(join(tests, name, 'content')));
  const copies = tiny.map((name) => join(work, 'sites', name));
  for (const copy of copies) cpSync(join(tests, basename(copy)), copy, { recursive: true });
  return [root, ...copies];
}

try {
  const asked = process.argv.slice(2);
  const nodes = (asked.length > 0 ? asked : LINES).map(fetchNode);
  let differing = 0;
  const all = sites().map((site) => ({ site, expected: build(process.execPath, site) }));
  const files = all.reduce((sum, { expected }) => sum + expected.size, 0);
  for (const node of nodes) {
    const print = 'process.version + " (ICU " + process.versions.icu + ")"';
    const version = execFileSync(node, ['--print', print], { encoding: 'utf8' }).trim();
    const wrong = all.flatMap(({ site, expected }) => {
      const found = build(node, site);
      const names = new Set([...expected.keys(), ...found.keys()]);
      return [...names].flatMap((name) =>
        found.get(name) === expected.get(name) ? [] : `${basename(site)}: ${name}`,
      );
    });
    differing += wrong.length;
    const said = wrong.length === 0 ? 'the same bytes' : `${wrong.length} differ`;
    const lines = [`${version} beside ${process.version}: ${files} files, ${said}`, ...wrong];
    process.stdout.write(`${lines.join('\n  ')}\n`);
  }
  process.exitCode = differing > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true });
}
