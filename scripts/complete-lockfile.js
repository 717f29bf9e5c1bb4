/**
 * Adds to `package-lock.json` the optional packages of other systems. A registry that does not carry
 * them makes `npm install` leave them out, and then `npm ci` refuses the lockfile. Run it after every
 * `npm install` that changed the lockfile; a test tells when it is needed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const systems = {
  android: 'android',
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
};

/**
 * The entries that a lockfile lacks, by their key.
 * @param {{ packages: Record<string, any> }} lockfile
 * @returns {Record<string, object>}
 */
export function missingEntries({ packages }) {
  /** @type {Record<string, object>} */
  const missing = {};
  for (const [parent, { optionalDependencies = {}, dev, license, engines }] of Object.entries(
    packages,
  )) {
    if (parent === '') continue;
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const key = `node_modules/${name}`;
      if (packages[key] || packages[`${parent}/${key}`]) continue;
      const [system = '', cpu = '', variant] = name.replace(/^@[^/]+\/(cli-)?/, '').split('-');
      const os = Object.entries(systems).find(([word]) => word === system)?.[1];
      if (!os || !/^\d/.test(version)) continue;
      missing[key] = {
        version,
        cpu: [cpu],
        ...(dev ? { dev } : {}),
        ...(license ? { license } : {}),
        ...(variant === 'musl' ? { libc: ['musl'] } : {}),
        optional: true,
        os: [os],
        ...(engines ? { engines } : {}),
      };
    }
  }
  return missing;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const lockfile = JSON.parse(readFileSync(path, 'utf8'));
  const all = Object.entries({ ...lockfile.packages, ...missingEntries(lockfile) });
  all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  writeFileSync(
    path,
    `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(all) }, undefined, 2)}\n`,
  );
}
