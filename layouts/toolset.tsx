/** The page of one toolset, with its tools. */
import type { Toolset } from '../src/relate/site.ts';
import type { Layout } from '../src/render/layout.ts';
import { EntriesFact } from './parts/facts.tsx';
import { Section } from './parts/section.tsx';
import { ToolkitList } from './parts/toolkit-list.tsx';
import { ToolkitPage } from './parts/toolkit-page.tsx';

const ToolsetPage: Layout<{ entry: Toolset }> = ({ view, entry }) => {
  const { site, text } = view;
  const catalyst = site.find('catalyst', entry.fields.catalyst);
  const tools = site.entries.tool.filter(({ fields }) => fields.toolset === entry.id);
  return (
    <ToolkitPage
      view={view}
      entry={entry}
      unlocks={catalyst}
      facts={
        catalyst ? (
          <EntriesFact view={view} label={text.toolkit.serves} entries={[catalyst]} />
        ) : null
      }
    >
      {tools.length > 0 ? (
        <Section id="tools" heading={text.toolkit.tools}>
          <ToolkitList view={view} entries={tools} level={3} />
        </Section>
      ) : null}
    </ToolkitPage>
  );
};

export default ToolsetPage;
