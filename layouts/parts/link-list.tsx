/** A short headed list of links beside a list, each with a number where there is one. */
import type { Crumb, View } from '../../src/render/layout.ts';

interface LinkListProps {
  view: View;
  heading: string;
  /** Addresses from the root of the site. */
  links: (Crumb & {
    total?: number;
    /** What the link is called where its words alone would not tell it from others. */
    name?: string;
  })[];
}

/** The links; nothing where there are none. */
export function LinkList({ view, heading, links }: LinkListProps) {
  if (links.length === 0) return null;
  return (
    <section class="link-list">
      <h2 class="side-heading">{heading}</h2>
      <ul>
        {links.map(({ label, url, total, name, lang, dir }) => (
          <li key={url}>
            <a
              href={view.href(url)}
              aria-label={name}
              lang={lang}
              dir={dir}
              aria-current={url === view.url ? 'page' : undefined}
            >
              {label}
            </a>
            {total === undefined ? null : <span class="total">{view.number(total)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
