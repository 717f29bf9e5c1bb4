/** A headed part of a page. */
import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** The anchor of the section; its heading is `<id>-heading`. */
  id: string;
  heading: string;
  class?: string;
  /** Leaves the section out of the search index: lists of links to other pages. */
  unindexed?: boolean;
  children: ComponentChildren;
}

/** A section with its `h2`. */
export function Section({ id, heading, unindexed, children, ...rest }: SectionProps) {
  const className = rest.class ? `part ${rest.class}` : 'part';
  return (
    <section
      id={id}
      class={className}
      aria-labelledby={`${id}-heading`}
      data-pagefind-ignore={unindexed ? 'all' : undefined}
    >
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
