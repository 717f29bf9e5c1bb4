/**
 * `map.yml`: how the owner of a foreign folder says what its fields, tags, authors and addresses mean
 * here. Like all YAML of a site it is read as text; the schema says what the words become.
 */
import { z } from 'zod';
import { parseYaml } from '../read/yaml.ts';
import { partnerKind } from '../schemas/every-kind.ts';
import { choice, flag, group, list, optional, required, text } from '../schemas/fields.ts';
import { type ContentKind, contentKindNames, contentKinds } from '../schemas/kinds.ts';
import { settingsSchema } from '../schemas/settings.ts';
import { forbiddenKey } from './foreign-front-matter.ts';

/** Words that a field can be mapped to besides the fields of an entry. */
const specialTargets = ['tags', 'authors', 'partners', 'ignore'];

const knownTargets = new Set([
  ...specialTargets,
  ...contentKindNames.flatMap((kind) => Object.keys(contentKinds[kind].schema.shape)),
]);

const fieldTarget = text().refine((word) => knownTargets.has(word), {
  error: 'is not a field of any kind of entry, nor tags, authors, partners or ignore',
});

const ignored = z.literal('ignore');

const tagTarget = z.union([
  ignored,
  group({
    mission: optional(text(), 'The id of a mission.'),
    tool: optional(text(), 'The id of a tool of the toolkit.'),
    toolset: optional(text(), 'The id of a toolset.'),
    catalyst: optional(text(), 'The id of a catalyst.'),
    partner: optional(text(), 'The id of a partner; made when there is none.'),
  }).refine((target) => Object.values(target).some(Boolean), { error: 'names nothing' }),
]);

const entryFields = z.record(z.string(), z.unknown());
const entriesById = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), entryFields);

const contentKind = z.enum(contentKindNames);

