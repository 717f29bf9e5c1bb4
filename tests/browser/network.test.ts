/**
 * One search page over several places: a site of our own, one like it, one whose index means harm, and
 * four that do not answer: nobody is there, it is silent, it has the index of another Pagefind or none.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';
import { buildSite, temporaryFolder, writeFiles } from '../support/build-site.ts';
import { entryOnly, hostileIndex } from '../support/network-places.ts';
import { openSearch, type SearchPage } from '../support/search-page.ts';

const note = (title: string, date: string, more: string, body: string) =>
  `---\ntitle: ${title}\nsummary: ${title}\ndate: ${date}\n${more}---\n\n${body}\n`;
const mission = (title: string) =>
  `---\ntitle: ${title}\nsummary: ${title}\nstatement: By 2030 every home in town is warm.\n---\n\nHomes.\n`;

/** What the headers of a built site say of its index. */
const shared = {
  headers: (path: string): Record<string, string> =>
    path.startsWith('/pagefind/') ? { 'access-control-allow-origin': '*' } : {},
};

const servers: StaticServer[] = [];
let still: Server;
/** Whether the server of Stillwater leaves what is asked unanswered; else it hangs up. */
let isSilent = false;
let browser: Browser;
let search: SearchPage;
let own: StaticServer;
let riverbank: StaticServer;
let mirefield: StaticServer;
/** Addresses that were asked for, in order. */
const asked: string[] = [];

beforeAll(async () => {
  const there = writeFiles({
    '_data/site.yml': 'name: Riverbank\ncards: false\n',
    'content/teams/river.md': '---\ntitle: River\nsummary: The team.\n---\n\nRiver.\n',
    'content/missions/warm-homes.md': mission('Dry homes'),
    'content/weeknotes/quay.md': note(
      'The quay lofts',
      '2026-06-12',
      'team: river\nmissions: [warm-homes]\n',
      'Forty lofts by the quay are insulated, and the marmalade is made.',
    ),
    'content/weeknotes/locks.md': note('Locks', '2026-04-03', 'team: river\n', 'The locks open.'),
  });
  const folder = join(temporaryFolder(), 'site');
  riverbank = await serve(folder, shared);
  mirefield = await serve(await hostileIndex(), shared);
  const newford = await serve(entryOnly('1.2.0'), shared);
  const marsh = await serve(entryOnly('1.6.0'), shared);
  still = createServer((_, response) => {
    if (!isSilent) response.destroy();
  });
  await new Promise<void>((resolve) => still.listen(0, '127.0.0.1', resolve));
  const nobody = await freePort();
  // A server that listens on TCP has an address object.
  const { port } = still.address() as AddressInfo;
  const here = writeFiles({
    '_data/site.yml': `name: Working in the open\nplace: Fernbridge
cards: false
privacy: [{ what: internal-address, as: off }]
network:
  - { name: Riverbank, url: "${riverbank.url}/" }
  - { name: Mirefield, url: "${mirefield.url}/" }
  - { name: Marsh, url: "${marsh.url}/" }
  - { name: Newford, url: "${newford.url}/" }
  - { name: Oldmarket, url: "http://127.0.0.1:${nobody}/" }
  - { name: Stillwater, url: "http://127.0.0.1:${port}/" }
`,
    'content/teams/homes.md': '---\ntitle: Homes\nsummary: The team.\n---\n\nHomes.\n',
    'content/missions/warm-homes.md': mission('Warm homes'),
    'content/weeknotes/lofts.md': note(
      'Our lofts',
      '2026-05-01',
      'team: homes\nmissions: [warm-homes]\n',
      'Ten lofts are insulated.',
    ),
    'content/weeknotes/streets.md': note(
      'Streets and lofts',
      '2026-07-03',
      'team: homes\n',
      'The streets of lofts.',
    ),
  });
  const [built] = await Promise.all([buildSite(here), buildSite(there, { to: folder })]);
  own = await serve(built, {});
  browser = await launchChromium();
  search = await openSearch(browser, own);
  search.page.on('request', (request) => asked.push(request.url()));
  // Nothing is late on a busy machine: time passes only when a test says so.
  await search.page.clock.install({ time: 0 });
  await search.page.clock.pauseAt(1000);
});

afterAll(async () => {
  await browser?.close();
  still?.closeAllConnections();
  still?.close();
  for (const server of servers) await server.close();
});

