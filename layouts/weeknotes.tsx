/** The list of weeknotes, whole or of one year or month. */
import type { Weeknote } from '../src/relate/site.ts';
import type { Layout, Pagination, View } from '../src/render/layout.ts';
import type { YearOfNotes } from '../src/render/layouts.ts';
import { languageOf } from './parts/entry-link.tsx';
import { LinkList } from './parts/link-list.tsx';
import { ListPage } from './parts/list-page.tsx';
import { PageLinks, titleOfPage } from './parts/pagination.tsx';
import { AllLink } from './parts/related-parts.tsx';
import { WeeknoteList } from './parts/weeknote-list.tsx';

interface WeeknotesProps {
  list: Pagination<Weeknote>;
  years: YearOfNotes[];
  /** `2026` or `2026-05` where the list is of that time only. */
  period?: string;
}

const WeeknotesPage: Layout<WeeknotesProps> = ({ view, list, years, period }) => {
  const { site, text } = view;
  const everything = { label: text.kinds.weeknote.many, url: '/weeknotes/' };
  const title = period
    ? text.weeknotes.inPeriod(period.length > 4 ? view.month(period) : period)
    : everything.label;
  const teams = site.entries.team.map((team) => ({
    label: team.title,
    url: team.url ?? '/teams/',
    ...languageOf(team),
    total: site.related(team).weeknote.length,
  }));
  return (
    <ListPage
      view={view}
      title={titleOfPage(view, title, list)}
      intro={period ? text.count.weeknotes(list.total) : text.weeknotes.intro}
      steps={period ? [everything] : []}
      side={
        <>
          <AllLink
            view={view}
            url={everything.url}
            label={text.weeknotes.everything}
            shown={period !== undefined}
          />
          <LinkList view={view} heading={text.weeknotes.byTeam} links={teams} />
          <Archive view={view} years={years} open={yearOf(list, period)} />
        </>
      }
    >
      <WeeknoteList view={view} notes={list.items} level={2} />
      <PageLinks view={view} list={list} />
    </ListPage>
  );
};

export default WeeknotesPage;

/** The year that a page of the list is about: that of its period, else of its first note. */
function yearOf(list: Pagination<Weeknote>, period: string | undefined): string | undefined {
  return (period ?? list.items[0]?.fields.date)?.slice(0, 4);
}

interface ArchiveProps {
  view: View;
  years: YearOfNotes[];
  /** The year whose months are listed; all months on every page would grow with the square of time. */
  open: string | undefined;
}

/** Years, and the months of one of them, with their numbers of notes. */
function Archive({ view, years, open }: ArchiveProps) {
  return (
    <section class="link-list">
      <h2 class="side-heading">{view.text.weeknotes.archive}</h2>
      <ul>
        {years.map(({ year, total, months }) => {
          const yearUrl = `/weeknotes/${year}/`;
          return (
            <li key={year}>
              <a
                href={view.href(yearUrl)}
                aria-label={view.text.weeknotes.inPeriod(year)}
                aria-current={hereAt(view, yearUrl)}
              >
                {year}
              </a>
              <span class="total">{view.number(total)}</span>
              {year === open ? <Months view={view} months={months} /> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Months({ view, months }: { view: View; months: YearOfNotes['months'] }) {
  return (
    <ul>
      {months.map(({ month, total }) => {
        const url = `/weeknotes/${month.replace('-', '/')}/`;
        return (
          <li key={month}>
            <a href={view.href(url)} aria-current={hereAt(view, url)}>
              {view.month(month)}
            </a>
            <span class="total">{view.number(total)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function hereAt(view: View, url: string): 'page' | undefined {
  return url === view.url ? 'page' : undefined;
}
