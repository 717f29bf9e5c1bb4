/** What a tool is made of: its questions with signs, its named parts, and what of this site goes with them. */
import type { Tool } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryLinks } from './entry-link.tsx';
import { EntryList } from './entry-list.tsx';
import { Section } from './section.tsx';

interface ToolProps {
  view: View;
  tool: Tool;
}

/** The questions of a tool in groups, each with what it is about and the signs of it. */
export function ToolPrompts({ view, tool }: ToolProps) {
  const words = view.text.toolkit;
  const { prompts = [] } = tool.fields;
  if (prompts.length === 0) return null;
  return (
    <Section id="prompts" heading={words.prompts} class="prompt-groups">
      {prompts.map(({ id, heading, about, signs, items }) => (
        <section key={heading} id={id}>
          <h3>{heading}</h3>
          {about ? <p>{about}</p> : null}
          {signs ? (
            <div class="signs-and-questions">
              <div>
                <h4>{words.signs}</h4>
                <Items items={signs} />
              </div>
              <div>
                <h4>{words.ask}</h4>
                <Items items={items} />
              </div>
            </div>
          ) : (
            <Items items={items} />
          )}
        </section>
      ))}
    </Section>
  );
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** Its named parts, such as the conditions and results of a sprint. */
export function ToolParts({ tool }: Pick<ToolProps, 'tool'>) {
  return (
    <>
      {(tool.fields.parts ?? []).map(({ heading, items }, index) => (
        <Section key={heading} id={`parts-${index + 1}`} heading={heading}>
          <dl class="tool-parts">
            {items.map(({ id, label, about }) => (
              <div key={id} id={id}>
                <dt>{label}</dt> {about ? <dd>{about}</dd> : null}
              </div>
            ))}
          </dl>
        </Section>
      ))}
    </>
  );
}

/** The kinds of partner with their prompts and who there is of each, or the sprints. */
export function ToolBeside({ view, tool }: ToolProps) {
  switch (tool.fields.shows) {
    case 'partners':
      return <PartnerKinds view={view} />;
    case 'sprints':
      return <Sprints view={view} />;
    case undefined:
      return null;
  }
}

function PartnerKinds({ view }: { view: View }) {
  const { site, text } = view;
  return (
    <Section id="partner-kinds" heading={text.toolkit.partnerKinds} class="prompt-groups">
      {site.toolkit.partnerKinds.map(({ id, label, summary, prompts = [] }) => {
        const partners = site.entries.partner.filter(({ fields }) => fields.kind === id);
        return (
          <section key={id} id={id}>
            <h3>
              <a href={view.href(`/partners/#${id}`)}>{label}</a>
            </h3>
            {summary ? <p>{summary}</p> : null}
            <Items items={prompts} />
            {partners.length > 0 ? (
              <div class="evidence">
                <span class="label">{text.toolkit.partnersHere}</span>
                <EntryLinks view={view} entries={partners} />
              </div>
            ) : (
              <p class="gap">{text.toolkit.noPartners}</p>
            )}
          </section>
        );
      })}
    </Section>
  );
}

function Sprints({ view }: { view: View }) {
  const { site, text } = view;
  const { sprint } = site.entries;
  return (
    <Section id="sprints" heading={text.toolkit.sprints} unindexed>
      {sprint.length > 0 ? (
        <EntryList view={view} entries={sprint} level={3} />
      ) : (
        <p class="gap">{text.toolkit.noSprints}</p>
      )}
    </Section>
  );
}