export const importMapSchema = group({
  files: optional(
    list(text()),
    'Patterns of the files to look at, from the source folder. Left out, every .md and .markdown file.',
  ),
  kinds: optional(
    list(
      group({
        files: required(list(text()), 'Patterns of the files this rule is for.'),
        kind: optional(contentKind, 'What they become. Left out, the kind given with --as.'),
        leaveOut: optional(text(), 'Leave these files out, and say this as the reason.'),
        address: optional(
          text(),
          'Their old address: `/{year}/{month}/{day}/{slug}/`, also with {name} and {path}.',
        ),
        defaults: optional(entryFields, 'Fields for those of these files that lack them.'),
      }),
    ),
    'Rules by file; for each file the first one that fits counts.',
  ),
  fields: optional(
    z.record(z.string(), fieldTarget),
    'Their field: our field, or tags, authors, partners or ignore. Of two, the first one counts.',
  ),
  tags: optional(
    z.record(z.string(), tagTarget),
    'Their tag: { mission: id }, { tool: id }, { toolset: id }, { catalyst: id }, { partner: id } or ignore.',
  ),
  authors: optional(
    group({
      people: optional(
        flag(),
        '`true` to make an entry for each author. Left out, names are kept as names.',
      ),
      names: optional(
        z.record(z.string(), text()),
        'The full names, by the short name used in the files.',
      ),
    }),
    'Who wrote it.',
  ),
  partners: optional(
    group({
      kind: required(partnerKind(), 'The kind of partner that is made where nothing else is said.'),
      names: optional(
        z.record(
          z.string(),
          z.union([
            ignored,
            group({
              id: optional(text(), 'Its id, where it should not be made from the name.'),
              title: optional(text(), 'Its name here.'),
              kind: optional(partnerKind(), 'Its kind.'),
            }),
          ]),
        ),
        'Names that need more than to be taken as they are, or ignore.',
      ),
    }),
    'Partners made from a field or tag.',
  ),
  defaults: optional(entryFields, 'Fields for every entry that lacks them and can have them.'),
  create: optional(
    group({
      teams: optional(entriesById, 'Teams, by id.'),
      missions: optional(entriesById, 'Missions, by id.'),
      partners: optional(entriesById, 'Partners, by id.'),
      people: optional(entriesById, 'People, by id.'),
    }),
    'Entries to make besides, so that references resolve. None that exists is touched.',
  ),
  leaveOut: optional(
    group({
      drafts: optional(flag(), '`false` to take drafts too; they stay drafts.'),
      empty: optional(flag(), '`false` to take files without a body too.'),
      unpublished: optional(flag(), '`false` to take files marked `permalink: false` too.'),
      fields: optional(
        z.record(z.string(), text()),
        'Leave out files in which this field says something, with the reason.',
      ),
    }),
    'What is not taken over. Left out: drafts, files without a body, files the old site did not publish.',
  ),
  site: optional(
    z.url({ protocol: /^https?$/ }),
    'The address of the old site. Links to places that were not imported lead there.',
  ),
  aliases: optional(flag(), '`false` to forget old addresses. Left out, they are kept as aliases.'),
  pictures: optional(
    list(text()),
    'Folders below the source folder in which pictures such as `/assets/a.jpg` are looked for.',
  ),
  templates: optional(
    group({
      links: optional(list(text()), 'Filters that make an address of a path: `{{ "/a/" | url }}`.'),
      values: optional(z.record(z.string(), z.string()), 'Values to put in: `site.baseurl: ""`.'),
      pictures: optional(
        z.record(z.string(), list(choice(['source', 'alt', 'skip']))),
        'Tags that show a picture, with what their words are: `image: [source, alt]`.',
      ),
      people: optional(list(text()), 'Filters that link to a person: `{{ "asha" | team_link }}`.'),
      embeds: optional(list(text()), 'Filters that embed an address; it becomes a link.'),
    }),
    'Template tags that can be turned into Markdown. All others stay as text; none is run.',
  ),
  settings: optional(entryFields, 'What to write to `_data/site.yml` where there is none.'),
}).superRefine((map, ctx) => {
  const makesPartners =
    Object.values(map.fields ?? {}).includes('partners') ||
    Object.values(map.tags ?? {}).some(
      (target) => target !== 'ignore' && target.partner !== undefined,
    );
  if (makesPartners && !map.partners) {
    ctx.addIssue({
      code: 'custom',
      path: ['partners'],
      message: 'needs a kind, because partners are made',
    });
  }
  for (const [kind, folder] of createdKinds) {
    for (const [id, fields] of Object.entries(map.create?.[folder] ?? {})) {
      const issues = contentKinds[kind].schema.safeParse(fields).error?.issues ?? [];
      for (const issue of issues)
        ctx.addIssue({ ...issueOf(issue), path: ['create', folder, id, ...issue.path] });
    }
  }
  for (const issue of (map.settings && settingsSchema.safeParse(map.settings).error?.issues) ??
    []) {
    ctx.addIssue({ ...issueOf(issue), path: ['settings', ...issue.path] });
  }
});

export type ImportMap = z.output<typeof importMapSchema>;
export type KindRule = NonNullable<ImportMap['kinds']>[number];
export type TagTarget = z.output<typeof tagTarget>;

/** The kinds of entry that a map can ask for besides, with their folder. */
export const createdKinds = [
  ['team', 'teams'],
  ['mission', 'missions'],
  ['partner', 'partners'],
  ['person', 'people'],
] as const satisfies [ContentKind, string][];

function issueOf(issue: { message: string }) {
  return { code: 'custom', message: issue.message.toLowerCase() } as const;
}

/** Reads a map. Mistakes come back as lines, `map.yml:3:1 fields.week: …`, all of them at once. */
export function parseImportMap(
  written: string,
  file: string,
): { map: ImportMap; mistakes: [] } | { map: undefined; mistakes: string[] } {
  const yaml = parseYaml(written, file);
  if (yaml.problems.length > 0) {
    const mistakes = yaml.problems.map(
      ({ line, column, message }) => `${file}:${line}:${column} ${message}`,
    );
    return { map: undefined, mistakes };
  }
  const forbidden = forbiddenKey(yaml.value);
  if (forbidden !== undefined) {
    return {
      map: undefined,
      mistakes: [`${file} uses the key “${forbidden}”, which is not allowed.`],
    };
  }
  const parsed = importMapSchema.safeParse(yaml.value === '' ? {} : (yaml.value ?? {}));
  if (parsed.success) return { map: parsed.data, mistakes: [] };
  const mistakes = parsed.error.issues.map((issue) => {
    const { line, column } = yaml.locate(issue.path);
    return `${file}:${line}:${column} ${issue.path.join('.') || 'the map'}: ${issue.message}`;
  });
  return { map: undefined, mistakes };
}
