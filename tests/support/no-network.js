/**
 * A preload (`node --import`) that forbids the network, and writes into the file that
 * `PLAINSIGHT_TEST_LOG` names who asked for it and which programs were started.
 */
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { basename } from 'node:path';

const log = process.env.PLAINSIGHT_TEST_LOG ?? '';

/**
 * @param {string} what
 * @param {unknown} about
 */
const note = (what, about) => appendFileSync(log, `${what} ${String(about)}\n`);

/**
 * @param {any} owner Node's own modules, whose functions are replaced by name.
 * @param {string} name
 * @param {string} what
 */
function forbid(owner, name, what) {
  const original = owner[name];
  /** @this {unknown} @param {any[]} args */
  owner[name] = function (...args) {
    // A pipe on this machine has a path; `tsx` looks for one of a parent that watches.
    if (pathIn(args)) return Reflect.apply(original, this, args);
    note('network', what);
    throw new Error(`The network is forbidden here: ${what}`);
  };
}

/**
 * @param {any[]} args As `connect` and `listen` take them, or as Node hands them on to itself.
 * @returns {boolean}
 */
function pathIn(args) {
  const [first] = args.flat();
  return (typeof first === 'string' ? first : first?.path)?.includes?.('/') ?? false;
}

forbid(net.Socket.prototype, 'connect', 'connect');
forbid(net.Server.prototype, 'listen', 'listen');
for (const name of ['bind', 'connect', 'send']) forbid(dgram.Socket.prototype, name, 'datagram');
for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  const names = [...Object.keys(owner), ...Object.getOwnPropertyNames(owner)];
  for (const name of new Set(names)) {
    if (/^(lookup|resolve|reverse)/.test(name)) forbid(owner, name, `dns.${name}`);
  }
}

/** @type {any} Node gives this method no type: every program that does not block goes through it. */
const children = childProcess.ChildProcess.prototype;
const { spawn } = children;
/** @this {unknown} @param {{ file: string }} options */
children.spawn = function (options) {
  note('program', basename(options.file));
  return Reflect.apply(spawn, this, [options]);
};
for (const name of ['spawnSync', 'execFileSync', 'execSync']) {
  /** @type {any} Replaced by name, as above. */
  const owner = childProcess;
  const original = owner[name];
  /** @param {any[]} args */
  owner[name] = (...args) => {
    note('program', basename(args[0]));
    return original(...args);
  };
}
syncBuiltinESMExports();
