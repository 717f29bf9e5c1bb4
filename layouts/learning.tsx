/** Everything that has been learned, and what did not work, gathered from notes and case studies. */
import type { Told } from '../src/relate/gathered.ts';
import { DID_NOT_WORK, type Way } from '../src/relate/registers.ts';
import type { Layout, Pagination } from '../src/render/layout.ts';
import { ToldList } from './parts/gathered-list.tsx';
import { RegisterPage } from './parts/register-page.tsx';

const LearningPage: Layout<{ list: Pagination<Told>; way?: Way<Told> }> = ({ view, list, way }) => (
  <RegisterPage view={view} name="learning" list={list} way={way}>
    <ToldList view={view} told={list.items} unmarked={way?.id === DID_NOT_WORK} />
  </RegisterPage>
);

export default LearningPage;
