/** The pipeline on one screen: read → validate → relate. Pages are rendered from what it returns. */
import { dateToDay } from './days.ts';
import { byText } from './order.ts';
import { muteProblems } from './problems/mute.ts';
import type { Problem } from './problems/problem.ts';
import { sortProblems } from './problems/problem.ts';
import { readHistory } from './read/git-history.ts';
import { createKeptWork, type KeptWork, keepNothing } from './read/kept-work.ts';
import { FileMemory, ObjectMemory } from './read/memory.ts';
import { createPictureReader } from './read/picture-header.ts';
import { readContent, type Source, type SourceMemory } from './read/read-content.ts';
import { readLogo } from './read/read-logo.ts';
import { readOwnStyle } from './read/read-own-style.ts';
import { readSettings } from './read/read-settings.ts';
import { relate } from './relate/relate.ts';
import type { ContentEntry, Site } from './relate/site.ts';
import {
  checkAccessibilityClaims,
  checkAccessibilityTest,
} from './validate/check-accessibility.ts';
import { checkOwnStyle } from './validate/check-appearance.ts';
import { checkGlossary } from './validate/check-glossary.ts';
import { checkLogo } from './validate/check-logo.ts';
import { checkMeasures } from './validate/check-measures.ts';
import { checkPrivacy } from './validate/check-privacy.ts';
import { checkSettings } from './validate/check-settings.ts';
import { checkLeftOvers } from './validate/left-overs.ts';
import { checkLookAlikes } from './validate/look-alikes.ts';
import { readMissionPast } from './validate/mission-past.ts';
import { createValidator, type Validated } from './validate/validate-entry.ts';

export interface LoadOptions {
  /** The folder that holds `content/`. */
  root: string;
  /** The moment the site is built for: decides what is due, held or past. Never the clock itself. */
  now: Date;
  /** Show drafts and held entries, marked as such. */
  drafts?: boolean;
  /** Read from git what missions once promised; needed for pages, not for problems. */
  history?: boolean;
  /** What was made of each file the last time: files that have not changed since are not read again. */
  memory?: Memory;
}

/** What loads of one site after another may share. */
export interface Memory {
  sources: SourceMemory;
  validated: ObjectMemory<Source, Validated>;
  privateThings: ObjectMemory<Source, Problem[]>;
  /** What was made of files in earlier runs. */
  kept: KeptWork;
}

/** @param root whose cache is used, in `.cache/plainsight`; none if it is left out */
export function createMemory(root?: string): Memory {
  return {
    kept: root === undefined ? keepNothing : createKeptWork(root),
    sources: new FileMemory(),
    validated: new ObjectMemory(),
    privateThings: new ObjectMemory(),
  };
}

export interface LoadedSite {
  /** Everything that is valid, related. Publish it only when no problem is an error. */
  site: Site;
  /** All problems of all files, sorted, but for the warnings that the settings mute. */
  problems: Problem[];
}

/** What the command line also needs; never handed to a template. */
export interface CheckedSite extends LoadedSite {
  /** The entries that may not be seen yet, by the day they wait for. */
  waiting: ContentEntry[];
}

/** Reads a site's content and settings; every mistake in them comes back as a problem. */
export function loadSite(options: LoadOptions): CheckedSite {
  const { root, now, drafts = false, history = false, memory = createMemory() } = options;
  const content = readContent(root, options.memory?.sources, memory.kept);
  const sources = readSettings(root);
  const { settings, toolkit, locate, problems: settingsProblems } = checkSettings(sources);
  const { logo, problems: logoProblems } = checkLogo(
    settings.logo === undefined ? undefined : readLogo(root, settings.logo),
    locate.site(['logo']),
  );
  const { glossary, problems: glossaryProblems } = checkGlossary(sources.glossary);
  const { accessibilityTest, problems: testProblems } = checkAccessibilityTest(
    sources.accessibilityTest,
  );

  const validate = createValidator({ settings, now, kept: memory.kept });
  const context = JSON.stringify([settings, now]);
  const validated = content.sources.map((source) =>
    ownCopy(memory.validated.of(source, context, () => validate(source))),
  );
  const entries: ContentEntry[] = validated.flatMap(({ entry }) => entry ?? []);
  const unfinished = validated.flatMap((each) => each.unfinished ?? []);
  const measures = checkMeasures(content, dateToDay(now));

  const { site, problems: relateProblems } = relate({
    content,
    entries,
    unfinished,
    readings: measures.readings,
    pictureTrouble: createPictureReader(root),
    history: history ? readHistory(root, 'content/missions', readMissionPast) : undefined,
    settings,
    toolkit,
    logo,
    glossary,
    accessibilityTest,
    locateSettings: locate,
    now,
    drafts,
  });
  const all = sortProblems([
    ...content.problems,
    ...settingsProblems,
    ...logoProblems,
    ...glossaryProblems,
    ...testProblems,
    ...checkAccessibilityClaims(settings, accessibilityTest, sources.site),
    ...checkOwnStyle(readOwnStyle(root)),
    ...validated.flatMap((each) => each.problems),
    ...measures.problems,
    ...checkPrivacy(content, settings, memory.privateThings, memory.kept),
    ...checkLookAlikes(content.sources),
    ...content.sources.flatMap(checkLeftOvers),
    ...relateProblems,
  ]);
  const { problems, muted } = muteProblems(all, settings.mute ?? []);
  site.counts.muted = muted;
  const waiting = entries
    .filter(({ unpublished }) => unpublished === 'held')
    .sort(
      (a, b) =>
        byText(a.waiting?.until ?? '9999', b.waiting?.until ?? '9999') || byText(a.file, b.file),
    );
  return { site, problems, waiting };
}

/** Relating writes into entries and their fields, and what is remembered stays as it was. */
function ownCopy({ entry, ...validated }: Validated): Validated {
  // Copied with all of its fields, it is of the kind that it was.
  const copy = entry && ({ ...entry, fields: { ...entry.fields } } as ContentEntry);
  return { ...validated, entry: copy };
}
