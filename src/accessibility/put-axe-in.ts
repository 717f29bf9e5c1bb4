/** Puts axe into an open page, where it stays for every look at it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** For `axeSource` once axe is in the page: half a megabyte that need not be read for each look. */
export const IN_PAGE = 'void 0';

/** Does nothing where axe is there already. */
export async function putAxeIn(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  // AxeBuilder brings axe along with a run, so it is asked for the quickest of the rules.
  await new AxeBuilder({ page }).setLegacyMode().withRules('html-has-lang').analyze();
  await page.evaluate(rememberColours);
}

/** What axe holds of a colour. */
interface Colour {
  r: number;
  g: number;
  b: number;
  alpha: number;
  parseString(text: string): Colour;
}

interface Axe {
  commons: { color: { Color: { prototype: Colour } } };
}

/**
 * Runs in the page. Axe reads the colours behind each word one by one from their text, and there are a
 * dozen of them in all: to read each once takes a third off the time of a look, and changes no number.
 */
function rememberColours(): void {
  // It is there: it has just run.
  const { prototype } = (window as unknown as { axe: Axe }).axe.commons.color.Color;
  const read = prototype.parseString;
  const known = new Map<string, Pick<Colour, 'r' | 'g' | 'b' | 'alpha'>>();
  prototype.parseString = function (this: Colour, text) {
    const colour = known.get(text);
    if (colour) return Object.assign(this, colour);
    read.call(this, text);
    const { r, g, b, alpha } = this;
    known.set(text, { r, g, b, alpha });
    return this;
  };
}
