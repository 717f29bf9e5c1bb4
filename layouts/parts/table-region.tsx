/** A table in a region that scrolls by itself, so that narrow screens never scroll sideways. */
import type { ComponentChildren } from 'preact';
import type { View } from '../../src/render/layout.ts';

interface TableRegionProps {
  view: View;
  caption: string;
  /** A heading right above says the same: the caption is there for screen readers only. */
  headed?: boolean;
  children: ComponentChildren;
}

/** What scrolls by itself, with a name and reached by keyboard; its child is the table. */
export function ScrollRegion({
  view,
  name,
  look = '',
  children,
}: {
  view: View;
  name: string;
  /** Further classes. */
  look?: string;
  children: ComponentChildren;
}) {
  return (
    <section
      class={`table-region ${look}`.trim()}
      aria-label={view.text.table.region(name)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      {children}
    </section>
  );
}

/** The table with its caption; its children are `thead`, `tbody` and `tfoot`. */
export function TableRegion({ view, caption, headed = false, children }: TableRegionProps) {
  return (
    <ScrollRegion view={view} name={caption}>
      <table>
        <caption>{headed ? <span class="unseen">{caption}</span> : caption}</caption>
        {children}
      </table>
    </ScrollRegion>
  );
}
