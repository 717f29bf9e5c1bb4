/**
 * No command asks anything of the network, or starts a program that it need not. Forbidden twice: by a
 * preload that writes down every attempt, and by the kernel where it lets us (Linux with `unshare`).
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { byText } from '../../src/order.ts';
import {
  finished,
  type Run,
  repository,
  TODAY,
  temporaryFolder,
  writeFiles,
} from '../support/build-site.ts';

const preload = pathToFileURL(join(import.meta.dirname, '../support/no-network.js')).href;

/** A kernel without any network for a program and those it starts; empty where that is not allowed. */
const cutOff = ['unshare', '--map-root-user', '--net'];
const [unshare = '', ...flags] = cutOff;
const prefix = spawnSync(unshare, [...flags, 'true']).status === 0 ? cutOff : [];

interface Watched extends Run {
  /** What was asked of the network. */
  network: string[];
  /** The programs that were started. */
  programs: string[];
}

/** Runs Node without a network, and says what it tried. */
async function watched(args: string[], by: string[] = prefix): Promise<Watched> {
  const log = join(temporaryFolder(), 'log');
  const [program = '', ...rest] = [...by, process.execPath, ...args];
  const env = { ...process.env, NODE_OPTIONS: `--import=${preload}`, PLAINSIGHT_TEST_LOG: log };
  const run = await finished(spawn(program, rest, { cwd: repository, env }));
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  const about = (what: string) =>
    lines.filter((line) => line.startsWith(what)).map((line) => line.slice(what.length + 1));
  const programs = [...new Set(about('program'))].sort(byText);
  return { ...run, network: about('network'), programs };
}

const command = (...args: string[]) => watched([join(repository, 'bin/plainsight.js'), ...args]);

/** What the compiler of our TypeScript and the search index are called on the disk. */
const named = (programs: string[]) =>
  programs.map((name) => name.replace(/^(node|esbuild|pagefind|git).*$/, '$1'));

describe('without a network', () => {
  it('each way of asking for it is noticed (a control)', async () => {
    const script = `
      import dgram from 'node:dgram';
      import { lookup } from 'node:dns/promises';
      import { get } from 'node:http';
      import { connect, createServer } from 'node:net';
      import { spawn, execFileSync } from 'node:child_process';
      const asks = [
        () => fetch('http://192.0.2.1/'),
        () => lookup('example.org'),
        () => get('http://192.0.2.1/'),
        () => connect(80, '192.0.2.1'),
        () => connect({ port: 80, host: '192.0.2.1' }),
        () => createServer().listen(0),
        () => dgram.createSocket('udp4').send('x', 53, '192.0.2.1'),
      ];
      for (const ask of asks) try { await ask(); } catch {}
      spawn('true').unref();
      execFileSync('echo');
      process.exit();`;
    const { network, programs } = await watched(['--input-type=module', '--eval', script], []);
    const all = ['connect', 'dns.lookup', 'connect', 'connect', 'connect', 'listen', 'datagram'];
    expect(network).toEqual(all);
    expect(programs).toEqual(['echo', 'true']);
  });

  it.runIf(prefix.length > 0)('the kernel refuses it too (a control)', async () => {
    const script = `require('node:net').connect(9, '127.0.0.1').on('error', ({ code }) => console.log(code))`;
    const [program = '', ...rest] = [...prefix, process.execPath, '--eval', script];
    expect((await finished(spawn(program, rest))).out).toBe('ENETUNREACH\n');
  });

  describe('a build', () => {
    let build: Watched;
    let to: string;

    beforeAll(async () => {
      to = join(temporaryFolder(), 'site');
      build = await command('build', '--root', repository, '--to', to, '--now', TODAY);
    });

    it('succeeds, search index and all, and asks nothing of anyone', () => {
      expect(build.code, build.err).toBe(0);
      expect(existsSync(join(to, 'pagefind/pagefind-entry.json'))).toBe(true);
      expect(build.network).toEqual([]);
    });

    it('starts git, and at most Pagefind and the compiler of its own TypeScript besides', () => {
      const programs = named(build.programs);
      expect(programs).toContain('git');
      expect(['esbuild', 'git', 'node', 'pagefind']).toEqual(expect.arrayContaining(programs));
    });
  });

  it('a check finds what it finds', async () => {
    const check = await command('check', '--root', repository);
    expect(check.code, check.err).toBe(0);
    expect(check.network).toEqual([]);
  });

  it('an import takes foreign pages, and fetches nothing that they name', async () => {
    const foreign =
      '<img src="https://example.org/a.png" alt="A"><iframe src="//example.org/"></iframe>';
    const body = `${foreign}\n\n![B](https://example.org/b.png)\n`;
    const from = writeFiles({ 'note.md': `---\ntitle: A\ndate: 2026-01-01\n---\n\n${body}` });
    const root = temporaryFolder();
    const imported = await command('import', 'markdown', from, '--as', 'page', '--root', root);
    expect(imported.code, imported.err).toBe(0);
    expect(imported.out).toContain('1 file found: 0 kept, 1 kept with changes');
    expect(imported.network).toEqual([]);
  });
});
