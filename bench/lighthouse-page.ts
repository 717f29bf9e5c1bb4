/** The page of results that `bench/lighthouse.ts` writes. */
import type { PageLayout } from '../tests/support/page-kinds.ts';
import { PAGE_LIMIT, type PageWeight } from '../tests/support/page-weight.ts';
import { type Category, categories, type PageScores } from './lighthouse-run.ts';

export interface MeasuredPage {
  layout: PageLayout;
  address: string;
  isHidden: boolean;
  weight: PageWeight;
  scores: PageScores;
}

export interface Versions {
  lighthouse: string;
  chromium: string;
  node: string;
}

const names: Record<Category, string> = {
  performance: 'Performance',
  accessibility: 'Accessibility',
  'best-practices': 'Best practices',
  seo: 'SEO',
};

const header = [
  'page',
  ...categories.map((each) => names[each].toLowerCase()).map((each) => each.replace('seo', 'SEO')),
  'HTML + CSS, B gzipped',
  'scripts, B gzipped',
  'LCP, s',
  'CLS',
  'TBT, ms',
  'runs',
];

/** Why a page is not as it should be; nothing where it is. Performance depends on the machine too. */
export function failuresOf({ address, scores, weight }: MeasuredPage): string[] {
  const low = categories
    .filter((each) => each !== 'performance' && scores.scores[each] < 100)
    .map((each) => `${address}: ${names[each]} is ${scores.scores[each]}, not 100.`);
  const bytes = weight.html + weight.css;
  return bytes > PAGE_LIMIT
    ? [...low, `${address}: HTML and CSS are ${bytes} B gzipped, more than ${PAGE_LIMIT}.`]
    : low;
}

/** @param pages in the order of the table @param missing layouts without a page */
export function lighthousePage(
  pages: readonly MeasuredPage[],
  { missing, versions, day }: { missing: PageLayout[]; versions: Versions; day: string },
): string {
  const hidden = pages.filter(({ isHidden }) => isHidden).map(({ address }) => `\`${address}\``);
  return [
    '# Lighthouse',
    `Made by \`npm run lighthouse\`; do not edit. The largest page of each layout of the starter site, with Lighthouse’s default settings: a phone, 1.6 Mbit/s with 150 ms of delay and a processor four times as slow, both simulated.`,
    [
      `- ${day}; Lighthouse ${versions.lighthouse}, ${versions.chromium}, Node ${versions.node}`,
      '- Served from this machine over HTTP/1.1, text gzipped, with the headers of the site’s own `_headers`.',
      '- Performance is that of one run where it is 100, else the middle one of three: it says something of what else the machine was doing. HTML, style sheets and scripts are weighed apart from Lighthouse, at gzip level 9; fonts and pictures are left out.',
      ...(hidden.length > 0
        ? [
            `- ${hidden.join(', ')} ask search engines to leave them out, so the audit that wants the opposite is not run. \`/404.html\` is asked for by its address, so that it comes with status 200.`,
          ]
        : []),
      '- A redirect page leads away before anything could be measured.',
      ...(missing.length > 0 ? [`- The starter site has no page of: ${missing.join(', ')}.`] : []),
    ].join('\n'),
    markdownTable(header, pages.map(rowOf)),
    '## What was found',
    foundIn(pages),
    '',
  ].join('\n\n');
}

/** A line for the terminal. */
export function lineOf(page: MeasuredPage): string {
  return rowOf(page).join('  ');
}

function rowOf({ address, scores, weight }: MeasuredPage): string[] {
  return [
    address,
    ...categories.map((each) => String(scores.scores[each])),
    String(weight.html + weight.css),
    String(weight.scripts),
    (scores.paint / 1000).toFixed(2),
    scores.shift.toFixed(3),
    scores.blocking.toFixed(0),
    String(scores.runs),
  ];
}

/** Each audit with the pages it says something of, those that cost points first. */
function foundIn(pages: readonly MeasuredPage[]): string {
  const found = new Map<string, { costs: boolean; title: string; where: string[] }>();
  for (const { address, scores } of pages) {
    for (const { category, id, title, amount, costsPoints } of scores.findings) {
      const known = found.get(id) ?? { costs: costsPoints, title: '', where: [] };
      known.title = `${names[category]}: ${title} (\`${id}\`)`;
      known.where.push(amount ? `${address} (${amount.replaceAll('\u00a0', ' ')})` : address);
      found.set(id, known);
    }
  }
  const list = (costs: boolean) => {
    const items = [...found.values()].filter((each) => each.costs === costs);
    if (items.length === 0) return '- nothing';
    return items
      .map(({ title, where }) => `- ${title}: ${where.length} pages, such as ${where[0]}`)
      .join('\n');
  };
  return `With points lost:\n\n${list(true)}\n\nSaid without points:\n\n${list(false)}`;
}

function markdownTable(head: string[], body: string[][]): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...body.map(row)].join(
    '\n',
  );
}
