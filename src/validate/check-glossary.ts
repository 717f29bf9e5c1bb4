/** Checks `_data/glossary.yml`: its fields, and that no word stands in it twice. */
import { termKey } from '../markdown/term-words.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { SettingsSource } from '../read/read-settings.ts';
import { type Glossary, glossarySchema } from '../schemas/glossary.ts';
import { checkFields } from './check-fields.ts';

export interface CheckedGlossary {
  /** Undefined where there is no such file, or nothing in it; empty where it has mistakes. */
  glossary: Glossary | undefined;
  problems: Problem[];
}

export function checkGlossary(source: SettingsSource | undefined): CheckedGlossary {
  if (!source) return { glossary: undefined, problems: [] };
  const { value, locate, problems: unread } = source.yaml;
  // A file with nothing in it, or with comments only, has no value at all.
  if (value === undefined) return { glossary: [], problems: unread };
  if (value === '') return { glossary: undefined, problems: unread };
  const { fields = [], problems } = checkFields(glossarySchema, value, locate, 'the glossary');
  return { glossary: fields, problems: [...unread, ...problems, ...repeated(fields, source)] };
}

/** A word that stands twice, as a term or as another form, would have two meanings. */
function repeated(glossary: Glossary, { yaml }: SettingsSource): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, PropertyKey[]>();
  const check = (word: string, path: PropertyKey[]) => {
    const key = termKey(word);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, path);
      return;
    }
    const other = yaml.locate(earlier);
    const words = { term: word, line: other.line };
    problems.push(problem('repeated-term', yaml.locate(path), words, [other]));
  };
  for (const [index, { term, also = [] }] of glossary.entries()) {
    check(term, [index, 'term']);
    for (const [at, word] of also.entries()) check(word, [index, 'also', at]);
  }
  return problems;
}
