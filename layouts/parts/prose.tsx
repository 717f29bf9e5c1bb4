/** What an author wrote. */
import type { Entry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { languageOf } from './entry-link.tsx';

/** The body of an entry; nothing where there is none. */
export function Prose({ view, entry }: { view: View; entry: Entry }) {
  const html = view.bodyOf(entry);
  if (!html) return null;
  return <div class="prose" {...languageOf(entry)} dangerouslySetInnerHTML={{ __html: html }} />;
}
