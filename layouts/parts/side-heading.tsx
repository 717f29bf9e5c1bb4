/** The heading of the facts beside an entry. */
import type { ComponentChildren } from 'preact';

/** The heading; small, since the facts are plain to see. */
export function SideHeading({ children }: { children: ComponentChildren }) {
  return <h2 class="side-heading">{children}</h2>;
}
