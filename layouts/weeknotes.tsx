/** The list of weeknotes, whole or of one year or month. */
import type { Weeknote } from '../src/relate/site.ts';
import type { Layout, Pagination, View } from '../src/render/layout.ts';
import type { YearOfNotes } from '../src/render/layouts.ts';
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
          <Archive view={view} years={years} />
        </>
      }
    >
      <WeeknoteList view={view} notes={list.items} level={2} />
      <PageLinks view={view} list={list} />
    </ListPage>
  );
};

export default WeeknotesPage;

/** Years and months with their numbers of notes. */
function Archive({ view, years }: { view: View; years: YearOfNotes[] }) {
  const here = (url: string) => (url === view.url ? 'page' : undefined);
  return (
    <section class="link-list">
      <h2 class="side-heading">{view.text.weeknotes.archive}</h2>
      <ul>
        {years.map(({ year, total, months }) => {
          const yearUrl = `/weeknotes/${year}/`;
          return (
            <li key={year}>
              <a href={view.href(yearUrl)} aria-current={here(yearUrl)}>
                {year}
              </a>
              <span class="total">{view.number(total)}</span>
              <ul>
                {months.map(({ month, total: inMonth }) => {
                  const url = `/weeknotes/${month.replace('-', '/')}/`;
                  return (
                    <li key={month}>
                      <a href={view.href(url)} aria-current={here(url)}>
                        {view.month(month)}
                      </a>
                      <span class="total">{view.number(inMonth)}</span>
                    </li>
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
