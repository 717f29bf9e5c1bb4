/** Stage 3: `Entry[]` → `Site`. References are resolved, ties run both ways, and what hangs loose is reported. */
import { type Day, dateToDay } from '../days.ts';
import { once } from '../once.ts';
import { byText } from '../order.ts';
import type { PictureTrouble } from '../problems/picture-trouble.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Content } from '../read/read-content.ts';
import type { AccessibilityTest } from '../schemas/accessibility.ts';
import type { Glossary } from '../schemas/glossary.ts';
import { type Kind, kindNames } from '../schemas/kinds.ts';
import type { Toolkit } from '../schemas/settings.ts';
import type { SiteSettings } from '../validate/check-settings.ts';
import { holdsPrivateTerm } from '../validate/private-things.ts';
import {
  type Addresses,
  accessibilityAddress,
  aliasKey,
  archiveAddresses,
  calendarAddressOf,
  checkArchives,
  checkIds,
  feedAddressOf,
  fixedAddresses,
  glossaryAddress,
  readingsAddress,
} from './addresses.ts';
import { checkAnswers } from './answers.ts';
import { checkTargets } from './check-targets.ts';
import { createDirectory } from './directory.ts';
import { createGatheredFor, gather } from './gathered.ts';
import { termsOf } from './glossary.ts';
import { type Ledger, ledgerOf, type MissionHistory } from './ledger.ts';
import { placeMeasures } from './measures.ts';
import { collectAliases } from './old-addresses.ts';
import { resolveReferences } from './references.ts';
import { registersOf, wayAddresses } from './registers.ts';
import { createRelations, groupByKind } from './relations.ts';
import { checkSettingsReferences } from './settings-references.ts';
import type {
  ContentEntry,
  Entry,
  EntryOf,
  Logo,
  Measure,
  Mission,
  Reading,
  SettingsPlaces,
  Site,
  UnfinishedEntry,
} from './site.ts';
import { createTargets } from './targets.ts';
import { toolkitEntries } from './toolkit-entries.ts';
import { derivedToolkit, toolkitContradictions } from './toolkit-ties.ts';
import { withholdReferences } from './withhold.ts';

export interface RelateInput {
  content: Content;
  entries: ContentEntry[];
  /** What could be read of documents whose fields have mistakes. */
  unfinished: UnfinishedEntry[];
  readings: ReadonlyMap<string, Reading[]>;
  /** What is wrong with a picture file, by its path from the root; asked only of those that are named. */
  pictureTrouble(file: string): PictureTrouble | undefined;
  /** What the files of missions once said; undefined where it was not asked for. */
  history: MissionHistory | undefined;
  settings: SiteSettings;
  toolkit: Toolkit;
  logo: Logo | undefined;
  /** The words that are explained; undefined where there is no glossary. */
  glossary: Glossary | undefined;
  /** What the last accessibility test found. */
  accessibilityTest: AccessibilityTest | undefined;
  /** Where the settings stand in their files. */
  locateSettings: SettingsPlaces;
  now: Date;
  /** Show drafts and held entries, marked as such. */
  drafts: boolean;
}

