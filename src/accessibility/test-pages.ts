/** Opens pages in Chromium in every way of looking, and has axe judge them. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { type ModeName, modeNames } from '../schemas/accessibility.ts';
import { look, modes } from './modes.ts';
import { IN_PAGE, putAxeIn } from './put-axe-in.ts';

/** WCAG 2.0 to 2.2 at levels A and AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages that are open at a time: axe works in the pages, so two use two processors. */
const AT_ONCE = 2;

/** Something that breaks a rule, or that the program could not judge. */
export interface Finding {
  /** The address of the page, from the root of the site. */
  page: string;
  mode: ModeName;
  /** The rule by its name in axe, or `reflow`. */
  rule: string;
  /** What the rule asks for. */
  what: string;
  /** The elements it is about, as HTML, each with what is wrong. */
  places: string[];
}

/** What a run over pages found. */
export interface AccessibilityRun {
  /** `axe-core 4.13.0` */
  engine: string;
  /** How many rules were tried on each page: axe's, and reflow. */
  rules: number;
  violations: Finding[];
  /** What the program could not decide. */
  undecided: Finding[];
}

interface TestOptions {
  browser: Browser;
  /** Where the site is served, without a slash at the end. */
  base: string;
  /** Addresses from the root of the site. */
  pages: readonly string[];
  /** Told before each page. */
  onPage?: (page: string) => void;
}

/** Tests each page in every mode, with everything on it unfolded. Findings stand in the order of the pages. */
export async function testPages({
  browser,
  base,
  pages,
  onPage,
}: TestOptions): Promise<AccessibilityRun> {
  const results: AccessibilityRun[] = [];
  const waiting = [...pages.entries()];
  const work = async () => {
    // The policy of the site would keep axe out; another test sees that it holds.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, address] = next;
      onPage?.(address);
      await page.goto(base + address, { waitUntil: 'networkidle' });
      results[index] = await testPage(page, address);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    engine: results[0]?.engine ?? '',
    rules: Math.max(0, ...results.map(({ rules }) => rules)),
    violations: results.flatMap(({ violations }) => violations),
    undecided: results.flatMap(({ undecided }) => undecided),
  };
}

async function testPage(page: Page, address: string): Promise<AccessibilityRun> {
  const result: AccessibilityRun = { engine: '', rules: 0, violations: [], undecided: [] };
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await putAxeIn(page);
  for (const mode of modeNames) {
    await look(page, mode);
    const axe = await new AxeBuilder({ page, axeSource: IN_PAGE })
      .setLegacyMode()
      // Of rules that are kept it is enough to know that they were tried.
      .options({ resultTypes: ['violations', 'incomplete'] })
      .withTags(tags)
      .disableRules([...(modes[mode].without ?? [])])
      .analyze();
    const found = ({ id, help, nodes }: (typeof axe.violations)[number]): Finding => ({
      page: address,
      mode,
      rule: id,
      what: help,
      places: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`.trim()),
    });
    const { violations, incomplete, passes, inapplicable, testEngine } = axe;
    result.violations.push(...violations.map(found));
    result.undecided.push(...incomplete.map(found));
    if (modes[mode].reflows) {
      const wide = await tooWide(page);
      const what = 'Pages must not scroll sideways';
      if (wide.length > 0)
        result.violations.push({ page: address, mode, rule: 'reflow', what, places: wide });
    }
    result.engine = `${testEngine.name} ${testEngine.version}`;
    result.rules = Math.max(
      result.rules,
      1 + [violations, incomplete, passes, inapplicable].flat().length,
    );
  }
  return result;
}

/** The elements that make a page wider than its window; none where it fits. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
