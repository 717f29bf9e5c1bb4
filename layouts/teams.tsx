/** The page of all teams. */
import type { Layout } from '../src/render/layout.ts';
import { ItemHeading, Summary } from './parts/item-heading.tsx';
import { ListPage } from './parts/list-page.tsx';
import { MissionNames } from './parts/mission-names.tsx';

const TeamsPage: Layout = ({ view }) => {
  const { site, text } = view;
  return (
    <ListPage view={view} title={text.kinds.team.many} intro={text.teams.intro}>
      <ul class="entries">
        {site.entries.team.map((team) => {
          const related = site.related(team);
          return (
            <li key={team.id}>
              <ItemHeading view={view} entry={team} level={2} />
              <Summary entry={team} />
              <p class="byline">
                {team.fields.cadence ? (
                  <span>
                    {text.facts.cadence} {text.cadence[team.fields.cadence]}
                  </span>
                ) : null}
                <span>{text.count.weeknotes(related.weeknote.length)}</span>
                <span>{text.count.caseStudies(related['case-study'].length)}</span>
              </p>
              <MissionNames view={view} missions={related.mission} />
            </li>
          );
        })}
      </ul>
    </ListPage>
  );
};

export default TeamsPage;
