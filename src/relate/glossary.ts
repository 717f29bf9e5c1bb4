/** The terms of the glossary, each with its place on the page that explains them all. */
import { headingSlug } from '../markdown/slug.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Term } from './site.ts';

/** The terms in the order of the file; two whose words make the same anchor are told apart by a number. */
export function termsOf(glossary: Glossary): Term[] {
  const taken = new Set<string>();
  return glossary.map(({ term, means, also = [] }) => {
    const slug = headingSlug(term);
    let anchor = `term-${slug}`;
    for (let again = 2; taken.has(anchor); again += 1) anchor = `term-${slug}-${again}`;
    taken.add(anchor);
    return { term, means, also, anchor };
  });
}
