/** The toolkit's toolsets, catalysts and tools as entries, so that they are tied like any other. */
import { createMarkdown } from '../markdown/engine.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { addressOf, type ToolkitKind } from '../schemas/kinds.ts';
import type { Toolkit } from '../schemas/settings.ts';
import type { Catalyst, EntryBase, Tool, Toolset } from './site.ts';

export interface ToolkitEntries {
  toolset: Toolset[];
  catalyst: Catalyst[];
  tool: Tool[];
}

const file = '_data/toolkit.yml';

export function toolkitEntries(toolkit: Toolkit, language: string): ToolkitEntries {
  const markdown = createMarkdown(language);
  const options = { markdown, wordings: new Map(), prompts: new Set<string>() };
  const make = <
    K extends ToolkitKind,
    Item extends { id: string; label: string; summary: string; about?: string | undefined },
  >(
    kind: K,
    item: Item,
  ): EntryBase<K, Item> => ({
    kind,
    id: item.id,
    url: addressOf(kind, item.id),
    title: item.label,
    summary: item.summary,
    date: undefined,
    fields: item,
    body: parseBody(item.about ?? '', 1, options),
    file,
    locate: () => ({ file, line: 1, column: 1 }),
    unpublished: undefined,
  });
  return {
    toolset: toolkit.toolsets.map((item) => make('toolset', item)),
    catalyst: toolkit.catalysts.map((item) => make('catalyst', item)),
    tool: toolkit.tools.map((item) => make('tool', item)),
  };
}
