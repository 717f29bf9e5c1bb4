/** Links to entries, by their titles. */
import type { ComponentChildren } from 'preact';
import type { Entry, Site } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryMark } from './entry-mark.tsx';

/** The title of an entry as a link; plain words for what has no page. */
export function EntryLink({ view, entry }: { view: View; entry: Entry }) {
  const mission = entry.kind === 'mission' ? `mission-name mission-${entry.id}` : undefined;
  const { url } = entry;
  if (!url) return <span {...languageOf(entry)}>{entry.title}</span>;
  return (
    <a
      class={mission}
      href={view.href(url)}
      aria-label={nameApart(view, entry)}
      {...languageOf(entry)}
    >
      {entry.title}
    </a>
  );
}

/** The kinds that have a page of each title. */
const kindsByTitle = new WeakMap<Site, Map<string, Set<string>>>();

/** What a link to an entry is called where an entry of another kind has the same title: with its kind. */
export function nameApart({ site, text }: View, entry: Entry): string | undefined {
  const kinds = kindsByTitle.get(site) ?? new Map<string, Set<string>>();
  if (!kindsByTitle.has(site)) {
    for (const { title, kind, url } of Object.values(site.entries).flat()) {
      if (url) kinds.set(title, (kinds.get(title) ?? new Set()).add(kind));
    }
    kindsByTitle.set(site, kinds);
  }
  const isShared = (kinds.get(entry.title)?.size ?? 0) > 1;
  return isShared ? text.site.apart(text.kinds[entry.kind].one, entry.title) : undefined;
}

/** A list of links in a line. */
export function EntryLinks({ view, entries }: { view: View; entries: readonly Entry[] }) {
  return (
    <InlineList>
      {entries.map((entry) => (
        <li key={`${entry.kind}/${entry.id}`}>
          <EntryLink view={view} entry={entry} />
          <EntryMark view={view} entry={entry} />
        </li>
      ))}
    </InlineList>
  );
}

/** A list that stands in a line. */
export function InlineList({ children }: { children: ComponentChildren }) {
  return <ul class="inline-list">{children}</ul>;
}

/** Languages that are written from right to left (Unicode CLDR, orientation). */
const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The language of an entry and the direction it is written in, where its author gave one. */
export function languageOf(entry: Entry): { lang?: string; dir?: 'rtl' | 'ltr' } {
  const lang = 'lang' in entry.fields ? entry.fields.lang : undefined;
  if (!lang) return {};
  return { lang, dir: directionOf(lang) };
}

const directions = new Map<string, 'rtl' | 'ltr'>();

/** The direction a language is written in. */
export function directionOf(lang: string): 'rtl' | 'ltr' {
  const known = directions.get(lang);
  const direction = known ?? (rightToLeft.has(new Intl.Locale(lang).language) ? 'rtl' : 'ltr');
  if (!known) directions.set(lang, direction);
  return direction;
}
