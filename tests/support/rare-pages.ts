/** A small site with the pages that the starter site has none of. */
import { buildSite, writeFiles } from './build-site.ts';
import type { PageLayout } from './page-kinds.ts';

/** Layouts of which the starter site has no page. */
export const rareLayouts: readonly PageLayout[] = ['redirect', 'mission-record'];

/** Builds a site with an old address, and a mission whose records are longer than its page. */
export function buildRareSite(): Promise<string> {
  const steps = Array.from({ length: 30 }, (_, index) => {
    const day = String(index + 1).padStart(2, '0');
    return `  - { date: 2026-06-${day}, status: in-progress, title: Street ${day} }\n`;
  });
  const fields = 'title: Warm homes\nsummary: Homes.\nstatement: By 2030 all homes are warm.\n';
  const root = writeFiles({
    'content/missions/warm-homes.md': `---\n${fields}aliases: [/old/]\nprogress:\n${steps.join('')}---\n`,
  });
  return buildSite(root);
}
