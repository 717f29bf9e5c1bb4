/** Looks for private things in every file, with what the site and the file itself say of them. */
import type { Problem } from '../problems/problem.ts';
import { type KeptWork, keepNothing } from '../read/kept-work.ts';
import { ObjectMemory } from '../read/memory.ts';
import type { Content, Source } from '../read/read-content.ts';
import type { Settings } from '../schemas/settings.ts';
import { allowedIn } from './allowed-in.ts';
import { findPrivateThings } from './private-things.ts';

/** Problems in Markdown files and tables, with the severity that the settings give. */
export function checkPrivacy(
  { sources, readings }: Content,
  { privateTerms: terms = [], privacy = [] }: Pick<Settings, 'privateTerms' | 'privacy'>,
  memory: ObjectMemory<Source, Problem[]> = new ObjectMemory(),
  kept: KeptWork = keepNothing,
): Problem[] {
  const off = privacy.filter(({ as }) => as === 'off').map(({ what }) => what);
  const tables = [...readings.values()].flatMap((table) => table ?? []);
  const context = JSON.stringify([terms, off]);
  const look = ({ text, file }: { text: string; file: string }, allowed: Iterable<string>) =>
    findPrivateThings(text, file, { terms, allowed: new Set([...off, ...allowed]) });
  const found = [
    ...sources.flatMap((source) =>
      memory.of(source, context, () => {
        const allowed = [...allowedIn(source)];
        const inputs = context + JSON.stringify(allowed);
        return kept.of('private things', source, inputs, () =>
          look({ text: source.text(), file: source.file }, allowed),
        );
      }),
    ),
    ...tables.flatMap((table) => look(table, [])),
  ];
  return found.map((each) => {
    const severity = privacy.find(({ what }) => what === each.id)?.as;
    return severity === undefined || severity === 'off' ? each : { ...each, severity };
  });
}
