/**
 * A site made of hostile strings. Each is written into every place where an author can write; what the
 * check refuses is told and taken out, and the site that is left holds everything that was accepted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { loadSite } from '../../src/load-site.ts';
import { mutable } from '../../src/problems/mute.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { contentKindNames, folders } from '../../src/schemas/kinds.ts';
import type { Toolkit } from '../../src/schemas/settings.ts';
import { type Files, repository, TODAY, writeFiles } from './build-site.ts';
import { everyField, everyId } from './every-text.ts';
import {
  bodyPlaces,
  DOT,
  HOLDERS,
  type HostileNote,
  hostileNote,
  pictureNameOf,
} from './hostile-note.ts';

/** What became of the strings in one place. */
export interface Outcome {
  tried: number;
  /** How many were refused, by the id of the problem. */
  refused: Record<string, number>;
}

export interface HostileSite {
  root: string;
  outcomes: Map<string, Outcome>;
  /** True where a string stands in the site. */
  isShown(place: string, index: number): boolean;
}

/** A few of the sharpest, for what stands on every page: the name of the site, its owner, the menu. */
const sharp = [
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)' x='",
  '</title></script><script>alert(1)</script>',
  ']]>--><svg onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}} &lt;b&gt; &amp;amp;',
];

const address = `https://elsewhere.example/"onmouseover="alert(1)"><svg onload=alert(1)>?a=<b>&c='d'`;

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** How many texts a list gets in the entries that have every field; each joins a part of the strings. */
const GROUPS = 24;

const noteFile = (index: number) => `content/weeknotes/s-${index}.md`;

/** The problems of a site, for the tests' day. */
export function problemsOf(files: Files): Problem[] {
  return loadSite({ root: writeFiles(files), now: new Date(TODAY) }).problems;
}

/**
 * Writes the site that is left when all that is refused has been taken out.
 * @param sharpest those that stand in every field of every kind of entry, too
 */
export function writeHostileSite(
  strings: readonly string[],
  sharpest: ReadonlySet<string>,
): HostileSite {
  const shared: Files = { ...settings(), ...missions(), ...pictures(strings) };
  const outcomes = new Map<string, Outcome>();
  const leftOut = new Set<string>();
  const noteOf = (index: number) =>
    hostileNote(strings[index] ?? '', index, (place) => leftOut.has(`${place} ${index}`));
  const notes = strings.map((_, index) => noteOf(index));
  for (const { place } of notes.flatMap(({ placements }) => placements)) {
    outcomes.set(place, { tried: (outcomes.get(place)?.tried ?? 0) + 1, refused: {} });
  }

  let unchecked = [...strings.keys()];
  for (let round = 1; unchecked.length > 0; round += 1) {
    if (round > 6) throw new Error('There is no end to what is refused.');
    const files = Object.fromEntries(
      unchecked.map((index) => [noteFile(index), notes[index]?.text ?? '']),
    );
    const errors = problemsOf({ ...shared, ...files }).filter(isError);
    for (const error of errors) {
      const index = Number(/\/s-(\d+)\.md$/.exec(error.file)?.[1] ?? Number.NaN);
      for (const place of refusedPlaces(error, notes[index])) {
        if (leftOut.has(`${place} ${index}`)) continue;
        leftOut.add(`${place} ${index}`);
        const refused = outcomes.get(place)?.refused ?? {};
        refused[error.id] = (refused[error.id] ?? 0) + 1;
      }
    }
    unchecked = unchecked.filter((index) => errors.some(({ file }) => file === noteFile(index)));
    for (const index of unchecked) notes[index] = noteOf(index);
  }

  const isShown = (place: string, index: number) => !leftOut.has(`${place} ${index}`);
  const every = everyEntry(
    strings.filter((text, index) => sharpest.has(text) && isShown('title', index)),
  );
  const wrong = problemsOf({ ...shared, ...every }).filter(isError);
  if (wrong.length > 0) throw new Error(`Not of the strings: ${JSON.stringify(wrong)}`);
  const own = notes.map(({ text }, index) => [noteFile(index), text]);
  const root = writeFiles({ ...shared, ...every, ...Object.fromEntries(own) });
  return { root, outcomes, isShown };
}

