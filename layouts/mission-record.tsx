/** The whole of a record of a mission whose page shows only the newest part of it. */
import type { Mission } from '../src/relate/site.ts';
import type { Layout } from '../src/render/layout.ts';
import { languageOf } from './parts/entry-link.tsx';
import { listOf } from './parts/kinds.ts';
import { LedgerList } from './parts/ledger.tsx';
import { ListPage } from './parts/list-page.tsx';
import { ProgressList, progressByDate } from './parts/progress-list.tsx';

interface MissionRecordProps {
  of: Mission;
  what: 'progress' | 'changes';
}

const MissionRecordPage: Layout<MissionRecordProps> = ({ view, of, what }) => {
  const { text } = view;
  const parent = listOf(view, of.kind);
  const words =
    what === 'changes'
      ? { title: text.ledger.titleOf(of.title), intro: text.ledger.intro }
      : { title: text.mission.progressOf(of.title), intro: text.mission.progressIntro };
  return (
    <ListPage
      view={view}
      title={words.title}
      intro={words.intro}
      steps={[
        ...(parent ? [parent] : []),
        { label: of.title, url: of.url ?? '/', ...languageOf(of) },
      ]}
      mission={of.id}
      side={
        <p class="back-link">
          <a href={view.href(of.url ?? '/')}>{text.related.back(of.title)}</a>
        </p>
      }
    >
      {what === 'changes' ? (
        <LedgerList view={view} mission={of} />
      ) : (
        <ProgressList view={view} mission={of} steps={progressByDate(of)} />
      )}
    </ListPage>
  );
};

export default MissionRecordPage;
