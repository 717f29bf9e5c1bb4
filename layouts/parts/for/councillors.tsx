/** The way in for councillors: missions side by side, what is late or unexplained, and the next meetings. */
import { datesOf, type KeptDate } from '../../../src/relate/dates.ts';
import type { View } from '../../../src/render/layout.ts';
import { DayTime } from '../day-time.tsx';
import { EntryLink } from '../entry-link.tsx';
import { Contact } from '../facts.tsx';
import { TimeLeft } from '../glance.tsx';
import { Section } from '../section.tsx';
import { TableRegion } from '../table-region.tsx';
import { HeadlineCell } from './headline-cell.tsx';
import { GapsCell } from './money-cells.tsx';
import { LateList, UnexplainedList, UnshownList } from './scrutiny.tsx';

const shownMeetings = 6;

/** What a councillor needs first. */
export function ForCouncillors({ view }: { view: View }) {
  const words = view.text.for.councillors;
  if (view.site.entries.mission.length === 0) return <p>{view.text.home.noMissions}</p>;
  return (
    <>
      <Section id="missions" heading={words.missions} class="way-wide">
        <SideBySide view={view} />
      </Section>
      <Section id="late" heading={words.late}>
        <LateList view={view} />
      </Section>
      <Section id="meetings" heading={words.meetings}>
        <Meetings view={view} />
      </Section>
      <Section id="changes" heading={words.changes}>
        <UnexplainedList view={view} />
      </Section>
      <Section id="evidence" heading={words.evidence}>
        <UnshownList view={view} />
      </Section>
      <Section id="report" heading={words.report} class="way-wide">
        <Report view={view} />
      </Section>
    </>
  );
}

function SideBySide({ view }: { view: View }) {
  const { missions: caption, columns } = view.text.for.councillors;
  return (
    <TableRegion view={view} caption={caption} headed>
      <thead>
        <tr>
          {Object.entries(columns).map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.site.entries.mission.map((mission) => (
          <tr key={mission.id}>
            <th scope="row">
              <EntryLink view={view} entry={mission} />
            </th>
            <td class="way-stack">
              <TimeLeft view={view} mission={mission} />
            </td>
            <td class="way-stack">
              <HeadlineCell view={view} mission={mission} />
            </td>
            <td>
              <GapsCell view={view} mission={mission} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

/** The next meetings of the bodies that missions answer to, and committee dates that are events. */
function Meetings({ view }: { view: View }) {
  const words = view.text.for.councillors;
  const { site } = view;
  const meetings = datesOf(site).filter(({ day }) => day >= site.today);
  const shown = meetings.flatMap((date) => meetingOf(view, date) ?? []).slice(0, shownMeetings);
  if (shown.length === 0) return <p>{words.noMeetings}</p>;
  return <ul class="rows">{shown}</ul>;
}

/** One line; nothing for a date that is no meeting. */
function meetingOf(view: View, date: KeptDate) {
  const words = view.text.for.councillors;
  if (date.what === 'meeting') {
    const { body, url } = date.meeting;
    return (
      <li key={date.name}>
        <p>
          <DayTime view={view} day={date.day} />: {url ? <a href={url}>{body}</a> : body}{' '}
          <span class="small">{words.about(date.from.title)}</span>
        </p>
      </li>
    );
  }
  if (date.what !== 'event' || date.from.fields.type !== 'committee') return undefined;
  return (
    <li key={date.name}>
      <p>
        <DayTime view={view} day={date.day} />: <EntryLink view={view} entry={date.from} />
      </p>
    </li>
  );
}

/** How to have a mission on paper. */
function Report({ view }: { view: View }) {
  const words = view.text.for.councillors;
  const { entries, settings, today } = view.site;
  const [mission] = entries.mission;
  return (
    <>
      <p>{words.print}</p>
      <p>
        {words.reportOf} {settings.contact ? <Contact contact={settings.contact} /> : null}
      </p>
      {mission ? (
        <p>
          {words.command}{' '}
          <code class="way-command">
            plainsight report {mission.id} --from {today.slice(0, 4)}-01-01 --to {today} --pdf
          </code>
        </p>
      ) : null}
    </>
  );
}
