/**
 * Entries that readers and authors take for each other: ids or names of one kind that look alike, and
 * words in which letters of two alphabets are mixed. One pass with a map: it grows with the entries.
 */
import type { Place, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Source } from '../read/read-content.ts';
import type { ContentKind } from '../schemas/kinds.ts';
import { findMixedWord, skeletonOf } from './confusables.ts';

/** Kinds that are spoken of by name. Notes, studies, measures and pages may well be called the same. */
const named: readonly ContentKind[] = ['mission', 'partner', 'team', 'person'];

export function checkLookAlikes(sources: readonly Source[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, Source>();
  const titles = new Map<string, Source>();
  for (const source of sources) {
    const twin = sameLook(ids, source, source.id);
    // Ids that are the same, or differ in capitals, are reported as that.
    if (twin && twin.id.toLowerCase() !== source.id.toLowerCase()) {
      const words = { id: source.id, other: twin.id };
      problems.push(problem('look-alike-ids', startOf(source), words, [startOf(twin)]));
    }
    problems.push(...mixedScripts(source));
    const { title } = source.fields ?? {};
    if (typeof title !== 'string' || !named.includes(source.kind)) continue;
    const namesake = sameLook(titles, source, title);
    const other = namesake?.fields?.title;
    if (!namesake || typeof other !== 'string' || namesake === twin) continue;
    // Two people may have one name.
    if (source.kind === 'person' && other === title) continue;
    problems.push(
      problem('look-alike-titles', source.locate(['title']), { title, other }, [
        namesake.locate(['title']),
      ]),
    );
  }
  return problems;
}

/** The source of the same kind that was met first under what this one looks like. */
function sameLook(met: Map<string, Source>, source: Source, text: string): Source | undefined {
  const look = skeletonOf(text);
  if (look === '') return undefined;
  const key = `${source.kind}/${look}`;
  const first = met.get(key);
  if (!first) met.set(key, source);
  return first;
}

function startOf({ file }: Source): Place {
  return { file, line: 1, column: 1 };
}

/** In what an entry and its people are called; prose may well speak of letters. */
function mixedScripts({ fields, locate }: Source): Problem[] {
  return ['title', 'summary', 'authors', 'members'].flatMap((field) =>
    [fields?.[field]].flat().flatMap((value: unknown, index) => {
      const mixed = typeof value === 'string' ? findMixedWord(value) : undefined;
      if (!mixed) return [];
      const path = Array.isArray(fields?.[field]) ? [field, index] : [field];
      return [problem('mixed-scripts', locate(path), mixed)];
    }),
  );
}
