/** What the author of a measure says of it, folded away below its readings. */
import type { Measure } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { languageOf } from './entry-link.tsx';

interface MeasureNotesProps {
  view: View;
  measure: Measure;
  /** The anchor of the part of the page it stands in. */
  id: string;
}

/** Folded away; nothing where the author wrote nothing. */
export function MeasureNotes({ view, measure, id }: MeasureNotesProps) {
  const html = view.bodyOf(measure);
  if (!html) return null;
  return (
    <details class="measure-notes">
      <summary>{view.text.measure.about(measure.title)}</summary>
      <div
        class="prose"
        {...languageOf(measure)}
        dangerouslySetInnerHTML={{ __html: nested(html, id) }}
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
