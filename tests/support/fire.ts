/**
 * Opens documents in Chromium, uses everything in them as a reader might and worse, and tells what ran.
 * Documents are opened in frames, several at a time: hundreds in seconds.
 */
import type { BrowserContext, Page } from 'playwright-core';

/** What a browser did that a page of words must not make it do. */
export interface Watch {
  /** Addresses of documents in which something ran, as often as it did. */
  fired: string[];
  dialogs: string[];
  /** Requests to others, and journeys to them. */
  strangers: string[];
  /** What the content security policy stopped. */
  violations: string[];
}

/** What was found in one document. */
export interface Opened {
  url: string;
  /** The text of its first heading, exactly. */
  heading: string | null;
  /** Parts that could run or reach out, which no page may hold. */
  suspects: string[];
  elements: number;
}

/** The page whose frames hold the documents, to be put into the folder that is served. */
export const HARNESS = { file: 'harness.html', html: '<!doctype html><title>Harness</title>' };

const MARK = 'plainsight-test:';

/** Runs in every document before anything else: makes what attacks call tell on itself. */
const listen = `
  const place = () => {
    let at = window;
    while (at.location.protocol === 'about:' && at.parent !== at) at = at.parent;
    return at.location.href;
  };
  const tell = (what) => console.error('${MARK}' + what + ' ' + place());
  window.__fired = () => tell('fired');
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = window.__fired;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    tell('violation ' + violatedDirective + ' ' + blockedURI));
`;

/** @param origin of the server whose documents are opened */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
  const seen: Watch = { fired: [], dialogs: [], strangers: [], violations: [] };
  const isOwn = (url: string) => /^about:/.test(url) || new URL(url).origin === origin;
  await context.addInitScript(listen);
  context.on('page', (page) => {
    page.on('dialog', (dialog) => {
      seen.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('framenavigated', (frame) => {
      if (!isOwn(frame.url())) seen.strangers.push(`went to ${frame.url()}`);
    });
  });
  context.on('request', (request) => {
    if (!isOwn(request.url())) seen.strangers.push(`asked for ${request.url()}`);
  });
  context.on('console', (message) => {
    const text = message.text();
    if (!text.startsWith(MARK)) return;
    const [what, ...rest] = text.slice(MARK.length).split(' ');
    (what === 'fired' ? seen.fired : seen.violations).push(rest.join(' '));
  });
  return seen;
}

/** How many pages hold the frames: each is a process of its own. */
const TABS = 2;

/**
 * Opens documents, looks at each and uses everything in it.
 * @param how `parse` only has Chromium read them, which is much quicker and runs nothing
 */
export async function openAll(
  context: BrowserContext,
  origin: string,
  urls: readonly string[],
  how: 'use' | 'parse' = 'use',
): Promise<Opened[]> {
  const parts = Array.from({ length: TABS }, (_, tab) => urls.filter((_, at) => at % TABS === tab));
  const opened = await Promise.all(
    parts.map(async (part) => {
      const page: Page = await context.newPage();
      await page.goto(`${origin}/${HARNESS.file}`);
      const found = await page.evaluate(inBrowser, { urls: part, how });
      await page.close();
      return found;
    }),
  );
  return opened.flat();
}

/** Runs in the browser, where nothing outside of this function is known. */
async function inBrowser({ urls, how }: { urls: string[]; how: string }): Promise<Opened[]> {
  const clickable = 'a, area, button, summary, input, label, [tabindex], [onclick], text';
  const outOfPlace =
    /^(?:style|iframe|frame|object|embed|base|applet|animate|animatetransform|set|foreignobject)$/i;
  const addresses = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'to', 'ping'];

  // A form may have a field named like a property of its own.
  const attributesOf = (element: Element): string[] =>
    Element.prototype.getAttributeNames.call(element);
  const isSafe = (address: string, base: string) =>
    !URL.canParse(address, base) ||
    /^(?:https?|mailto|tel):$/.test(new URL(address, base).protocol);
  const isOwnScript = (script: Element) => {
    const source = script.getAttribute('src');
    if (source === null) return script.getAttribute('type') === 'application/ld+json';
    return script.textContent === '' && /^\/assets\/[a-z-]+(?:\.[0-9a-f]+)?\.js$/.test(source);
  };
  const isSuspect = (element: Element, base: string) =>
    outOfPlace.test(element.localName) ||
    (element.localName === 'script' && !isOwnScript(element)) ||
    attributesOf(element).some(
      (name) =>
        /^(?:on|style$|srcdoc$)/i.test(name) ||
        (addresses.includes(name) && !isSafe(element.getAttribute(name) ?? '', base)),
    );
  // What belongs to a frame is made by that frame's own classes.
  const isFragment = (node: unknown): node is DocumentFragment =>
    Object.prototype.toString.call(node) === '[object DocumentFragment]';
  const elementsOf = (root: ParentNode) =>
    isFragment(root)
      ? [...root.querySelectorAll('*')]
      : [...Document.prototype.querySelectorAll.call(root, '*')];
  const suspectsIn = (root: ParentNode, base: string): string[] =>
    elementsOf(root).flatMap((element) => [
      ...(isSuspect(element, base) ? [element.outerHTML.slice(0, 200)] : []),
      ...('content' in element && isFragment(element.content)
        ? suspectsIn(element.content, base)
        : []),
    ]);

  const use = (inside: Document) => {
    // Links and forms to other pages would only lead away; whatever else a click does, it does.
    const stay = (event: Event) => {
      // An element of another document is no `Element` of this one.
      const at = (event.target as Element).closest('a, area, form');
      const to = at?.getAttribute('href') ?? at?.getAttribute('action') ?? '';
      const leads = at?.hasAttribute('xlink:href') || !isSafe(to, inside.URL);
      if (at && !leads) event.preventDefault();
    };
    inside.addEventListener('click', stay, true);
    inside.addEventListener('submit', stay, true);
    for (const element of elementsOf(inside)) {
      for (const name of attributesOf(element).filter((each) => /^on/i.test(each))) {
        element.dispatchEvent(new Event(name.slice(2).toLowerCase()));
      }
      if (element.matches(clickable)) {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }
    }
  };

  const load = (frame: HTMLIFrameElement, url: string) =>
    new Promise<void>((resolve) => {
      const enough = setTimeout(resolve, 5000);
      frame.onload = () => {
        clearTimeout(enough);
        resolve();
      };
      frame.src = url;
    });

  const parsed = async (url: string) =>
    new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');

  const found: Opened[] = [];
  const waiting = [...urls];
  const lane = async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      if (how === 'use') await load(frame, url);
      const inside = how === 'use' ? frame.contentDocument : await parsed(url);
      if (!inside) continue;
      const elements = elementsOf(inside);
      const heading = elements.find(({ localName }) => localName === 'h1')?.textContent ?? null;
      found.push({ url, heading, suspects: suspectsIn(inside, url), elements: elements.length });
      if (how !== 'use') continue;
      use(inside);
      await new Promise((resolve) => setTimeout(resolve));
    }
    frame.remove();
  };
  await Promise.all([lane(), lane()]);
  return found;
}
