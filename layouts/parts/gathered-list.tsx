/** Lessons and the like, read out of notes and case studies, each with its place. */
import type { Gathered } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { languageOf } from './entry-link.tsx';
import { hueOf } from './mission-names.tsx';

interface GatheredListProps {
  view: View;
  items: readonly Gathered[];
}

/** Items in a list, in the order given. */
export function GatheredList({ view, items }: GatheredListProps) {
  return (
    <ul class="lessons">
      {items.map((item) => (
        <li key={view.placeOf(item)} class={`lesson ${hueOf(item.from.fields.missions)}`}>
          <p
            class="lesson-words"
            {...languageOf(item.from)}
            dangerouslySetInnerHTML={{ __html: view.itemOf(item, item.from) }}
          />
          <p class="byline">
            <span>
              {view.text.learning.from}{' '}
              <a href={view.href(view.placeOf(item))} {...languageOf(item.from)}>
                {item.from.title}
              </a>
            </span>
            <time datetime={item.from.fields.date}>{view.day(item.from.fields.date)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}
