/** The page of one event: what it is, when and where, and whom to ask. */
import { lastDayOf } from '../src/relate/events.ts';
import type { Event } from '../src/relate/site.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { EntryPage } from './parts/entry-page.tsx';
import { EventWhen, nowInWords } from './parts/event-when.tsx';
import { Contact, EntriesFact, Fact, Facts, hostOf } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { MentionedIn } from './parts/related-parts.tsx';
import { SignedOff } from './parts/shared-facts.tsx';
import { SideHeading } from './parts/side-heading.tsx';
import type { StructuredData } from './parts/structured-data.ts';

const EventPage: Layout<{ entry: Event }> = ({ view, entry }) => {
  const { site, text } = view;
  const { fields } = entry;
  const related = site.related(entry);
  const now = nowInWords(view, entry);
  return (
    <EntryPage
      view={view}
      entry={entry}
      kicker={fields.type ? text.event.type[fields.type] : undefined}
      structured={eventData(view, entry)}
      byline={
        <>
          {now ? <span class="mark">{now}</span> : null}
          <EventWhen view={view} event={entry} />
          {fields.place ? <span>{fields.place}</span> : null}
        </>
      }
      side={
        <>
          <SideHeading>{text.facts.facts}</SideHeading>
          <Facts>
            <Fact label={text.event.when}>
              <EventWhen view={view} event={entry} />
            </Fact>
            <Fact label={text.event.where}>{fields.place}</Fact>
            <EntriesFact view={view} label={text.facts.missions} entries={related.mission} />
            <EntriesFact view={view} label={text.event.host} entries={related.team} />
            <EntriesFact view={view} label={text.facts.partners} entries={related.partner} />
            {fields.contact ? (
              <Fact label={text.event.contact}>
                <Contact contact={fields.contact} />
              </Fact>
            ) : null}
            {fields.url ? (
              <Fact label={text.event.more}>
                <a href={fields.url}>{text.site.elsewhere(hostOf(fields.url))}</a>
              </Fact>
            ) : null}
            <SignedOff view={view} entry={entry} />
          </Facts>
        </>
      }
      after={<MentionedIn view={view} entry={entry} />}
    >
      {lastDayOf(entry) < site.today ? <p class="small">{text.event.isPast}</p> : null}
      <Prose view={view} entry={entry} />
    </EntryPage>
  );
};

export default EventPage;

/** The event in the words of schema.org. Times have no zone, as in the source. */
function eventData({ site }: View, entry: Event): StructuredData {
  const { date, end, time, until, place, lang } = entry.fields;
  const { owner, name, language } = site.settings;
  const last = lastDayOf(entry);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: entry.title,
    startDate: time ? `${date}T${time}` : date,
    ...(until ? { endDate: `${last}T${until}` } : end ? { endDate: end } : {}),
    inLanguage: lang ?? language,
    ...(entry.summary ? { description: entry.summary } : {}),
    ...(place ? { location: { '@type': 'Place', name: place } } : {}),
    organizer: { '@type': 'Organization', name: owner ?? name },
  };
}
