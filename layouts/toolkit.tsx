/** The page of all toolsets, all catalysts or all tools. */
import type { Catalyst, Tool, Toolset } from '../src/relate/site.ts';
import type { Layout, View } from '../src/render/layout.ts';
import type { ToolkitKind } from '../src/schemas/kinds.ts';
import { EntryLinks } from './parts/entry-link.tsx';
import { listOf } from './parts/kinds.ts';
import { LinkList } from './parts/link-list.tsx';
import { ListPage } from './parts/list-page.tsx';
import { isNamedHere, ToolkitList } from './parts/toolkit-list.tsx';

const kinds: ToolkitKind[] = ['toolset', 'catalyst', 'tool'];

const ToolkitPage: Layout<{ kind: ToolkitKind }> = ({ view, kind }) => {
  const { site, text } = view;
  const entries: readonly (Toolset | Catalyst | Tool)[] = site.entries[kind];
  const someOurs = entries.some(isNamedHere);
  return (
    <ListPage
      view={view}
      title={text.kinds[kind].many}
      description={text.toolkit[kind].intro}
      intro={
        <>
          <p>{text.toolkit[kind].intro}</p>
          {someOurs ? <p class="small">{text.toolkit.someOurs}</p> : null}
        </>
      }
      side={
        <LinkList
          view={view}
          heading={text.toolkit.title}
          links={[
            ...kinds.flatMap((each) => listOf(view, each) ?? []),
            { label: text.coverage.title, url: '/coverage/' },
          ]}
        />
      }
    >
      <ToolkitList
        view={view}
        entries={entries}
        level={2}
        below={(entry) => <Parts view={view} entry={entry} />}
      />
    </ListPage>
  );
};

export default ToolkitPage;

/** The tools of a toolset; the toolset of a catalyst or tool. */
function Parts({ view, entry }: { view: View; entry: Toolset | Catalyst | Tool }) {
  const { site, text } = view;
  const entries =
    entry.kind === 'toolset'
      ? site.entries.tool.filter(({ fields }) => fields.toolset === entry.id)
      : [site.find('toolset', entry.fields.toolset)].filter((each) => each !== undefined);
  if (entries.length === 0) return null;
  return (
    <div class="evidence">
      <span class="label">
        {entry.kind === 'toolset' ? text.toolkit.tools : text.facts.toolset}
      </span>
      <EntryLinks view={view} entries={entries} />
    </div>
  );
}
