/** The page of one catalyst. */
import type { Catalyst } from '../src/relate/site.ts';
import type { Layout } from '../src/render/layout.ts';
import { EntriesFact } from './parts/facts.tsx';
import { ToolkitPage } from './parts/toolkit-page.tsx';

const CatalystPage: Layout<{ entry: Catalyst }> = ({ view, entry }) => {
  const toolset = view.site.find('toolset', entry.fields.toolset);
  return (
    <ToolkitPage
      view={view}
      entry={entry}
      facts={
        toolset ? (
          <EntriesFact view={view} label={view.text.toolkit.servedBy} entries={[toolset]} />
        ) : null
      }
    />
  );
};

export default CatalystPage;
