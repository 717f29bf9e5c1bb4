/**
 * `npm run sbom [FILE]`: the bill of materials (CycloneDX) of everything that runs when a site is
 * built, from the lockfile, without a network. `npm sbom` does the listing, on a copy of the lockfile
 * without what is for development alone: its own `--omit dev` also leaves out what both the product
 * and its tests need (npm/cli#7909). Time, chance and the folder's name are taken out of the answer.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ dev?: boolean | undefined, devDependencies?: object | undefined }} Locked
 * @typedef {{ name: string, packages: Record<string, Locked> }} Lockfile
 * @typedef {{ name: string, purl: string, hashes?: object[], licenses?: object[], [field: string]: unknown }} Component
 * @typedef {{ timestamp?: string, component: Component, [field: string]: unknown }} Metadata
 * @typedef {{ serialNumber?: string, metadata: Metadata, components: Component[], [field: string]: unknown }} Bill
 */

/**
 * Packages that state their licence in an old way, which npm does not read, and the one in their file.
 * @type {Record<string, string>}
 */
export const unstatedLicences = {
  'duplexer@0.1.1': 'MIT',
  'parse-cache-control@1.0.1': 'BSD-3-Clause',
};

/**
 * The part of a lockfile that a site needs to be built.
 * @param {Lockfile} lockfile
 * @returns {Lockfile}
 */
export function withoutDevelopment(lockfile) {
  const { devDependencies: _, ...root } = lockfile.packages[''] ?? {};
  const runtime = Object.entries(lockfile.packages).filter(
    ([path, { dev }]) => path !== '' && !dev,
  );
  return { ...lockfile, packages: { '': root, ...Object.fromEntries(runtime) } };
}

/**
 * The bill of a lockfile.
 * @param {Lockfile} lockfile
 * @param {{ devDependencies?: object }} project Its `package.json`: what it overrides stands there alone.
 * @param {string} [epoch] `SOURCE_DATE_EPOCH`, in seconds: when it is assembled, if that is told.
 * @returns {Bill}
 */
export function billOfMaterials(lockfile, project, epoch) {
  const { devDependencies: _, ...runtime } = project;
  const folder = mkdtempSync(join(tmpdir(), 'plainsight-sbom-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(runtime));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(withoutDevelopment(lockfile)));
    const { serialNumber: __, ...bill } = listing(folder);
    const { timestamp: ___, ...metadata } = bill.metadata;
    metadata.component.name = lockfile.name;
    for (const component of bill.components) {
      const id = unstatedLicences[`${component.name}@${component.version}`];
      if (id) component.licenses ??= [{ license: { id } }];
    }
    const when = epoch ? { timestamp: new Date(Number(epoch) * 1000).toISOString() } : {};
    const done = { ...bill, metadata: { ...when, ...metadata } };
    return { ...done, serialNumber: serialOf(JSON.stringify(done)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What npm lists of the lockfile in a folder.
 * @param {string} folder
 * @returns {Bill}
 */
function listing(folder) {
  const options = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--offline'];
  // Under `npm run` the environment names npm's own script, which needs no shell on any system.
  const npm = process.env.npm_execpath;
  const [program, args] = npm ? [process.execPath, [npm, ...options]] : ['npm', options];
  const maxBuffer = 64 * 1024 * 1024;
  const answer = execFileSync(program, args, { cwd: folder, maxBuffer, stdio: 'pipe' });
  return JSON.parse(answer.toString());
}

/**
 * The same for the same content, as a UUID made of a hash (version 8).
 * @param {string} content
 */
function serialOf(content) {
  const hex = createHash('sha256').update(content).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(12, 15)}`,
    `8${hex.slice(15, 18)}`,
  ];
  return `urn:uuid:${[...parts, hex.slice(18, 30)].join('-')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  /** @param {string} name */
  const parsed = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const bill = billOfMaterials(parsed('package-lock.json'), parsed('package.json'), epoch);
  const file = process.argv[2] ?? 'sbom.cdx.json';
  writeFileSync(file, `${JSON.stringify(bill, undefined, 2)}\n`);
  process.stdout.write(`${file}: ${bill.components.length} packages\n`);
}
