/** Facts about an entry: a list of labels and values. */
import type { ComponentChildren } from 'preact';
import type { Entry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryLinks } from './entry-link.tsx';

/** The list of facts; its children are `Fact`s. */
export function Facts({ children, wide = false }: { children: ComponentChildren; wide?: boolean }) {
  return <dl class={wide ? 'facts facts-wide' : 'facts'}>{children}</dl>;
}

/** One fact; nothing where there is no value. The space keeps its words apart in the search index. */
export function Fact({ label, children }: { label: string; children?: ComponentChildren }) {
  if (children === undefined || children === null || children === '') return null;
  return (
    <div>
      <dt>{label}</dt> <dd>{children}</dd>
    </div>
  );
}

interface EntriesFactProps {
  view: View;
  label: string;
  entries: readonly Entry[];
}

/** A fact whose value is entries; nothing where there are none. */
export function EntriesFact({ view, label, entries }: EntriesFactProps) {
  if (entries.length === 0) return null;
  return (
    <Fact label={label}>
      <EntryLinks view={view} entries={entries} />
    </Fact>
  );
}

/** An e-mail address as a link, which a narrow column breaks after the @; other words as they are. */
export function Contact({ contact }: { contact: string }) {
  const [, name, host] = /^([^\s@]+@)([^\s@]+)$/.exec(contact) ?? [];
  if (!name) return contact;
  return (
    <a href={`mailto:${contact}`}>
      {name}
      <wbr />
      {host}
    </a>
  );
}

/** The host of a web address, for words about it. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
}
