/** The page of all missions. */
import type { Layout } from '../src/render/layout.ts';
import { ListPage } from './parts/list-page.tsx';
import { MissionComparison } from './parts/mission-comparison.tsx';

const MissionsPage: Layout = ({ view }) => {
  const { site, text } = view;
  const missions = site.entries.mission;
  return (
    <ListPage view={view} title={text.kinds.mission.many} intro={text.mission.intro}>
      {missions.length > 0 ? (
        <MissionComparison view={view} missions={missions} />
      ) : (
        <p>{text.mission.none}</p>
      )}
    </ListPage>
  );
};

export default MissionsPage;
