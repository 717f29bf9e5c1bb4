/** `plainsight serve`: one server, used as its owner would: look, edit, break, mend, stop. */
import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { finished, type Run, start, writeFiles } from '../support/build-site.ts';

const note = (title: string, extra = '', body = 'A week.') =>
  `---\ntitle: ${title}\nsummary: A note.\ndate: 2026-11-06\nauthors: [Ada Bright]\n${extra}---\n\n${body}\n`;

const root = writeFiles({
  '_data/site.yml': 'name: Served town\nurl: https://served.example/\n',
  'content/weeknotes/out.md': note('Out in the open'),
  'content/weeknotes/soon.md': note('Not yet', 'draft: true\n'),
  'content/missions/bridge.md':
    '---\ntitle: A bridge\nsummary: A bridge.\nstatement: By 2030 a bridge.\nby: 2030-01-01\noutcome: It stands.\n---\n\nWhy.\n',
});

let child: ChildProcess;
let end: Promise<Run>;
let address: string;
let occupied: ReturnType<typeof createServer>;

/** Fetches a page again and again until it is as wanted; the test's own time limit ends it. */
const until = async (path: string, isWanted: (html: string) => boolean): Promise<string> => {
  for (;;) {
    const html = await fetch(address + path).then(
      (response) => response.text(),
      () => '',
    );
    if (isWanted(html)) return html;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

beforeAll(async () => {
  occupied = createServer((_, response) => response.end('Somebody else'));
  await new Promise<void>((resolve) => occupied.listen(0, resolve));
  // A server listening on TCP has an address object, not a pipe name.
  const { port } = occupied.address() as AddressInfo;
  // Far in the future, so that a day taken from the clock would show.
  child = start(['serve', '--port', String(port), '--now', '2031-05-01'], { cwd: root });
  end = finished(child);
  let said = '';
  address = await new Promise((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /Serving at (http:\S+)\//.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`The server ended: ${said}`)));
  });
  expect(address).not.toBe(`http://localhost:${port}`);
});

afterAll(() => {
  child.kill('SIGKILL');
  occupied.close();
});

it('serves at the address that it names, though the wanted port was taken', async () => {
  const response = await fetch(`${address}/weeknotes/out/`);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('<h1>Out in the open</h1>');
});

it('shows drafts, marked in lists and on their pages', async () => {
  expect(await until('/weeknotes/', Boolean)).toMatch(/Not yet<\/a>.{0,200}Draft/s);
  expect(await until('/weeknotes/soon/', Boolean)).toContain(
    'Only people who build this site with drafts can see it.',
  );
});

it('has a search index', async () => {
  await until('/pagefind/pagefind-entry.json', (text) => text.startsWith('{'));
});

it('takes the day that it was given', async () => {
  expect(await until('/missions/bridge/', Boolean)).toContain(
    'Past its deadline of 1 January 2030',
  );
});

it('shows an edit, for the same day', async () => {
  writeFiles({ 'content/weeknotes/out.md': note('Out and about') }, root);
  await until('/weeknotes/out/', (html) => html.includes('<h1>Out and about</h1>'));
  expect(await until('/missions/bridge/', Boolean)).toContain(
    'Past its deadline of 1 January 2030',
  );
});

it('shows problems at the top of every page, and goes on', async () => {
  writeFiles({ 'content/weeknotes/out.md': note('Out', '', 'See [that](/nowhere/).') }, root);
  const html = await until('/missions/', (each) => each.includes('broken-link'));
  expect(html).toContain('content/weeknotes/out.md:8:');
  expect(html).toContain('The link “/nowhere/” leads nowhere in this site.');
});

it('takes them away when they are mended', async () => {
  writeFiles({ 'content/weeknotes/out.md': note('Out again') }, root);
  await until(
    '/missions/',
    (html) => html.includes('Missions</h1>') && !html.includes('broken-link'),
  );
});

it('shows a new entry', async () => {
  writeFiles({ 'content/weeknotes/later.md': note('One more') }, root);
  await until('/weeknotes/', (html) => html.includes('One more'));
  await until('/weeknotes/later/', (html) => html.includes('<h1>One more</h1>'));
});

it('takes the page of an entry away with its file', async () => {
  rmSync(join(root, 'content/weeknotes/later.md'));
  await until('/weeknotes/later/', (html) => !html.includes('One more'));
  expect((await fetch(`${address}/weeknotes/later/`)).status).toBe(404);
});

it('stops when it is asked to, having told every problem in the terminal, and nothing of faults', async () => {
  child.kill('SIGINT');
  const { code, err, out } = await end;
  expect(out).toMatch(/content\/weeknotes\/out\.md:8:\d+ {2}error {2}broken-link/);
  expect(err).not.toMatch(/error|fault|at file:/i);
  expect(code).toBe(0);
});
