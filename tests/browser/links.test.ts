/** A second opinion on the links of the starter site: linkinator, which shares nothing with our own walker. */
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type StaticServer, serveFolder } from '../support/browser.ts';

let server: StaticServer;

beforeAll(async () => {
  server = await serveFolder(inject('builtSite'));
});

afterAll(() => server.close());

it('every link, anchor, picture, style, script and feed that pages lead to within the site is there', async () => {
  const { links } = await new LinkChecker().check({
    path: `${server.url}/`,
    recurse: true,
    concurrency: 50,
    checkFragments: true,
    checkCss: true,
    // Nothing is asked of anybody else, and the search page only once: what it is asked is for its script.
    linksToSkip: (link) =>
      Promise.resolve(!link.startsWith(`${server.url}/`) || link.includes('/search/?')),
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent, status }) => `${parent}: ${url} ${status}`)).toEqual([]);
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(400);
});
