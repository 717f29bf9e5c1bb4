/** Peers: the same notes built and indexed by what one would otherwise pick, in turns with us. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Post, readPosts, writePosts } from './peer-posts.ts';
import { type Cost, run, together } from './run-process.ts';
import { freshSite, packageFolder, type Setting } from './setting.ts';
import { build, forget, forgetAllButDrawings, sizeOf } from './whole-build.ts';

export const peerNames = ['eleventy', 'hugo'] as const;
export type PeerName = (typeof peerNames)[number];

export const toolNames = ['cold', 'drawn', ...peerNames] as const;
/** Us with nothing kept, us with cards and pictures kept, and the peers. */
export type ToolName = (typeof toolNames)[number];

export interface ToolCost extends Cost {
  /** The search index alone, where it is a command of its own. */
  index?: Pick<Cost, 'wall' | 'cpu'> | undefined;
  files: number;
  bytes: number;
  indexBytes: number;
}

export type PeersRun = Partial<Record<ToolName, ToolCost>>;

export interface Peer {
  /** The project's folder. */
  root: string;
  output: string;
  build: [string, ...string[]];
  /** The dev server, on a port. */
  serve: (port: number) => [string, ...string[]];
}

const eleventyCommand = join(packageFolder('@11ty/eleventy'), 'cmd.cjs');
const pagefindCommand = join(packageFolder('pagefind'), 'lib/runner/bin.cjs');

/** The version of an installed Hugo. */
export function hugoVersion(): string | undefined {
  try {
    const said = execFileSync('hugo', ['version'], { encoding: 'utf8' });
    return /v[\d.]+/.exec(said)?.[0].slice(1);
  } catch {
    return undefined;
  }
}

export function installedPeers(): PeerName[] {
  return peerNames.filter((name) => name !== 'hugo' || hugoVersion() !== undefined);
}

/** Puts a peer's project and the posts into a folder of its own. */
export function setUpPeer(name: PeerName, posts: readonly Post[], setting: Setting): Peer {
  const root = join(setting.scratch, name);
  rmSync(root, { recursive: true, force: true });
  cpSync(fileURLToPath(new URL(`peers/${name}`, import.meta.url)), root, { recursive: true });
  writePosts(join(root, 'content/notes'), posts);
  // Hugo leaves out what is of a later day than the machine's.
  const hugo = (...args: string[]): [string, ...string[]] => ['hugo', ...args, '--buildFuture'];
  const eleventy = (...args: string[]): [string, ...string[]] => [
    setting.node,
    eleventyCommand,
    ...args,
  ];
  return name === 'hugo'
    ? {
        root,
        output: join(root, 'public'),
        build: hugo(),
        serve: (port) => hugo('server', '--bind', '127.0.0.1', '--port', `${port}`),
      }
    : {
        root,
        output: join(root, '_site'),
        build: eleventy('--quiet'),
        serve: (port) => eleventy('--serve', '--incremental', '--port', `${port}`),
      };
}

/** One turn of all. */
export async function measurePeers(setting: Setting): Promise<PeersRun> {
  const site = freshSite(setting);
  const posts = readPosts(site.root);
  const result: PeersRun = {};
  forget(site);
  result.cold = await build(site);
  forgetAllButDrawings(site);
  result.drawn = await build(site);
  forget(site);
  for (const name of installedPeers()) result[name] = await measurePeer(name, posts, setting);
  return result;
}

async function measurePeer(
  name: PeerName,
  posts: readonly Post[],
  setting: Setting,
): Promise<ToolCost> {
  const peer = setUpPeer(name, posts, setting);
  try {
    const { wall, cpu, peak } = await run({ command: peer.build, cwd: peer.root });
    assertWhole(peer, posts);
    const index = await run({
      command: [setting.node, pagefindCommand, '--site', peer.output],
      cwd: peer.root,
    });
    const bundle = sizeOf(join(peer.output, 'pagefind'));
    if (bundle.files < posts.length) throw new Error(`${name}: the index is not whole.`);
    return {
      ...together([{ wall, cpu, peak }, index]),
      index: { wall: index.wall, cpu: index.cpu },
      ...sizeOf(peer.output),
      indexBytes: bundle.bytes,
    };
  } finally {
    rmSync(peer.root, { recursive: true, force: true });
  }
}

/** A peer that left something out would be quick without merit. */
function assertWhole({ output }: Peer, posts: readonly Post[]): void {
  const tags = new Set(posts.flatMap((post) => post.tags));
  const pages = posts.length + tags.size + 3;
  const { files } = sizeOf(output);
  if (files !== pages) throw new Error(`${output} has ${files} files, and not ${pages}.`);
  const last = posts.at(-1);
  const page = last && join(output, 'notes', last.id, 'index.html');
  if (page && !(existsSync(page) && readFileSync(page, 'utf8').includes(last.title))) {
    throw new Error(`${page} has not the last post.`);
  }
}
