/** The front page: the place, its missions, this week's notes, what is asked and what was learned. */
import type { VNode } from 'preact';
import { daysBetween } from '../src/days.ts';
import { asksOf } from '../src/relate/asks.ts';
import type { Weeknote } from '../src/relate/site.ts';
import type { Layout, View } from '../src/render/layout.ts';
import type { HomePart } from '../src/schemas/settings.ts';
import { AskList } from './parts/ask-list.tsx';
import { Base } from './parts/base.tsx';
import { CaseStudyList } from './parts/case-study-list.tsx';
import { NextEvents } from './parts/for/next-events.tsx';
import { GatheredList } from './parts/gathered-list.tsx';
import { MissionCards } from './parts/mission-card.tsx';
import { AllLink } from './parts/related-parts.tsx';
import { Section } from './parts/section.tsx';
import { siteData } from './parts/structured-data.ts';
import { WeeknoteList } from './parts/weeknote-list.tsx';

const shown = { notes: 4, asks: 4, lessons: 3, studies: 3 };

/** The order where the owner set none. */
const usual: readonly HomePart[] = ['missions', 'notes', 'asks', 'learned', 'studies'];

const parts: Record<HomePart, (props: { view: View }) => VNode | null> = {
  missions: Missions,
  notes: Notes,
  asks: Asks,
  learned: Lessons,
  studies: Studies,
  events: Events,
};

const HomePage: Layout = ({ view }) => {
  const { settings, entries } = view.site;
  const hasPromised = entries.mission.length > 0;
  return (
    <Base view={view} description={settings.description} structured={siteData(view)}>
      <header class="front-head">
        <h1>{hasPromised ? view.text.home.heading(settings.place) : settings.name}</h1>
        {settings.description ? <p class="standfirst">{settings.description}</p> : null}
      </header>
      <div class="front">
        {(settings.home ?? usual).map((name) => {
          const Part = parts[name];
          return <Part key={name} view={view} />;
        })}
      </div>
    </Base>
  );
};

export default HomePage;

/** That there are none yet is said only where nothing else can be read. */
function Missions({ view }: { view: View }) {
  const { mission, weeknote } = view.site.entries;
  const { home } = view.text;
  if (mission.length === 0 && weeknote.length > 0) return null;
  return (
    <Section id="missions" heading={home.missions} class="front-missions">
      {mission.length > 0 ? (
        <MissionCards view={view} missions={mission} level={3} />
      ) : (
        <p>{home.noMissions}</p>
      )}
    </Section>
  );
}

function Asks({ view }: { view: View }) {
  const { home, all } = view.text;
  const asks = asksOf(view.site).filter(({ status }) => status === 'open');
  if (asks.length === 0) return null;
  return (
    <Section id="asks" heading={home.asks} class="front-asks">
      <AskList view={view} asks={asks.slice(0, shown.asks)} brief />
      <AllLink view={view} url="/asks/" label={all.asks(asks.length)} shown />
    </Section>
  );
}

function Lessons({ view }: { view: View }) {
  const { home, all } = view.text;
  const lessons = view.site.gathered.learned ?? [];
  if (lessons.length === 0) return null;
  return (
    <Section id="learned" heading={home.learned} class="front-lessons">
      <GatheredList view={view} items={lessons.slice(0, shown.lessons)} />
      <AllLink view={view} url="/learning/" label={all.lessons(lessons.length)} shown />
    </Section>
  );
}

function Studies({ view }: { view: View }) {
  const { home, all } = view.text;
  const studies = view.site.entries['case-study'];
  if (studies.length === 0) return null;
  return (
    <Section id="case-studies" heading={home.caseStudies} class="front-studies">
      <CaseStudyList view={view} studies={studies.slice(0, shown.studies)} level={3} />
      <AllLink view={view} url="/case-studies/" label={all.caseStudies(studies.length)} shown />
    </Section>
  );
}

function Events({ view }: { view: View }) {
  return <NextEvents view={view} heading={view.text.home.events} />;
}

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
