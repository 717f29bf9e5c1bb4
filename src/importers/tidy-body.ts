/**
 * The body of an arrival → a body of ours. First what needs only the body itself: template tags, HTML,
 * headings. Then, when all arrivals are known, the links and pictures that lead from one to another.
 */
import { createMarkdown } from '../markdown/engine.ts';
import { parseBody } from '../markdown/parse-body.ts';
import type { Arrival } from './arrival.ts';
import type { Tidied } from './changes.ts';
import { moveHeadingsDown } from './foreign-headings.ts';
import { readHtml } from './foreign-html.ts';
import { escapeBrackets, tidyLinks } from './foreign-links.ts';
import type { Pictures } from './foreign-pictures.ts';
import type { ImportMap } from './import-map.ts';
import type { LinkContext } from './link-targets.ts';
import { parseMarkdown, plainText, rangeOf } from './markdown-tree.ts';
import { dropAttributeLists, type FindPerson, readTemplateTags } from './template-tags.ts';

/** Template tags, HTML, headings and brackets, in this order: tags may make HTML, HTML headings. */
export function tidyWords(arrival: Arrival, map: ImportMap, person: FindPerson): void {
  const steps: ((body: string) => Tidied<string>)[] = [
    (body) => readTemplateTags(body, map, person),
    dropAttributeLists,
    readHtml,
    moveHeadingsDown,
    escapeBrackets,
  ];
  for (const step of steps) {
    const { value, changes } = step(arrival.body);
    arrival.body = value;
    arrival.changes.push(...changes);
  }
}

/** Links and pictures, and the picture that the front matter names. */
export async function tidyTargets(
  arrival: Arrival,
  context: Omit<LinkContext, 'from'>,
  pictures: Pictures,
): Promise<void> {
  await tidyMainPicture(arrival, pictures);
  const { value, changes } = await tidyLinks(
    arrival.body,
    { ...context, from: arrival },
    (source) => pictures.find(source, arrival),
  );
  arrival.body = value;
  arrival.changes.push(...changes);
}

/** The picture of an entry stands beside it or not at all: an absent one has no words to keep. */
async function tidyMainPicture(arrival: Arrival, pictures: Pictures): Promise<void> {
  const { fields, changes } = arrival;
  const { image } = fields;
  if (typeof image !== 'string') {
    delete fields.imageAlt;
    return;
  }
  const { to, change } = await pictures.find(
    /^([a-z]+:|\/)/i.test(image) ? image : `/${image}`,
    arrival,
  );
  if (change) changes.push(change);
  if (to === undefined || change?.kind !== 'picture-copied') {
    if (!change)
      changes.push({ kind: 'picture-dropped', text: `picture ${image} is not beside the entry` });
    delete fields.image;
    delete fields.imageAlt;
    return;
  }
  fields.image = to;
  if (fields.imageAlt === undefined) {
    fields.imageAlt = `Picture without a description: ${image.split('/').at(-1) ?? ''}`;
    changes.push({ kind: 'picture-described', text: `picture ${image} has no description` });
  }
}

/** Answers which headings a link can lead to, with the ids that the pages will have. */
export function createHeadingFinder(): (arrival: Arrival) => ReadonlySet<string> {
  const options = {
    markdown: createMarkdown('en'),
    wordings: new Map(),
    prompts: new Set<string>(),
  };
  const known = new Map<Arrival, ReadonlySet<string>>();
  return (arrival) => {
    const ids =
      known.get(arrival) ??
      new Set(parseBody(arrival.body, 1, options).headings.map(({ id }) => id));
    known.set(arrival, ids);
    return ids;
  };
}

/** The first paragraph of a body as plain text, cut after a sentence where it is long. */
export function firstParagraph(body: string): string | undefined {
  const paragraph = parseMarkdown(body).children.find((node) => node.type === 'paragraph');
  if (!paragraph) return undefined;
  const { start, end } = rangeOf(paragraph);
  const words = plainText(body.slice(start, end));
  if (words.length <= 300) return words || undefined;
  const sentences = /^.{40,299}?[.!?](?=\s)/s.exec(words)?.[0];
  return sentences ?? `${words.slice(0, 297).replace(/\s+\S*$/, '')}…`;
}
