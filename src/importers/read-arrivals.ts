/** Foreign files → arrivals with fields of ours, or the reason why a file is left out. */
import { type ContentKind, contentKinds } from '../schemas/kinds.ts';
import type { Arrival } from './arrival.ts';
import { isLeftOut, type LeftOut } from './changes.ts';
import type { MetNames } from './entries-besides.ts';
import { readFields } from './foreign-fields.ts';
import { matcher, readForeignFile } from './foreign-files.ts';
import { readForeignFrontMatter } from './foreign-front-matter.ts';
import { IdRegister } from './ids.ts';
import type { ImportMap, KindRule } from './import-map.ts';
import { reasonToLeaveOut } from './leave-out.ts';
import { nameArrival } from './name-arrival.ts';
import { ownAddresses } from './old-addresses.ts';
import type { FindPerson } from './template-tags.ts';
import { firstParagraph, tidyWords } from './tidy-body.ts';

/** A file that goes no further. */
export type Refused = LeftOut & { source: string };

export interface ArrivalReader {
  read(path: string): Promise<Arrival | Refused>;
}

/** Reads files one after another, in an order that is always the same, so that ids are too. */
export function createArrivalReader(
  folder: string,
  as: ContentKind,
  map: ImportMap,
  met: MetNames,
  person: FindPerson,
): ArrivalReader {
  const findRule = ruleFinder(map);
  const ids = new Map<ContentKind, IdRegister>();
  const register = (kind: ContentKind) => {
    const own = ids.get(kind) ?? new IdRegister();
    ids.set(kind, own);
    return own;
  };
  return {
    async read(path) {
      const file = await readForeignFile(folder, path);
      if (isLeftOut(file)) return { source: path, ...file };
      const front = readForeignFrontMatter(file.value);
      if (isLeftOut(front)) return { source: path, ...front };
      const rule = findRule(path);
      const kind = rule?.kind ?? as;
      const reason = reasonToLeaveOut(path, front.value, rule, map);
      if (reason) return { source: path, ...reason };
      const read = readFields(front.value, { path, kind, rule, map });
      if (isLeftOut(read)) return { source: path, ...read };

      const { permalink } = front.value.fields;
      const arrival: Arrival = {
        source: path,
        kind,
        id: '',
        fields: read.fields,
        body: read.body,
        oldAddresses: {
          own: ownAddresses(path, permalink, read.fields.date, rule),
          others: read.redirects,
        },
        pictures: [],
        left: read.left,
        changes: [...file.changes, ...front.changes, ...read.changes],
      };
      tidyWords(arrival, map, person);
      const missing = complete(arrival);
      if (missing) return { source: path, ...missing };
      const named = nameArrival(path, kind, permalink, register(kind));
      arrival.id = named.id;
      arrival.changes.push(...named.changes);
      for (const author of read.authors) met.authors.add(author);
      met.partners.push(...read.partners);
      return arrival;
    },
  };
}

function ruleFinder(map: ImportMap): (path: string) => KindRule | undefined {
  const rules = (map.kinds ?? []).map((rule) => ({ rule, matches: matcher(rule.files) }));
  return (path) => rules.find(({ matches }) => matches(path))?.rule;
}

/** Fills in what can be found, and says what is still missing for an entry that the check takes. */
function complete(arrival: Arrival): LeftOut | undefined {
  const { kind, fields } = arrival;
  if (kind === 'case-study' && fields.summary === undefined) {
    const summary = firstParagraph(arrival.body);
    if (summary !== undefined) {
      fields.summary = summary;
      arrival.changes.push({
        kind: 'summary-found',
        text: 'summary made from the first paragraph',
      });
    }
  }
  if (kind === 'weeknote' && fields.team === undefined && fields.authors === undefined) {
    return {
      leftOut: 'no author',
      detail: 'A weeknote has an author or a team, and the map gives none.',
    };
  }
  const [issue] = contentKinds[kind].schema.safeParse(fields).error?.issues ?? [];
  if (!issue) return undefined;
  const [field = ''] = issue.path;
  const isMissing = fields[String(field)] === undefined;
  return isMissing
    ? {
        leftOut: `no ${String(field)}`,
        detail: `A ${kind.replace('-', ' ')} needs the field “${String(field)}”, and the map gives none.`,
      }
    : {
        leftOut: 'fields that do not fit',
        detail: `The field “${issue.path.join('.')}”: ${issue.message}.`,
      };
}
