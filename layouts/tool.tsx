/** The page of one tool, with its prompts. */
import type { Tool } from '../src/relate/site.ts';
import type { Layout } from '../src/render/layout.ts';
import { EntriesFact } from './parts/facts.tsx';
import { Section } from './parts/section.tsx';
import { ToolkitPage } from './parts/toolkit-page.tsx';

const ToolPage: Layout<{ entry: Tool }> = ({ view, entry }) => {
  const { site, text } = view;
  const toolset = site.find('toolset', entry.fields.toolset);
  const catalyst = toolset ? site.find('catalyst', toolset.fields.catalyst) : undefined;
  const { prompts = [] } = entry.fields;
  return (
    <ToolkitPage
      view={view}
      entry={entry}
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
      {prompts.length > 0 ? (
        <Section id="prompts" heading={text.toolkit.prompts} class="prompt-groups">
          {prompts.map(({ heading, items }) => (
            <section key={heading}>
              <h3>{heading}</h3>
              <ul>
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </section>
          ))}
        </Section>
      ) : null}
    </ToolkitPage>
  );
};

export default ToolPage;
