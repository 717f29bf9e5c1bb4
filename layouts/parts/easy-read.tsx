/** An easy-read summary: short sentences, each with a picture where there is one. */
import type { ContentEntry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { Picture } from './picture.tsx';
import { Section } from './section.tsx';

/** The easy-read summary of an entry, or nothing. */
export function EasyRead({ view, entry }: { view: View; entry: ContentEntry }) {
  const sentences = entry.fields.easyRead ?? [];
  if (sentences.length === 0) return null;
  return (
    <Section id="easy-read" heading={view.text.easyRead} class="easy-read">
      <ul>
        {sentences.map(({ text, picture, pictureAlt }) => (
          <li key={text}>
            {picture ? (
              <Picture view={view} entry={entry} source={picture} alt={pictureAlt} width="small" />
            ) : null}
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
