/** The page of one tool: what it is and unlocks, its questions and parts, and what was done with it here. */
import type { Tool } from '../src/relate/site.ts';
import type { Layout } from '../src/render/layout.ts';
import { EntriesFact } from './parts/facts.tsx';
import { ToolBeside, ToolParts, ToolPrompts } from './parts/tool-prompts.tsx';
import { ToolkitPage } from './parts/toolkit-page.tsx';

const ToolPage: Layout<{ entry: Tool }> = ({ view, entry }) => {
  const { site, text } = view;
  const toolset = site.find('toolset', entry.fields.toolset);
  const catalyst = toolset ? site.find('catalyst', toolset.fields.catalyst) : undefined;
  return (
    <ToolkitPage
      view={view}
      entry={entry}
      unlocks={catalyst}
      facts={
        <>
          {toolset ? (
            <EntriesFact view={view} label={text.facts.toolset} entries={[toolset]} />
          ) : null}
          {catalyst ? (
            <EntriesFact view={view} label={text.facts.catalyst} entries={[catalyst]} />
          ) : null}
        </>
      }
    >
      <ToolParts tool={entry} />
      <ToolPrompts view={view} tool={entry} />
      <ToolBeside view={view} tool={entry} />
    </ToolkitPage>
  );
};

export default ToolPage;
