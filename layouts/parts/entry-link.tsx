/** Links to entries, by their titles. */
import type { ComponentChildren } from 'preact';
import type { Entry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryMark } from './entry-mark.tsx';

/** The title of an entry as a link; plain words for what has no page. */
export function EntryLink({ view, entry }: { view: View; entry: Entry }) {
  const mission = entry.kind === 'mission' ? `mission-name mission-${entry.id}` : undefined;
  const { url } = entry;
  if (!url) return <span {...languageOf(entry)}>{entry.title}</span>;
  return (
    <a class={mission} href={view.href(url)} {...languageOf(entry)}>
      {entry.title}
    </a>
  );
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

/** The direction a language is written in. */
export function directionOf(lang: string): 'rtl' | 'ltr' {
  return rightToLeft.has(new Intl.Locale(lang).language) ? 'rtl' : 'ltr';
}
