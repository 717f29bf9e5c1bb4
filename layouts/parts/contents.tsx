/** Links to the parts of a long page. */
import type { View } from '../../src/render/layout.ts';

interface ContentsProps {
  view: View;
  links: { id: string; heading: string }[];
}

/** The contents; nothing for a page of few parts. */
export function Contents({ view, links }: ContentsProps) {
  if (links.length < 3) return null;
  return (
    <nav class="contents" aria-labelledby="contents-heading" data-pagefind-ignore="all">
      <h2 class="side-heading" id="contents-heading">
        {view.text.site.onThisPage}
      </h2>
      <ul>
        {links.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
