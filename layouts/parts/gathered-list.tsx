/** Lessons and the like, read out of notes and case studies, each with its place or places. */
import type { Told } from '../../src/relate/gathered.ts';
import type { Gathered } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { InlineList, languageOf } from './entry-link.tsx';
import { hueOf } from './mission-names.tsx';
import { StatusMark } from './status-mark.tsx';

interface GatheredListProps {
  view: View;
  items: readonly Gathered[];
}

/** Items in a list, in the order given. */
export function GatheredList({ view, items }: GatheredListProps) {
  return <ToldList view={view} told={items.map((newest) => ({ newest, places: [newest] }))} />;
}

interface ToldListProps {
  view: View;
  told: readonly Told[];
  /** What did not work is not marked: the list holds nothing else. */
  unmarked?: boolean;
}

/** Each thing once, in its newest wording, with every place where it was said. */
export function ToldList({ view, told, unmarked = false }: ToldListProps) {
  if (told.length === 0) return null;
  return (
    <ul class="lessons">
      {told.map(({ newest, places }) => (
        <li key={view.placeOf(newest)} class={`lesson ${hueOf(newest.from.fields.missions)}`}>
          <p
            class="lesson-words"
            {...languageOf(newest.from)}
            dangerouslySetInnerHTML={{ __html: view.itemOf(newest, newest.from) }}
          />
          <p class="byline">
            {isFailure(newest) && !unmarked ? (
              <StatusMark shape="alert" label={view.text.learning.didNotWork} />
            ) : null}
            <span>
              {view.text.learning.from} <Place view={view} item={newest} />
            </span>
            <time datetime={newest.from.fields.date}>{view.day(newest.from.fields.date)}</time>
          </p>
          <Before view={view} places={places.slice(1)} />
        </li>
      ))}
    </ul>
  );
}

/** The other places where the same was said. */
function Before({ view, places }: { view: View; places: readonly Gathered[] }) {
  if (places.length === 0) return null;
  return (
    <div class="said-before">
      <span>{view.text.learning.again(places.length)}</span>
      <InlineList>
        {places.map((item) => (
          <li key={view.placeOf(item)}>
            <Place view={view} item={item} />,{' '}
            <time datetime={item.from.fields.date}>{view.day(item.from.fields.date)}</time>
          </li>
        ))}
      </InlineList>
    </div>
  );
}

function Place({ view, item }: { view: View; item: Gathered }) {
  return (
    <a href={view.href(view.placeOf(item))} {...languageOf(item.from)}>
      {item.from.title}
    </a>
  );
}

function isFailure({ section }: Gathered): boolean {
  return section === 'failed' || section === 'tricky';
}
