/** How long it takes to read an entry. */
import type { Entry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';

/** Adults read 238 words of English prose a minute (Brysbaert 2019), and somewhat fewer on a screen. */
const WORDS_A_MINUTE = 220;

export function ReadingTime({ view, entry }: { view: View; entry: Entry }) {
  const minutes = Math.max(1, Math.round(entry.body.words / WORDS_A_MINUTE));
  return <span>{view.text.count.minutes(minutes)}</span>;
}
