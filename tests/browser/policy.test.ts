/**
 * What a page asks of the browser, on one page of every layout: requests, origins, storage, scripts, styles,
 * and the content security policy, which Google's evaluator judges too.
 */
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contentPolicy } from '../../src/render/policy.ts';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';
import { attribute, elementsOf, parsePage } from '../support/html.ts';
import { type PageLayout, pageLayouts, pagesByLayout, pageText } from '../support/page-kinds.ts';
import { buildRareSite, rareLayouts } from '../support/rare-pages.ts';

/** Where the pages of a layout are served, and the largest of them. */
interface Place {
  folder: string;
  address: string;
  server: StaticServer;
}

const folders = { starter: inject('builtSite'), other: '' };
let servers: Record<keyof typeof folders, StaticServer>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const asked: string[] = [];
const faults: string[] = [];

const placeOf = (layout: PageLayout): Place => {
  const which = rareLayouts.includes(layout) ? 'other' : 'starter';
  const folder = folders[which];
  const address = pagesByLayout(folder).get(layout)?.[0];
  if (address === undefined) throw new Error(`The ${which} site has no page of “${layout}”.`);
  return { folder, address, server: servers[which] };
};

beforeAll(async () => {
  folders.other = await buildRareSite();
  servers = {
    starter: await serveFolder(folders.starter),
    other: await serveFolder(folders.other),
  };
  browser = await launchChromium();
  context = await browser.newContext();
  page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  for (const server of Object.values(servers ?? {})) await server.close();
});

describe.each(pageLayouts)('a page of the layout %s', (layout) => {
  it('asks its own site only, and stores nothing', async () => {
    const { server, address } = placeOf(layout);
    asked.length = 0;
    faults.length = 0;
    await page.goto(server.url + address);
    // What stands at an old address leads away by itself.
    if (layout === 'redirect') await page.waitForURL((url) => !url.pathname.startsWith('/old/'));
    await useALittle(page);
    const strangers = asked.filter((url) => new URL(url).origin !== server.url);
    expect(strangers).toEqual([]);
    // A page is its HTML, a style sheet, faces, and the scripts it needs; pictures come on top.
    expect(asked.filter((url) => !/\.(?:png|jpe?g|webp|avif|svg)$/.test(url)).length).toBeLessThan(
      40,
    );
    expect(faults.filter((fault) => !/404 \(Not Found\)/.test(fault))).toEqual([]);
    expect(await page.evaluate(stored)).toEqual(nothingStored);
    expect(await context.cookies()).toEqual([]);
  });

  it('has no script and no style in its HTML, and its policy before everything it loads', () => {
    const { folder, address } = placeOf(layout);
    const elements = elementsOf(parsePage(pageText(folder, address)));
    for (const element of elements) {
      const names = Object.keys(element.properties);
      expect(names.filter((name) => name === 'style' || /^on[A-Z]/i.test(name))).toEqual([]);
    }
    expect(elements.filter(({ tagName }) => tagName === 'style')).toEqual([]);
    for (const script of elements.filter(({ tagName }) => tagName === 'script')) {
      const words = script.children.map((child) => ('value' in child ? child.value : '')).join('');
      if (attribute(script, 'type') === 'application/ld+json') {
        expect(JSON.parse(words)).toHaveProperty('@context', 'https://schema.org');
      } else {
        expect(words).toBe('');
        expect(attribute(script, 'src')).toMatch(/^\/assets\/[a-z-]+(\.[0-9a-f]+)?\.js$/);
      }
    }
    const policies = elements.filter(
      (element) => attribute(element, 'httpEquiv') === 'Content-Security-Policy',
    );
    const [policy] = policies;
    expect(policies).toHaveLength(1);
    expect(policy && attribute(policy, 'content')).toBe(contentPolicy(layout === 'search'));
    const loads = elements.findIndex(({ tagName }) => /^(?:script|link|img)$/.test(tagName));
    expect(policy && elements.indexOf(policy)).toBeLessThan(loads);
  });
});

it('a choice of theme is all that is ever stored', async () => {
  await page.goto(servers.starter.url);
  const choice = page.locator('input[name="theme"]');
  for (const each of await choice.all()) await each.check({ force: true });
  const { local, ...others } = await page.evaluate(stored);
  expect(local.filter((name) => name !== 'plainsight-theme')).toEqual([]);
  expect({ local: [], ...others }).toEqual(nothingStored);
});

describe('the policy', () => {
  const findingsOf = (policy: string) =>
    new CspEvaluator(new CspParser(policy).csp)
      .evaluate()
      .map(({ directive, value, description }) => `${directive} ${value}: ${description}`);

  it.each([
    ['of most pages', contentPolicy(false)],
    ['of search', contentPolicy(true)],
  ])('%s has one finding, which names what is not here', (_, policy) => {
    // No JSONP, no AngularJS, and nothing that was not checked is published.
    expect(findingsOf(policy)).toEqual([
      "script-src 'self': 'self' can be problematic if you host JSONP, AngularJS or user uploaded files.",
    ]);
  });

  it('lets WebAssembly run on the page of search only, and nothing else run but files', () => {
    expect(contentPolicy(true).replace(" 'wasm-unsafe-eval'", '')).toBe(contentPolicy(false));
    expect(contentPolicy(false)).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
  });

  it('would be found wanting if it were weak', () => {
    expect(findingsOf("default-src *; script-src 'unsafe-inline'").length).toBeGreaterThan(1);
  });
});

/** What a reader might do first: read to the end, unfold something, go through it by keyboard. */
async function useALittle(where: Page): Promise<void> {
  await where.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
    scrollTo(0, document.body.scrollHeight);
  });
  await where.keyboard.press('Tab');
  await where.keyboard.press('Tab');
  const search = where.locator('form[data-search] input[type="search"]');
  if ((await search.count()) > 0) {
    await search.first().fill('homes');
    await where.keyboard.press('Enter');
    await where.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  }
  await where.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

const nothingStored = { local: [], session: [], databases: [], caches: [], workers: 0, cookie: '' };

/** Runs in the browser: everything a page can leave behind. */
async function stored() {
  return {
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
  };
}