const isError = ({ severity }: Problem) => severity === 'error';

/** The places that an error speaks of: the one on its line, and all of a body that cannot be read. */
function refusedPlaces(error: Problem, note: HostileNote | undefined): string[] {
  const { line, id } = error;
  const found = note?.placements.find(({ from, to }) => from <= line && line <= to);
  if (!found) throw new Error(`Nothing hostile stands there: ${JSON.stringify(error)}`);
  const isUnreadable = id === 'control-character' && bodyPlaces.includes(found.place);
  return isUnreadable ? bodyPlaces : [found.place];
}

/** One picture for all, and one for each string that can be the name of a file. */
function pictures(strings: readonly string[]): Files {
  const names = strings.flatMap((text) => pictureNameOf(text) ?? []);
  return Object.fromEntries(
    [DOT, ...names.map((name) => `pictures/${name}`)].map((name) => [
      `content/weeknotes/${name}`,
      png,
    ]),
  );
}

function missions(): Files {
  const fields = { title: 'Holder', summary: 'Holds notes.', statement: 'By 2030 all is well.' };
  const text = `---\n${stringify(fields)}---\n`;
  return Object.fromEntries(
    Array.from({ length: HOLDERS }, (_, index) => [`content/missions/holder-${index}.md`, text]),
  );
}

/** Settings, toolkit and glossary, in which every word that readers see is sharp. */
function settings(): Files {
  const toolkit = parse(readFileSync(join(repository, '_data/toolkit.yml'), 'utf8')) as Toolkit;
  const words = (label: string) => `${label} ${sharp.join(' ')}`;
  const site = {
    name: words('Name'),
    place: words('Place'),
    owner: words('Owner'),
    description: words('Description'),
    url: 'https://hostile.example/',
    licence: { name: words('Licence'), url: address },
    contact: words('Contact'),
    notice: words('Notice'),
    navigation: [{ label: words('Menu'), url: '/missions/' }],
    labels: { 'mission-sprints': words('Sprints') },
    sections: { learned: sharp },
    // What the check would advise is not what is asked here.
    mute: mutable.filter((id) => !/^(?:drafts-left-out|file-name-date)$/.test(id)),
    // Each would be a picture of the same words.
    cards: false,
    privacy: [
      { what: 'personal-email', as: 'off' },
      { what: 'personal-phone', as: 'off' },
    ],
  };
  const sharpened = JSON.parse(JSON.stringify(toolkit), (key, value: unknown) =>
    typeof value === 'string' && /^(?:label|summary|about|heading)$/.test(key)
      ? words(value)
      : value,
  );
  const glossary = sharp.map((term) => ({ term, means: words('Means'), also: [`${term}${term}`] }));
  return {
    '_data/site.yml': stringify(site),
    '_data/toolkit.yml': stringify(sharpened, { aliasDuplicateObjects: false }),
    '_data/glossary.yml': stringify(glossary, { aliasDuplicateObjects: false }),
  };
}

/** One entry of each kind with every field, and among them all strings in every field that is a list. */
function everyEntry(strings: readonly string[]): Files {
  const texts = Array.from({ length: GROUPS }, (_, group) =>
    strings.filter((_, index) => index % GROUPS === group).join(' ⁂ '),
  );
  const files: Files = {};
  for (const kind of contentKindNames) {
    const path = `content/${folders[kind]}/${everyId(kind)}`;
    files[`${path}.md`] = `---\n${stringify(everyField(kind, { texts, address }))}---\n\nWords.\n`;
  }
  const rows = texts.map((text, index) => {
    const day = `2026-02-${String(index + 1).padStart(2, '0')}`;
    return `${day},${index},${csvCell(text)},${csvCell(index < 2 ? '' : text.slice(0, 200))}`;
  });
  files[`content/measures/${everyId('measure')}.csv`] =
    `date,value,note,series\n${rows.join('\n')}\n`;
  return files;
}

const csvCell = (text: string) => `"${text.replaceAll('"', '""')}"`;
