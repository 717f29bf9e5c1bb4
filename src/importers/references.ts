/** Authors, agencies and tags of a foreign file → people, partners, missions and tools of ours. */
import { idFrom, personNameFrom, titleFromName } from './ids.ts';
import type { ImportMap } from './import-map.ts';

/** An entry that is named by a file and may have to be made. */
export interface NamedPartner {
  id: string;
  title: string;
  kind: string;
}

/** What the tags of one file come to: ids by field of an entry, and the tags that mean nothing here. */
export interface ReadTags {
  fields: Record<'missions' | 'tools' | 'toolsets' | 'catalysts', string[]>;
  partners: NamedPartner[];
  left: string[];
}

/** The ids or names of authors, as the map wants them. */
export function readAuthors(names: readonly string[], map: ImportMap): string[] {
  return names.map((name) => (map.authors?.people ? idFrom(name) : personName(name, map)));
}

/** The full name of a person: what the map says, else the short name made readable. */
export function personName(name: string, map: ImportMap): string {
  const names = map.authors?.names ?? {};
  return (Object.hasOwn(names, name) ? names[name] : undefined) ?? personNameFrom(name);
}

/** The partners that a field names. */
export function readPartners(names: readonly string[], map: ImportMap): NamedPartner[] {
  const special = map.partners?.names ?? {};
  return names.flatMap((name) => {
    const given = Object.hasOwn(special, name) ? special[name] : undefined;
    if (given === 'ignore' || !map.partners) return [];
    return {
      id: given?.id ?? idFrom(name),
      title: given?.title ?? name,
      kind: given?.kind ?? map.partners.kind,
    };
  });
}

/** Tags are compared without regard to capitals, as readers do. */
export function readTags(tags: readonly string[], map: ImportMap): ReadTags {
  const meanings = new Map(
    Object.entries(map.tags ?? {}).map(([tag, to]) => [tag.toLowerCase(), to]),
  );
  const read: ReadTags = {
    fields: { missions: [], tools: [], toolsets: [], catalysts: [] },
    partners: [],
    left: [],
  };
  for (const tag of tags) {
    const meaning = meanings.get(tag.toLowerCase());
    if (meaning === 'ignore') continue;
    if (meaning === undefined) {
      read.left.push(tag);
      continue;
    }
    const { mission, tool, toolset, catalyst, partner } = meaning;
    if (mission !== undefined) read.fields.missions.push(mission);
    if (tool !== undefined) read.fields.tools.push(tool);
    if (toolset !== undefined) read.fields.toolsets.push(toolset);
    if (catalyst !== undefined) read.fields.catalysts.push(catalyst);
    if (partner !== undefined && map.partners) {
      read.partners.push({ id: partner, title: titleFromName(partner), kind: map.partners.kind });
    }
  }
  return read;
}
