/** Tool → toolset → catalyst: what follows from the tools, and what contradicts them. */
import { type Problem, problem } from '../problems/problem.ts';
import type { Toolkit } from '../schemas/settings.ts';
import type { Directory } from './directory.ts';
import type { CaseStudy, Entry, Weeknote } from './site.ts';

interface Derived {
  toolsets: Set<string>;
  catalysts: Set<string>;
}

/** The toolsets and catalysts of some tools. */
function derive(tools: readonly string[], toolkit: Toolkit): Derived {
  const toolsets = new Set<string>();
  const catalysts = new Set<string>();
  for (const id of tools) {
    const toolset = toolkit.toolsets.find(
      (each) => each.id === toolkit.tools.find((tool) => tool.id === id)?.toolset,
    );
    if (!toolset) continue;
    toolsets.add(toolset.id);
    catalysts.add(toolset.catalyst);
  }
  return { toolsets, catalysts };
}

/** Toolsets and catalysts that an entry has through its tools, or through each other. */
export function derivedToolkit(
  entry: Weeknote | CaseStudy,
  toolkit: Toolkit,
  directory: Directory,
): Entry[] {
  const { toolsets, catalysts } = derive(entry.fields.tools ?? [], toolkit);
  for (const { id, catalyst } of toolkit.toolsets) {
    if (entry.fields.toolsets?.includes(id)) catalysts.add(catalyst);
    if (entry.fields.catalysts?.includes(catalyst)) toolsets.add(id);
  }
  const found = [
    ...[...toolsets].map((id) => directory.entry('toolset', id)),
    ...[...catalysts].map((id) => directory.entry('catalyst', id)),
  ];
  return found.filter((each) => each !== undefined);
}

/** What is written in `toolsets` or `catalysts` and does not follow from `tools`, where tools are given. */
export function toolkitContradictions(entry: Weeknote | CaseStudy, toolkit: Toolkit): Problem[] {
  const { fields, locate } = entry;
  const tools = fields.tools ?? [];
  const derived = derive(tools, toolkit);
  if (derived.toolsets.size === 0) return [];
  const check = (field: 'toolsets' | 'catalysts', singular: string): Problem[] =>
    (fields[field] ?? []).flatMap((value, index) => {
      const known = toolkit[field].some(({ id }) => id === value);
      if (!known || derived[field].has(value)) return [];
      const words = { value, field: singular, tools, derived: [...derived[field]] };
      return [
        problem('tool-contradiction', locate([field, index]), words, [locate(['tools'], 'key')]),
      ];
    });
  return [...check('toolsets', 'toolset'), ...check('catalysts', 'catalyst')];
}
