/** The page of one catalyst, with the tools that unlock it. */
import type { Catalyst } from '../src/relate/site.ts';
import type { Layout } from '../src/render/layout.ts';
import { EntriesFact } from './parts/facts.tsx';
import { Section } from './parts/section.tsx';
import { ToolkitList } from './parts/toolkit-list.tsx';
import { ToolkitPage } from './parts/toolkit-page.tsx';

const CatalystPage: Layout<{ entry: Catalyst }> = ({ view, entry }) => {
  const { site, text } = view;
  const toolset = site.find('toolset', entry.fields.toolset);
  const tools = site.entries.tool.filter(({ fields }) => fields.toolset === toolset?.id);
  return (
    <ToolkitPage
      view={view}
      entry={entry}
      facts={
        toolset ? (
          <EntriesFact view={view} label={text.toolkit.servedBy} entries={[toolset]} />
        ) : null
      }
    >
      {tools.length > 0 ? (
        <Section id="tools" heading={text.toolkit.unlockedWith}>
          <ToolkitList view={view} entries={tools} level={3} />
        </Section>
      ) : null}
    </ToolkitPage>
  );
};

export default CatalystPage;
