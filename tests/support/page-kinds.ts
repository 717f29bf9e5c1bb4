/** Which files of a built site each layout renders, so that a test can look at one page of every kind. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LayoutName } from '../../src/render/layouts.ts';

/** A report is a file by itself and no page of the site. */
export type PageLayout = Exclude<LayoutName, 'report'>;

const entry = (folder: string) => new RegExp(`^${folder}/(?!\\d{4}/|page/)[^/]+/index\\.html$`);
const list = (folder: string) =>
  new RegExp(`^${folder}/(?:\\d{4}/|\\d{2}/|page/\\d+/)*index\\.html$`);
const register = (folder: string) => new RegExp(`^${folder}/(?:.+/)?index\\.html$`);

/** A new layout has to be named here, or this file does not compile. */
const filesOf: Record<PageLayout, RegExp> = {
  home: /^index\.html$/,
  weeknote: entry('weeknotes'),
  mission: entry('missions'),
  'case-study': entry('case-studies'),
  partner: entry('partners'),
  team: entry('teams'),
  person: entry('people'),
  toolset: entry('toolsets'),
  catalyst: entry('catalysts'),
  tool: entry('tools'),
  sprint: entry('sprints'),
  event: entry('events'),
  page: /^(?:about|accessibility|privacy|how-to-follow|every-page)\/index\.html$/,
  weeknotes: list('weeknotes'),
  missions: list('missions'),
  'case-studies': list('case-studies'),
  partners: list('partners'),
  teams: list('teams'),
  people: list('people'),
  sprints: list('sprints'),
  events: list('events'),
  toolkit: /^(?:toolsets|catalysts|tools)\/index\.html$/,
  'mission-record': /^missions\/[^/]+\/(?:progress|changes)\/index\.html$/,
  'related-list':
    /^[^/]+\/[^/]+\/(?:weeknotes|case-studies|mentions)\/(?:page\/\d+\/)?index\.html$/,
  learning: register('learning'),
  asks: register('asks'),
  decisions: register('decisions'),
  search: /^search\/index\.html$/,
  'not-found': /^404\.html$/,
  redirect: /^old\//,
  coverage: /^coverage\/index\.html$/,
  for: /^for\/[^/]+\/index\.html$/,
  map: /^map\/index\.html$/,
  glossary: /^glossary\/index\.html$/,
  follow: /^follow\/index\.html$/,
  style: /^style\/index\.html$/,
  data: /^data\/index\.html$/,
};

// The keys are those of the record above.
export const pageLayouts = Object.keys(filesOf) as PageLayout[];

/** The pages that each layout rendered in a built folder, largest first, as addresses from its root. */
export function pagesByLayout(folder: string): Map<PageLayout, string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?$/.test(name))
    .map((name) => ({ name, size: statSync(join(folder, name)).size }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  return new Map(
    pageLayouts.map((layout) => [
      layout,
      files.filter(({ name }) => filesOf[layout].test(name)).map(({ name }) => addressOf(name)),
    ]),
  );
}

/** `missions/index.html` → `/missions/`, as it stands in an address. */
export function addressOf(file: string): string {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return `/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The text of a page. */
export function pageText(folder: string, address: string): string {
  const path = decodeURIComponent(address);
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}
