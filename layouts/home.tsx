/** The front page: the place, its missions, this week's notes, what is asked and what was learned. */
import { daysBetween } from '../src/days.ts';
import { asksOf } from '../src/relate/asks.ts';
import type { Weeknote } from '../src/relate/site.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { AskList } from './parts/ask-list.tsx';
import { Base } from './parts/base.tsx';
import { CaseStudyList } from './parts/case-study-list.tsx';
import { GatheredList } from './parts/gathered-list.tsx';
import { MissionCards } from './parts/mission-card.tsx';
import { AllLink } from './parts/related-parts.tsx';
import { Section } from './parts/section.tsx';
import { siteData } from './parts/structured-data.ts';
import { WeeknoteList } from './parts/weeknote-list.tsx';

const shown = { notes: 4, asks: 4, lessons: 3, studies: 3 };

const HomePage: Layout = ({ view }) => {
  const { site, text } = view;
  const { settings, entries } = site;
  const lessons = site.gathered.learned ?? [];
  const asks = asksOf(site).filter(({ status }) => status === 'open');
  const studies = entries['case-study'];
  return (
    <Base view={view} description={settings.description} structured={siteData(view)}>
      <header class="front-head">
        <h1>{text.home.heading(settings.place)}</h1>
        {settings.description ? <p class="standfirst">{settings.description}</p> : null}
      </header>
      <div class="front">
        <Section id="missions" heading={text.home.missions} class="front-missions">
          {entries.mission.length > 0 ? (
            <MissionCards view={view} missions={entries.mission} level={3} />
          ) : (
            <p>{text.home.noMissions}</p>
          )}
        </Section>
        <Notes view={view} />
        {asks.length > 0 ? (
          <Section id="asks" heading={text.home.asks} class="front-asks">
            <AskList view={view} asks={asks.slice(0, shown.asks)} brief />
            <AllLink view={view} url="/asks/" label={text.all.asks(asks.length)} shown />
          </Section>
        ) : null}
        {lessons.length > 0 ? (
          <Section id="learned" heading={text.home.learned} class="front-lessons">
            <GatheredList view={view} items={lessons.slice(0, shown.lessons)} />
            <AllLink view={view} url="/learning/" label={text.all.lessons(lessons.length)} shown />
          </Section>
        ) : null}
        {studies.length > 0 ? (
          <Section id="case-studies" heading={text.home.caseStudies} class="front-studies">
            <CaseStudyList view={view} studies={studies.slice(0, shown.studies)} level={3} />
            <AllLink
              view={view}
              url="/case-studies/"
              label={text.all.caseStudies(studies.length)}
              shown
            />
          </Section>
        ) : null}
      </div>
    </Base>
  );
};

export default HomePage;

/** The notes of the last seven days, then the newest of those before. */
function Notes({ view }: { view: View }) {
  const { site, text } = view;
  const notes = site.entries.weeknote;
  if (notes.length === 0) return null;
  const isRecent = ({ fields }: Weeknote) => {
    const age = daysBetween(fields.date, site.today);
    return age >= 0 && age < 7;
  };
  const recent = notes.filter(isRecent).slice(0, shown.notes);
  const earlier = notes.filter((note) => !isRecent(note)).slice(0, shown.notes - recent.length);
  return (
    <Section
      id="notes"
      heading={recent.length > 0 ? text.home.thisWeek : text.home.latestNotes}
      class="front-notes"
    >
      {recent.length > 0 ? <WeeknoteList view={view} notes={recent} level={3} /> : null}
      {recent.length > 0 && earlier.length > 0 ? (
        <p class="label before">{text.home.before}</p>
      ) : null}
      {earlier.length > 0 ? (
        <WeeknoteList view={view} notes={earlier} level={3} brief={recent.length > 0} />
      ) : null}
      <AllLink view={view} url="/weeknotes/" label={text.all.weeknotes(notes.length)} shown />
    </Section>
  );
}
