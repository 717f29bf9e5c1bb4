/** Stage 2: `Source` → `Entry`, or problems. Every mistake in a file is found, none stops the others. */
import type MarkdownIt from 'markdown-it';
import { dateToDay } from '../days.ts';
import type { Body } from '../markdown/body.ts';
import { createMarkdown } from '../markdown/engine.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { sectionWordings } from '../markdown/sections.ts';
import { idSlug, isAddressPart } from '../markdown/slug.ts';
import { once } from '../once.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type KeptWork, keepNothing } from '../read/kept-work.ts';
import type { Source } from '../read/read-content.ts';
import type { ContentEntry, EntryBase, UnfinishedEntry } from '../relate/site.ts';
import { addressOf, type ContentKind, contentKinds } from '../schemas/kinds.ts';
import { prompts } from '../schemas/prompts.ts';
import type { SectionName } from '../schemas/settings.ts';
import { checkFields } from './check-fields.ts';
import { checkProse } from './check-prose.ts';
import type { SiteSettings } from './check-settings.ts';
import { publicationOf } from './publication.ts';
import { checkRules } from './rules.ts';

export interface Validation {
  settings: SiteSettings;
  /** The moment the site is built for. */
  now: Date;
  /** What was made of bodies in earlier runs. */
  kept?: KeptWork;
}

/** What became of a source. */
export interface Validated {
  /** The entry, when its fields are all as they should be. */
  entry: ContentEntry | undefined;
  /** Else what could be read of it, so that its references and links are checked all the same. */
  unfinished?: UnfinishedEntry;
  problems: Problem[];
}

/** How messages name a thing of each kind. */
export const aKind: Record<ContentKind, string> = {
  weeknote: 'a weeknote',
  mission: 'a mission',
  'case-study': 'a case study',
  partner: 'a partner',
  team: 'a team',
  person: 'a person',
  sprint: 'a sprint',
  event: 'an event',
  measure: 'a measure',
  page: 'a page',
};

const promptLines: ReadonlySet<string> = new Set(prompts);

/** Makes the function that validates one source after another, with what they share prepared once. */
export function createValidator(options: Validation): (source: Source) => Validated {
  const { settings } = options;
  const markdown = createMarkdown(settings.language);
  const wordings = new Map<ContentKind, Map<string, SectionName>>();
  const wordingsOf = (kind: ContentKind) => {
    const known = wordings.get(kind) ?? sectionWordings(kind, settings.sections);
    wordings.set(kind, known);
    return known;
  };
  return (source) => validate(source, markdown, wordingsOf(source.kind), options);
}

function validate(
  source: Source,
  markdown: MarkdownIt,
  wordings: Map<string, SectionName>,
  { settings, now, kept = keepNothing }: Validation,
): Validated {
  const { kind, id, file, locate } = source;
  const problems: Problem[] = checkId(source);
  if (source.fields === undefined) return { entry: undefined, problems };
  const checked = checkFields(contentKinds[kind].schema, source.fields, locate, aKind[kind]);
  problems.push(...checked.problems);

  const { language, sections } = settings;
  const body = keepBody(kept, source, JSON.stringify([language, sections]), () =>
    parseBody(source.body(), source.bodyLine, { markdown, wordings, prompts: promptLines }),
  );
  problems.push(...checkProse(body, file));
  if (checked.fields === undefined) {
    const unfinished = {
      kind,
      id,
      url: addressOf(kind, id),
      fields: source.fields,
      body,
      file,
      locate,
    };
    return { entry: undefined, unfinished, problems };
  }

  const { fields } = checked;
  const base: EntryBase<ContentKind, typeof fields> = {
    kind,
    id,
    url: addressOf(kind, id),
    title: fields.title,
    summary: fields.summary,
    date: 'date' in fields ? fields.date : 'start' in fields ? fields.start : undefined,
    fields,
    body,
    file,
    locate,
    ...publicationOf(kind, fields, settings, now),
  };
  // The schema that gave `fields` was chosen by `kind`, a tie that the type checker cannot follow.
  const entry = base as ContentEntry;
  problems.push(...checkRules(entry, { prompts: promptLines, today: dateToDay(now), settings }));
  return { entry, problems };
}

/** A body of which what is large, and is needed to show it, is taken in when it is asked for. */
function keepBody(kept: KeptWork, source: Source, inputs: string, parse: () => Body): Body {
  const parsed = once(parse);
  const small = kept.of('body', source, inputs, () => {
    const { words, links, images, findings } = parsed();
    return { words, links, images, findings };
  });
  const large = kept.later('body', source, inputs, () => {
    const { html, headings, sections } = parsed();
    return { html, headings, sections };
  });
  return {
    ...small,
    get html() {
      return large().html;
    },
    get headings() {
      return large().headings;
    },
    get sections() {
      return large().sections;
    },
  };
}

function checkId({ kind, id, file }: Source): Problem[] {
  const segments = kind === 'page' ? id.split('/') : [id];
  if (segments.every(isAddressPart)) return [];
  const suggestion = segments.map(idSlug).join('/');
  return [problem('invalid-id', { file, line: 1, column: 1 }, { id, suggestion })];
}
