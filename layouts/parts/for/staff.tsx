/** The way in for staff: what others tried and whom to ask, tools to start from, the newest lessons. */
import type { CaseStudy } from '../../../src/relate/site.ts';
import type { View } from '../../../src/render/layout.ts';
import { Stage } from '../case-study-list.tsx';
import { EntryLink, EntryLinks, languageOf } from '../entry-link.tsx';
import { Contact, Fact, Facts } from '../facts.tsx';
import { GatheredList } from '../gathered-list.tsx';
import { ItemHeading } from '../item-heading.tsx';
import { hueOf, MissionNames, missionsOf } from '../mission-names.tsx';
import { AllLink } from '../related-parts.tsx';
import { searchAddress } from '../search-address.ts';
import { Section } from '../section.tsx';
import { NextEvents } from './next-events.tsx';

const shown = { studies: 4, lessons: 3 };

/** What somebody who does the work needs first. */
export function ForStaff({ view }: { view: View }) {
  const { site, text } = view;
  const words = text.for.staff;
  const studies = site.entries['case-study'];
  const lessons = site.gathered.learned ?? [];
  return (
    <>
      {studies.length > 0 ? (
        <Section id="studies" heading={words.studies} class="way-wide">
          <ul class="studies">
            {studies.slice(0, shown.studies).map((study) => (
              <li key={study.id} class={`study ${hueOf(study.fields.missions)}`}>
                <Tried view={view} study={study} />
              </li>
            ))}
          </ul>
          <AllLink
            view={view}
            url={searchAddress({ kind: 'case-study' })}
            label={words.searchStudies}
            shown
          />
        </Section>
      ) : null}
      <Tools view={view} />
      {lessons.length > 0 ? (
        <Section id="lessons" heading={words.lessons}>
          <GatheredList view={view} items={lessons.slice(0, shown.lessons)} />
          <AllLink view={view} url="/learning/" label={text.all.lessons(lessons.length)} shown />
        </Section>
      ) : null}
      <NextEvents
        view={view}
        heading={words.events}
        suits={({ fields }) => fields.type !== 'committee'}
      />
    </>
  );
}

/** A case study by what failed and whom to ask. */
function Tried({ view, study }: { view: View; study: CaseStudy }) {
  const words = view.text.for.staff;
  const [failed] = study.body.sections.failed ?? [];
  const teams = (study.fields.teams ?? []).flatMap((id) => view.site.find('team', id) ?? []);
  return (
    <>
      <ItemHeading view={view} entry={study} level={3} />
      <p class="byline">
        <Stage view={view} study={study} />
      </p>
      <MissionNames view={view} missions={missionsOf(view, study.fields.missions)} />
      <Facts>
        {failed ? (
          <Fact label={words.failed}>
            <span
              {...languageOf(study)}
              dangerouslySetInnerHTML={{ __html: view.itemOf(failed, study) }}
            />
          </Fact>
        ) : null}
        <Fact label={words.ask}>
          {study.fields.contact ? (
            <Contact contact={study.fields.contact} />
          ) : teams.length > 0 ? (
            <EntryLinks view={view} entries={teams} />
          ) : (
            words.unasked
          )}
        </Fact>
      </Facts>
    </>
  );
}

/** The tools that have questions to work with, each with how often it is used here. */
function Tools({ view }: { view: View }) {
  const words = view.text.for.staff;
  const tools = view.site.entries.tool.map((tool) => {
    const related = view.site.related(tool);
    return {
      tool,
      prompts: (tool.fields.prompts ?? []).flatMap(({ items }) => items).length,
      uses: related.weeknote.length + related['case-study'].length,
    };
  });
  const useful = tools.filter(({ prompts }) => prompts > 0);
  if (useful.length === 0) return null;
  return (
    <Section id="tools" heading={words.tools}>
      <ul class="way-tools">
        {useful.map(({ tool, prompts, uses }) => (
          <li key={tool.id}>
            <EntryLink view={view} entry={tool} />{' '}
            <span class="small">
              {words.prompts(prompts)}, {words.used(uses)}
            </span>
          </li>
        ))}
      </ul>
      <AllLink view={view} url="/tools/" label={view.text.kinds.tool.many} shown />
    </Section>
  );
}
