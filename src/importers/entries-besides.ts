/** What an import makes besides the imported files: people, partners, teams, missions and settings. */
import { type ContentKind, folders } from '../schemas/kinds.ts';
import type { Arrival } from './arrival.ts';
import { idFrom } from './ids.ts';
import { createdKinds, type ImportMap } from './import-map.ts';
import type { Created } from './import-report.ts';
import { type NamedPartner, personName } from './references.ts';
import { entryText, yamlText } from './write-files.ts';

/** A file to be made, unless there is one. */
export interface Besides {
  group: keyof Created;
  path: string;
  content: string;
}

/** Names met in the files, from which entries can be made. */
export interface MetNames {
  authors: Set<string>;
  /** People that a body links to. */
  linked: Set<string>;
  partners: NamedPartner[];
}

/** Lists the files to make. What the map spells out comes before what is made from a name. */
export function listBesides(
  arrivals: readonly Arrival[],
  met: MetNames,
  map: ImportMap,
): Besides[] {
  const files = new Map<string, Besides>();
  const add = (
    kind: ContentKind,
    group: keyof Created,
    id: string,
    fields: Record<string, unknown>,
  ) => {
    const path = `content/${folders[kind]}/${id}.md`;
    if (!files.has(path)) files.set(path, { group, path, content: entryText(kind, fields, '') });
  };
  for (const [kind, group] of createdKinds) {
    for (const [id, fields] of Object.entries(map.create?.[group] ?? {}))
      add(kind, group, id, fields);
  }
  const named = (field: string) => new Set(arrivals.flatMap(({ fields }) => asList(fields[field])));
  const partners = named('partners');
  for (const { id, title, kind } of met.partners) {
    if (partners.has(id)) add('partner', 'partners', id, { title, kind });
  }
  if (map.authors?.people) {
    const authors = named('authors');
    for (const name of [...met.authors, ...met.linked]) {
      if (met.linked.has(name) || authors.has(idFrom(name))) {
        add('person', 'people', idFrom(name), { title: personName(name, map) });
      }
    }
  }
  if (map.settings) {
    files.set('_data/site.yml', {
      group: 'settings',
      path: '_data/site.yml',
      content: yamlText(map.settings),
    });
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function asList(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
