/** The page of all missions. */
import type { Layout } from '../src/render/layout.ts';
import { ListPage } from './parts/list-page.tsx';
import { MissionCards } from './parts/mission-card.tsx';

const MissionsPage: Layout = ({ view }) => {
  const { site, text } = view;
  const missions = site.entries.mission;
  return (
    <ListPage view={view} title={text.kinds.mission.many} intro={text.mission.intro}>
      {missions.length > 0 ? (
        <MissionCards view={view} missions={missions} level={2} />
      ) : (
        <p>{text.mission.none}</p>
      )}
    </ListPage>
  );
};

export default MissionsPage;
