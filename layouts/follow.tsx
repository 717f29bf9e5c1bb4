/** How to follow the site, at /follow/: what a feed is in plain words, and every feed by sort. */
import type { SiteFeed } from '../src/render/all-feeds.ts';
import { type FeedGroup, feedGroups } from '../src/render/feed-groups.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { SHORT_LIST } from '../src/render/paginate.ts';
import { Contents } from './parts/contents.tsx';
import { nameApart } from './parts/entry-link.tsx';
import { ListPage } from './parts/list-page.tsx';
import { Section } from './parts/section.tsx';

const FollowPage: Layout = ({ view }) => {
  const words = view.text.follow;
  const links = [
    { id: 'what', heading: words.what },
    { id: 'how', heading: words.how },
    { id: 'feeds', heading: words.choose },
    { id: 'mail', heading: words.mail },
    { id: 'calendar', heading: words.calendar },
    { id: 'opml', heading: words.opml },
  ];
  return (
    <ListPage
      view={view}
      title={words.title}
      intro={words.intro}
      findable
      sideFirst
      side={<Contents view={view} links={links} />}
    >
      <Section id="what" heading={words.what}>
        {words.whatWords.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Section>
      <Section id="how" heading={words.how}>
        <ol class="way-steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{words.noReader}</p>
        <p>{words.code}</p>
      </Section>
      <Section id="feeds" heading={words.choose}>
        <p>{words.chooseWords}</p>
        {feedGroups(view.site, view.text).map((group) => (
          <Feeds key={group.id} view={view} group={group} />
        ))}
      </Section>
      <Section id="mail" heading={words.mail}>
        <p>{words.mailWords}</p>
      </Section>
      <Section id="calendar" heading={words.calendar}>
        <p>
          {words.calendarWords} <Address view={view} url="/calendar.ics" what={words.calendar} />
        </p>
        <p>{words.calendarOfMission}</p>
      </Section>
      <Section id="opml" heading={words.opml}>
        <p>
          {words.opmlWords} <Address view={view} url="/feeds.opml" what={words.opml} />
        </p>
      </Section>
    </ListPage>
  );
};

export default FollowPage;

/** The feeds of one sort; many of a sort are folded away. */
function Feeds({ view, group }: { view: View; group: FeedGroup }) {
  const { label, feeds } = group;
  const words = view.text.follow;
  const list = (
    <ul class="way-feeds">
      {feeds.map((feed) => (
        <li key={feed.url}>
          <a
            href={view.href(feed.url)}
            type="application/atom+xml"
            aria-label={
              feed.subject.what === 'site' ? undefined : words.feedOf(labelApart(view, feed))
            }
          >
            {feed.subject.what === 'site' ? words.everything : feed.label}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>{label}</h3>
      {feeds.length > SHORT_LIST ? (
        <details class="way-fold">
          <summary>{words.all(feeds.length, label)}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </>
  );
}

/** What a feed is of, told from one of another kind with the same title. */
function labelApart(view: View, { label, subject }: SiteFeed): string {
  return (subject.what === 'entry' && nameApart(view, subject.entry)) || label;
}

/** An address to be copied, which is also a link. */
function Address({ view, url, what }: { view: View; url: string; what: string }) {
  return (
    <a
      class="way-address"
      href={view.href(url)}
      aria-label={view.text.site.apart(what, view.absolute(url))}
    >
      {view.absolute(url)}
    </a>
  );
}
