/** Links to the parts of a long page. */
import type { Entry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { groupsOf } from './site-footer.tsx';
import { menuOf } from './site-header.tsx';

/** A piece that fits on two or three screens needs no list of its parts. */
const LONG = 400;

/** So few parts are seen without a list of them. */
const FEW = 3;

interface ContentsProps {
  view: View;
  links: { id: string; heading: string }[];
}

/** The contents; nothing for a page of few parts. */
export function Contents({ view, links }: ContentsProps) {
  if (links.length < FEW) return null;
  const { onThisPage, apart } = view.text.site;
  const everywhere = [...menuOf(view), ...groupsOf(view).flatMap((group) => group.links)];
  // Told apart from the link of the same words that leads to a page of its own.
  const nameOf = (heading: string) =>
    everywhere.some(({ label }) => label === heading) ? apart(onThisPage, heading) : undefined;
  return (
    <nav class="contents" aria-labelledby="contents-heading" data-pagefind-ignore="all">
      <h2 class="side-heading" id="contents-heading">
        {onThisPage}
      </h2>
      <ul>
        {links.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`} aria-label={nameOf(heading)}>
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The parts of what an author wrote, where it is long and has at least three. */
export function partsOf({ body }: Entry): { id: string; heading: string }[] {
  if (body.words < LONG) return [];
  const highest = Math.min(...body.headings.map(({ level }) => level));
  const parts = body.headings.filter(({ level }) => level === highest);
  return parts.length < FEW ? [] : parts.map(({ id, text }) => ({ id, heading: text }));
}
