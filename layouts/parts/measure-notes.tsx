/** What the author of a measure says of it, folded away below its readings. */
import { measureAnchor } from '../../src/relate/measures.ts';
import type { Measure } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { languageOf } from './entry-link.tsx';

export function MeasureNotes({ view, measure }: { view: View; measure: Measure }) {
  const html = view.bodyOf(measure);
  if (!html) return null;
  return (
    <details class="measure-notes">
      <summary>{view.text.mission.aboutMeasure(measure.title)}</summary>
      <div
        class="prose"
        {...languageOf(measure)}
        dangerouslySetInnerHTML={{ __html: nested(html, measureAnchor(measure.id)) }}
      />
    </details>
  );
}

/**
 * Several bodies share the page of a mission, below headings of the third level: headings go down to
 * the fourth, and ids get the measure's own before them. The HTML is markdown-it's, so its tags are regular.
 */
function nested(html: string, prefix: string): string {
  return html
    .replace(/<(\/?)h[1-6]\b/g, '<$1h4')
    .replace(/ id="/g, ` id="${prefix}-`)
    .replace(/ href="#/g, ` href="#${prefix}-`);
}
