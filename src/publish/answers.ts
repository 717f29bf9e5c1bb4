/** Answers the dev server: a page is rendered when somebody looks at it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Site } from '../relate/site.ts';
import type { Page } from '../render/pages.ts';
import { pathPrefixOf } from '../render/view.ts';
import { kindNames } from '../schemas/kinds.ts';
import { mediaTypeOf } from './media-types.ts';

/** What `@11ty/eleventy-dev-server` takes for an answer. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

interface AnswerOptions {
  pages: readonly Page[];
  /** Where files lie that are not rendered. */
  output: string;
  /** Called before the page of an entry is rendered. */
  refresh(entry: Entry): void;
}

/** @returns the answer for a path with its prefix; undefined for a file that is not rendered */
export function createAnswers(
  site: Site,
  { pages, output, refresh }: AnswerOptions,
): (path: string) => Answer | undefined {
  const prefix = pathPrefixOf(site);
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const entries = new Map(
    kindNames.flatMap((kind) =>
      site.entries[kind].flatMap((entry): [string, Entry][] =>
        entry.url && !entry.url.includes('#') ? [[entry.url, entry]] : [],
      ),
    ),
  );
  const answer = (page: Page, status = 200): Answer => ({
    status,
    headers: { 'Content-Type': mediaTypeOf(page.url) },
    body: page.render(),
  });
  return (path) => {
    const url = decoded(path.slice(prefix.length)).replace(/\/index\.html$/, '/');
    const page = byUrl.get(url);
    if (page) {
      const entry = entries.get(url);
      if (entry) refresh(entry);
      return answer(page);
    }
    if (byUrl.has(`${url}/`)) return { status: 302, headers: { Location: `${path}/` }, body: '' };
    // What lies in the folder, such as pictures and the search index, the server finds by itself.
    if (existsSync(join(output, url))) return undefined;
    const notFound = byUrl.get('/404.html');
    return notFound && answer(notFound, 404);
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
