/** Every decision, read out of weeknotes. */
import type { Told } from '../src/relate/gathered.ts';
import type { Way } from '../src/relate/registers.ts';
import type { Layout, Pagination } from '../src/render/layout.ts';
import { ToldList } from './parts/gathered-list.tsx';
import { RegisterPage } from './parts/register-page.tsx';

const DecisionsPage: Layout<{ list: Pagination<Told>; way?: Way<Told> }> = ({
  view,
  list,
  way,
}) => (
  <RegisterPage view={view} name="decisions" list={list} way={way}>
    <ToldList view={view} told={list.items} />
  </RegisterPage>
);

export default DecisionsPage;