export function relate(input: RelateInput): { site: Site; problems: Problem[] } {
  const { content, settings, toolkit } = input;
  const kit = toolkitEntries(toolkit, settings.language);
  const ordered: Entry[] = [
    ...inOrder(input.entries, settings.language),
    ...kit.toolset,
    ...kit.catalyst,
    ...kit.tool,
  ];
  const shown = ordered.filter(({ unpublished }) => input.drafts || unpublished === undefined);
  const directory = createDirectory(content.sources, ordered);
  placeMeasures(shown, directory);
  const furtherPages = input.glossary ? [glossaryAddress] : [];
  const problems: Problem[] = checkIds(content.sources, furtherPages);

  const named = new Map<Entry, Set<Entry>>();
  for (const entry of input.entries) {
    const references = resolveReferences(entry, directory);
    problems.push(...references.problems);
    if (entry.kind === 'weeknote' || entry.kind === 'case-study') {
      problems.push(...toolkitContradictions(entry, toolkit));
      for (const each of derivedToolkit(entry, toolkit, directory)) references.entries.add(each);
    }
    if (entry.kind === 'mission') problems.push(...checkTargets(entry, directory));
    references.entries.delete(entry);
    named.set(entry, references.entries);
  }
  tieToolkit(kit, named, directory);

  const entries = groupByKind(shown);
  const addresses = addressesOf(ordered, entries.weeknote, furtherPages);
  const { aliases, problems: aliasProblems } = collectAliases(input.entries, addresses);
  problems.push(...aliasProblems, ...checkArchives(entries.weeknote));
  const published = new Set(shown);
  const places = addressesOf(shown, entries.weeknote, furtherPages);
  // Which lists there are depends on what is gathered, and that is not worked out before it is asked for.
  // While it is, links are followed for the entries that they lead to, and no list is one.
  let isGathering = false;
  const registers = once(() => {
    isGathering = true;
    const found = registersOf(site);
    isGathering = false;
    return found;
  });
  const lists = once(() => new Set(wayAddresses(registers())));
  const targets = createTargets({
    directory,
    addresses: {
      all: () => [...places, ...lists()],
      has: (each) => places.has(each) || (!isGathering && lists().has(each)),
    },
    aliases: new Map(aliases.map(({ from, to }) => [aliasKey(from), to])),
    media: content.media,
    pictureTrouble: input.pictureTrouble,
    isPublished: (entry) => published.has(entry),
  });
  const relations = once(() =>
    createRelations(shown, named, new Map(shown.map((entry) => [entry, targets.mentions(entry)]))),
  );
  const related = (entry: Entry) => relations().related(entry);
  const byId = new Map(shown.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const gathered = once(() => gather([...entries.weeknote, ...entries['case-study']]));
  const gatheredFor = once(() => createGatheredFor(gathered(), related));
  const documents = once(() => new Set(shown.flatMap((entry) => targets.documents(entry))));
  const pictures = once(() => targets.pictures(shown));
  const ledgers = new Map<Mission, Ledger>();
  const site: Site = {
    settings,
    toolkit,
    logo: input.logo,
    accessibilityTest: input.accessibilityTest,
    today: dateToDay(input.now),
    entries,
    // The key holds the kind, so what is found is of that kind.
    find: <K extends Kind>(kind: K, id: string) =>
      byId.get(`${kind}/${id}`) as EntryOf[K] | undefined,
    related,
    target: targets.target,
    picture: targets.picture,
    get documents() {
      return documents();
    },
    get pictures() {
      return pictures();
    },
    get gathered() {
      return gathered();
    },
    gatheredFor: (section, entry) => gatheredFor()(section, entry),
    registers,
    readings: (measure: Measure) => input.readings.get(measure.id) ?? [],
    ledger: (mission) => {
      const known =
        ledgers.get(mission) ??
        ledgerOf(mission, input.history, {
          today: dateToDay(input.now),
          isPrivate: (words) => holdsPrivateTerm(words, settings.privateTerms ?? []),
          isHidden: (measure) => {
            const entry = directory.entry('measure', measure);
            return entry !== undefined && !published.has(entry);
          },
        });
      ledgers.set(mission, known);
      return known;
    },
    glossary: termsOf(input.glossary ?? []),
    aliases: aliases.filter(({ to }) => published.has(to)),
    counts: {
      files: content.files,
      drafts: count(input.entries, 'draft'),
      held: count(input.entries, 'held'),
    },
  };
  withholdReferences(site);

  problems.push(...input.entries.flatMap((entry) => targets.check(entry)));
  for (const entry of input.unfinished) {
    problems.push(...resolveReferences(entry, directory).problems, ...targets.checkLinks(entry));
  }
  const menu: Addresses = {
    all: () => [...addresses, ...places, ...lists()],
    has: (each) => addresses.has(each) || places.has(each) || lists().has(each),
  };
  problems.push(
    ...countDrafts(input),
    ...checkSettingsReferences(input, menu, directory),
    ...checkAnswers(input.entries, input.unfinished),
  );
  return { site, problems };
}

/** Weeknotes and case studies newest first, missions by deadline, the rest by title. */
function inOrder(entries: readonly ContentEntry[], language: string): ContentEntry[] {
  const collator = new Intl.Collator(language);
  const byTitle = (a: Entry, b: Entry) => collator.compare(a.title, b.title) || byText(a.id, b.id);
  const kindOrder = new Map(kindNames.map((kind, index) => [kind, index]));
  const deadline = (entry: ContentEntry): Day =>
    entry.kind === 'mission' ? (entry.fields.by ?? '9999') : '';
  return [...entries].sort(
    (a, b) =>
      (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0) ||
      byText(b.date ?? '', a.date ?? '') ||
      byText(deadline(a), deadline(b)) ||
      byTitle(a, b),
  );
}

/** Toolset and catalyst belong together, and each tool to its toolset and catalyst. */
function tieToolkit(
  kit: ReturnType<typeof toolkitEntries>,
  named: Map<Entry, Set<Entry>>,
  directory: ReturnType<typeof createDirectory>,
): void {
  const found = (kind: Kind, id: string | undefined) =>
    id ? directory.entry(kind, id) : undefined;
  const set = (entry: Entry, ...names: (Entry | undefined)[]) =>
    named.set(entry, new Set(names.filter((each) => each !== undefined)));
  for (const toolset of kit.toolset) set(toolset, found('catalyst', toolset.fields.catalyst));
  for (const tool of kit.tool) {
    const toolset = kit.toolset.find(({ id }) => id === tool.fields.toolset);
    set(tool, toolset, found('catalyst', toolset?.fields.catalyst));
  }
}

function addressesOf(
  entries: readonly Entry[],
  weeknotes: Parameters<typeof archiveAddresses>[0],
  furtherPages: readonly string[],
): Set<string> {
  const own = entries
    .flatMap((entry) => [
      entry.url,
      feedAddressOf(entry),
      calendarAddressOf(entry),
      entry.kind === 'measure' ? readingsAddress(entry) : undefined,
    ])
    .filter((each) => each !== undefined);
  return new Set([
    ...fixedAddresses,
    accessibilityAddress,
    ...furtherPages,
    ...archiveAddresses(weeknotes),
    ...own,
  ]);
}

function countDrafts({ entries, drafts }: RelateInput): Problem[] {
  if (drafts) return [];
  const [first, ...others] = entries.filter(({ unpublished }) => unpublished === 'draft');
  if (!first) return [];
  return [problem('drafts-left-out', first.locate(['draft']), { count: others.length + 1 })];
}

function count(entries: readonly ContentEntry[], state: 'draft' | 'held'): number {
  return entries.filter(({ unpublished }) => unpublished === state).length;
}
