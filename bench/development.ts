/** Development: how long the dev server takes to its first page, and from a save to the page that shows it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CORPUS_DAY } from './corpus.ts';
import { readPosts } from './peer-posts.ts';
import { installedPeers, type PeerName, setUpPeer } from './peers.ts';
import { processesBelow } from './processes.ts';
import { type Call, calledOff, start, stop } from './run-process.ts';
import { freshSite, noteIds, type Setting } from './setting.ts';
import { command, forget } from './whole-build.ts';

/** How often a page is asked for while it is waited for. */
const ASK_MS = 10;
/** After which a page will never come. */
const NEVER_MS = 180_000;

export interface PeerDevelopment {
  /** Seconds from the start of the server to its first page. */
  first: number;
  /** Seconds from each save to the page that shows it. */
  edits: number[];
}

export interface DevelopmentRun extends PeerDevelopment {
  /** As `first`, with nothing kept; `first` is with what was kept. */
  firstCold: number;
  /** Seconds from the save of a title to the list that shows it. */
  title: number;
  /** What the server and all below it hold after the edits, in bytes. */
  memory: number | undefined;
  peers: Partial<Record<PeerName, PeerDevelopment>>;
}

interface Server {
  address: string;
  /** Seconds to the first page. */
  first: number;
  pid: number | undefined;
  stop: () => Promise<void>;
}

export async function measureDevelopment(setting: Setting): Promise<DevelopmentRun> {
  const { scratch, quick } = setting;
  const site = freshSite(setting);
  const posts = readPosts(site.root);
  forget(site);
  const cold = await serveSite(setting, site.root);
  await wait(pause(setting));
  await cold.stop();
  const server = await serveSite(setting, site.root);
  let edits: number[];
  let title: number;
  let memory: number | undefined;
  try {
    const ids = noteIds(site.root);
    const noteOf = (id: string) => ({
      file: join(site.root, `content/weeknotes/${id}.md`),
      page: `${server.address}/weeknotes/${id}/`,
    });
    edits = await editNotes(ids.map(noteOf), quick ? 5 : 20, pause(setting));
    title = await editTitle(noteOf(ids.at(-1) ?? '').file, `${server.address}/weeknotes/`);
    memory = memoryOf(server);
  } finally {
    await server.stop();
  }
  rmSync(join(scratch, 'corpus'), { recursive: true, force: true });
  const peers: DevelopmentRun['peers'] = {};
  for (const name of installedPeers()) {
    const peer = setUpPeer(name, posts, setting);
    const port = await freePort();
    const call = { command: peer.serve(port), cwd: peer.root };
    const running = await startServer(call, /(https?:\/\/(?:localhost|127\.0\.0\.1):\d+)/);
    try {
      const notes = posts.map(({ id }) => ({
        file: join(peer.root, `content/notes/${id}.md`),
        page: `${running.address}/notes/${id}/`,
      }));
      await wait(pause(setting));
      peers[name] = { first: running.first, edits: await editNotes(notes, 3, pause(setting)) };
    } finally {
      await running.stop();
      rmSync(peer.root, { recursive: true, force: true });
    }
  }
  return { first: server.first, firstCold: cold.first, edits, title, memory, peers };
}

/** Between two edits: somebody writes. */
const pause = ({ quick }: Setting): number => (quick ? 1000 : 3000);

function memoryOf({ pid }: Server): number | undefined {
  const bytes =
    pid === undefined ? 0 : processesBelow(pid).reduce((sum, each) => sum + each.memory, 0);
  return bytes > 0 ? bytes : undefined;
}

async function serveSite({ node }: Setting, root: string): Promise<Server> {
  const args = ['serve', '--root', root, '--port', `${await freePort()}`, '--now', CORPUS_DAY];
  return startServer({ command: [node, command, ...args] }, /Serving at (http:\/\/[^/\s]+)/);
}

/** @param said what the server prints once it answers, with its address */
async function startServer(call: Call, said: RegExp): Promise<Server> {
  const started = performance.now();
  const child = start(call);
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let all = '';
      const listen = (data: unknown) => {
        all += data;
        const found = said.exec(all)?.[1];
        if (found) resolve(found);
      };
      child.stdout?.on('data', listen);
      child.stderr?.on('data', listen);
      child.once('error', reject);
      child.once('close', () => reject(new Error(`The server ended: ${all.slice(-2000)}`)));
    });
    await until(`${address}/`, '</html>');
    const first = (performance.now() - started) / 1000;
    return { address, first, pid: child.pid, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

/** Adds a word to one note after another, from all of the years. */
async function editNotes(
  notes: readonly { file: string; page: string }[],
  count: number,
  gap: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    // 37 and the number of notes have no common factor, so that no note comes twice.
    const note = notes[(index * 37 + 5) % notes.length];
    if (!note) break;
    await until(note.page, '</html>');
    await wait(gap);
    const word = `Marker${index}x`;
    const text = readFileSync(note.file, 'utf8');
    if (text.includes(word)) throw new Error(`${note.file} has “${word}” already.`);
    writeFileSync(note.file, `${text}\n${word}.\n`);
    times.push(await until(note.page, word));
  }
  return times;
}

async function editTitle(file: string, list: string): Promise<number> {
  const title = 'A title that nothing had before';
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^title: .*$/m, `title: "${title}"`));
  return until(list, title);
}

/** Seconds until a page has a word. */
async function until(page: string, word: string): Promise<number> {
  const started = performance.now();
  for (;;) {
    const text = await fetch(page)
      .then((answer) => (answer.ok ? answer.text() : ''))
      .catch(() => '');
    const passed = performance.now() - started;
    if (text.includes(word)) return passed / 1000;
    if (passed > NEVER_MS || calledOff()) throw new Error(`${page} never had “${word}”.`);
    await wait(ASK_MS);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      // A server listening on TCP has an address object, not a pipe name.
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
