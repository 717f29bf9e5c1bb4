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

/** The table with its caption; its children are `thead`, `tbody` and `tfoot`. */
export function TableRegion({ view, caption, headed = false, children }: TableRegionProps) {
  return (
    <section
      class="table-region"
      aria-label={view.text.table.region(caption)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      <table>
        <caption>{headed ? <span class="unseen">{caption}</span> : caption}</caption>
        {children}
      </table>
    </section>
  );
}
