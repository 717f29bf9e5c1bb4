/**
 * Hostile strings where the check alone has to deal with them: as tags, as the names of files, typed into
 * front matter without quotes, in tables of readings and in the menu. Refused at their line, never a crash.
 */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/problems/catalogue.ts';
import type { Problem } from '../../src/problems/problem.ts';
import type { Files } from '../support/build-site.ts';
import { fileNameOf, flat, isNeverAccepted, quoted } from '../support/hostile-note.ts';
import { problemsOf } from '../support/hostile-site.ts';
import { hostileStrings } from './strings/all.ts';
import { scriptAddresses } from './strings/html-attacks.ts';

const isError = ({ severity }: Problem) => severity === 'error';
const fields = 'title: A\nsummary: S.\ndate: 2026-06-05\n';

/** Problems whose place or words an author could not use. */
function unhelpful(problems: readonly Problem[], files: Files): Problem[] {
  return problems.filter(({ id, file, line, column, message }) => {
    const text = files[file]?.toString().replace(/\r\n?/g, '\n').split('\n')[line - 1];
    const isPlaced = text !== undefined && column >= 1 && column <= text.length + 1;
    return !(isPlaced && Object.hasOwn(catalogue, id) && message.length > 10);
  });
}

describe('every string', () => {
  it('as a tag is refused on its own line', () => {
    // What no field may hold keeps the rest of its file from being read: each of those has its own.
    const alone = hostileStrings.filter(isNeverAccepted);
    const together = hostileStrings.filter((text) => !isNeverAccepted(text));
    const parts = [
      ...alone.map((text) => [text]),
      ...Array.from({ length: Math.ceil(together.length / 20) }, (_, part) =>
        together.slice(part * 20, part * 20 + 20),
      ),
    ];
    for (const field of ['missions', 'tools', 'partners', 'catalysts']) {
      const files = Object.fromEntries(
        parts.map((part, index) => {
          const items = part.map((text) => `  - ${quoted(text)}\n`).join('');
          const note = `---\n${fields}authors: Asha Rahman\n${field}:\n${items}---\n\nWords.\n`;
          return [`content/weeknotes/tags-${index}.md`, note];
        }),
      );
      const problems = problemsOf(files).filter(isError);
      expect(unhelpful(problems, files)).toEqual([]);
      const refused = new Set(problems.map(({ file, line }) => `${file}:${line}`));
      const read = parts.flatMap((part, index) =>
        part.map((text, at) => ({ text, place: `content/weeknotes/tags-${index}.md:${at + 7}` })),
      );
      expect(read.filter(({ place }) => !refused.has(place)).map(({ text }) => text)).toEqual([]);
    }
  });

  it('as the name of a file is refused, or is a name that can be an address', () => {
    const names = hostileStrings.flatMap((text) => fileNameOf(text, '.md') ?? []);
    const note = `---\n${fields}authors: Asha Rahman\n---\n\nWords.\n`;
    const files = Object.fromEntries(names.map((name) => [`content/weeknotes/${name}`, note]));
    const problems = problemsOf(files);
    expect(unhelpful(problems, files)).toEqual([]);
    const refused = new Set(problems.filter(isError).map(({ file }) => file));
    const accepted = names.filter((name) => !refused.has(`content/weeknotes/${name}`));
    for (const name of accepted) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.md$/);
    expect(names.length).toBeGreaterThan(450);
    expect(accepted.length).toBeLessThan(40);
  });

  it('typed as a title without quotes is read as it stands, or refused at its place', () => {
    const files = Object.fromEntries(
      hostileStrings.map((text, index) => [
        `content/pages/raw-${index}.md`,
        `---\ntitle: ${flat(text)}\n---\n`,
      ]),
    );
    const problems = problemsOf(files);
    expect(unhelpful(problems, files)).toEqual([]);
    const errors = problems.filter(isError);
    expect(errors.filter(({ line }) => line !== 2)).toEqual([]);
    expect(new Set(errors.map(({ file }) => file)).size).toBeGreaterThan(100);
  });

  it('in a table of readings is told where it is no number or no day', () => {
    const csvCell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const measure = '---\ntitle: M\nunit: people\nbetter: lower\nsource: { name: S }\n---\n';
    const files: Files = {};
    for (const [index, text] of hostileStrings.entries()) {
      // A row of each: what is no number, and what is no day.
      files[`content/measures/m-${index}.md`] = measure;
      files[`content/measures/m-${index}.csv`] =
        `date,value\n2026-01-01,${csvCell(text)}\n${csvCell(text)},1\n`;
    }
    const problems = problemsOf(files);
    expect(problems.filter(({ id }) => !Object.hasOwn(catalogue, id))).toEqual([]);
    const told = new Set(problems.map(({ file }) => file));
    const kept = hostileStrings.filter((_, index) => !told.has(`content/measures/m-${index}.csv`));
    expect(kept).toEqual([]);
  });
});

it('an address that is a script is no place in the menu, and no address of a page elsewhere', () => {
  for (const address of scriptAddresses) {
    const files = {
      '_data/site.yml': `name: A\nnavigation: [{ label: B, url: ${quoted(address)} }]\n`,
      'content/people/a.md': `---\ntitle: A\nurl: ${quoted(address)}\n---\n`,
    };
    const problems = problemsOf(files);
    expect(
      problems.filter(isError).map(({ file }) => file),
      address,
    ).toEqual(['_data/site.yml', 'content/people/a.md']);
    expect(unhelpful(problems, files)).toEqual([]);
  }
});
