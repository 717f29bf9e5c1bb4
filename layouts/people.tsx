/** The page of all people, by team. */
import type { Layout } from '../src/render/layout.ts';
import { PersonList } from './parts/entry-list.tsx';
import { ListPage } from './parts/list-page.tsx';
import { Section } from './parts/section.tsx';

const PeoplePage: Layout = ({ view }) => {
  const { site, text } = view;
  const { team: teams, person: people } = site.entries;
  const groups = [
    ...teams.map(({ id, title }) => ({
      id,
      title,
      people: people.filter(({ fields }) => fields.team === id),
    })),
    {
      id: 'no-team',
      title: text.people.noTeam,
      people: people.filter(({ fields }) => !teams.some(({ id }) => id === fields.team)),
    },
  ];
  return (
    <ListPage view={view} title={text.kinds.person.many} intro={text.people.intro}>
      {groups.map((group) =>
        group.people.length > 0 ? (
          <Section key={group.id} id={group.id} heading={group.title}>
            <PersonList view={view} people={group.people} />
          </Section>
        ) : null,
      )}
    </ListPage>
  );
};

export default PeoplePage;