describe('a search', () => {
  it('finds the pages of all places that answer, labelled with them, each at its own address', async () => {
    await search.visit('?q=lofts');
    const found = await placed();
    expect(Object.fromEntries(found.map(({ title, place }) => [title, place]))).toMatchObject({
      'Our lofts': 'Fernbridge',
      'Streets and lofts': 'Fernbridge',
      'The quay lofts': 'Riverbank',
    });
    const [quay] = found.filter(({ title }) => title === 'The quay lofts');
    expect(quay?.url).toBe(`${riverbank.url}/weeknotes/quay/`);
    // A mission there has an id that means another here.
    expect(quay?.missions).toBe('');
  });

  it('says quietly which places did not answer, and has all of the others', async () => {
    isSilent = true;
    await Promise.all([firstRead(riverbank), search.page.goto(addressOf('?q=marmalade'))]);
    const silent = search.page.locator('[data-silent]');
    await afterAWhile(() =>
      silent.getByText('Marsh, Newford, Oldmarket and Stillwater did not answer.').isVisible(),
    );
    isSilent = false;
    expect(await search.announced()).toBe(1);
    expect((await placed()).map(({ title }) => title)).toEqual(['The quay lofts']);
  });

  it('shows what a slow place has after what is shown already', async () => {
    const entry = `${riverbank.url}/pagefind/pagefind-entry.json`;
    let answer = () => {};
    const isAsked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await search.page.route(entry, async (route) => {
      await isAsked;
      await route.continue();
    });
    const address = addressOf('?q=lofts&kind=weeknote');
    await Promise.all([firstRead(own), search.page.goto(address)]);
    await afterAWhile(() => search.status.getByText('2 results').isVisible());
    const before = (await placed()).map(({ title }) => title);
    expect(before).toHaveLength(2);
    answer();
    await search.status.getByText('3 results').waitFor();
    expect((await placed()).map(({ title }) => title)).toEqual([...before, 'The quay lofts']);
    await expect.poll(() => search.countBeside('place', idOf(riverbank))).toBe(1);
    await search.page.unroute(entry);
  });

  it('by day is in the order of days across places', async () => {
    await search.visit('?q=lofts&sort=date&kind=weeknote');
    const dates = (await placed()).map(({ date }) => date);
    expect(dates).toEqual(['2026-07-03', '2026-06-12', '2026-05-01']);
  });

  it('loads no script and no engine of another place, and breaks no rule of the page', async () => {
    expect(asked.some((url) => url.startsWith(riverbank.url))).toBe(true);
    const strangers = asked.filter((url) => !url.startsWith(new URL(search.page.url()).origin));
    expect(strangers.filter((url) => !/\/pagefind\/[\w./-]+$/.test(url))).toEqual([]);
    expect(strangers.filter((url) => /\.js$|\/wasm\.|evil/.test(url))).toEqual([]);
    expect(
      search.faults.filter((fault) => !/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE/.test(fault)),
    ).toEqual([]);
  });
});

describe('the facet of places', () => {
  it('counts what each place has, and nothing beside one that did not answer', async () => {
    await search.visit('?q=lofts&kind=weeknote');
    const before = await search.announced();
    expect(before).toBe(3);
    expect(await search.countBeside('place', 'here')).toBe(2);
    expect(await search.countBeside('place', idOf(riverbank))).toBe(1);
    expect(await search.countBeside('kind', 'weeknote')).toBe(3);
    await (await search.option('place', idOf(riverbank))).check();
    await search.settled();
    expect((await placed()).map(({ title }) => title)).toEqual(['The quay lofts']);
    expect(search.parameters('place')).toEqual([idOf(riverbank)]);
  });

  it('keeps a search here, and then nobody else is asked; nor is anybody before a search', async () => {
    asked.length = 0;
    await search.visit('');
    await search.input.focus();
    await search.visit('?q=lofts&place=here');
    expect((await placed()).every(({ place }) => place === 'Fernbridge')).toBe(true);
    expect(asked.filter((url) => !url.startsWith(new URL(search.page.url()).origin))).toEqual([]);
  });

  it('is not needed where another facet is of this place only', async () => {
    await search.visit('?q=lofts&mission=warm-homes');
    expect((await placed()).map(({ title }) => title)).toContain('Our lofts');
    expect((await placed()).every(({ place }) => place === 'Fernbridge')).toBe(true);
  });

  it('lists a place by itself, newest first', async () => {
    await search.visit(`?place=${encodeURIComponent(idOf(riverbank))}&kind=weeknote`);
    expect((await placed()).map(({ title }) => title)).toEqual(['The quay lofts', 'Locks']);
    expect(await search.announced()).toBe(2);
  });
});

describe('an index that means harm', () => {
  it('is shown as words, and leads to its own place only', async () => {
    await search.visit('?q=zanzibar');
    const found = await placed();
    expect(found.map(({ title }) => title)).toEqual(['<img src=x onerror="document.title=1">Free']);
    expect(found.map(({ url }) => url)).toEqual([`${mirefield.url}/free/`]);
    // Two of the three lead elsewhere.
    expect(await search.announced()).toBe(1);
    expect(await search.page.locator('main img, main b').count()).toBe(0);
    expect(await search.page.title()).not.toBe('1');
    expect(await search.page.locator('.search-excerpt').textContent()).toContain('<b>bold</b>');
  });
});

/** A place has answered when a page of its is read. */
function firstRead({ url }: StaticServer): Promise<unknown> {
  return search.page.waitForEvent('requestfinished', (request) =>
    request.url().startsWith(`${url}/pagefind/fragment/`),
  );
}

/** Lets some time pass in the page, again and again, until something has happened. */
async function afterAWhile(hasHappened: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(
      async () => {
        await search.page.clock.runFor(100);
        return hasHappened();
      },
      { timeout: 20_000 },
    )
    .toBe(true);
}

function addressOf(query: string): string {
  return new URL(query, search.page.url()).href;
}

/** The results, with their places. */
async function placed() {
  const places = await search.page
    .locator('.search-result')
    .evaluateAll((items) =>
      items.map((item) => item.querySelector('[data-part="place"]')?.textContent ?? ''),
    );
  return (await search.results()).map((result, at) => ({ ...result, place: places[at] }));
}

function idOf({ url }: StaticServer): string {
  return new URL(url).host;
}

async function serve(folder: string, options: typeof shared | object): Promise<StaticServer> {
  const server = await serveFolder(folder, options);
  servers.push(server);
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // As above.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
