/** What axe finds wrong with an open page as it looks just now. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { IN_PAGE, putAxeIn } from '../../src/accessibility/put-axe-in.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Each fault with its element. Our pages hold no other pages, so axe judges in the page itself: otherwise it
 * opens an empty one each time to put together what it found, for three times the work.
 * @param within the part that is judged, as a selector; the page if none is given
 */
export async function axeFaults(page: Page, within?: string): Promise<string[]> {
  await putAxeIn(page);
  const axe = new AxeBuilder({ page, axeSource: IN_PAGE })
    .setLegacyMode()
    // Of rules that are kept it is enough to know that they were tried.
    .options({ resultTypes: ['violations'] })
    .withTags(rules);
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
