/** `_data/glossary.yml`: what is read, where its terms stand on their page, and what is wrong with it. */
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../src/relate/glossary.ts';
import { renderSite } from '../../support/build-site.ts';
import { writeSite } from '../../support/write-site.ts';

const glossary = (text: string) => writeSite({ '_data/glossary.yml': text });

describe('a term', () => {
  it('has an anchor made of its words, unlike that of any other', () => {
    const terms = termsOf([
      { term: 'Tŷ cynnes', means: 'A warm house.' },
      { term: 'A&E', means: 'Where emergencies go.' },
      { term: 'a/e', means: 'Something else.', also: ['ae'] },
    ]);
    expect(terms.map(({ anchor }) => anchor)).toEqual(['term-tŷ-cynnes', 'term-a-e', 'term-a-e-2']);
    expect(terms.map(({ also }) => also)).toEqual([[], [], ['ae']]);
  });

  it('keeps the order of the file, with one other form as a list of one', () => {
    const { site, problems } = glossary(`
      - term: zebra
        means: A striped one.
        also: zebras
      - term: ape
        means: A hairy one.
    `).load();
    expect(problems).toEqual([]);
    expect(site.glossary.map(({ term, also }) => [term, also])).toEqual([
      ['zebra', ['zebras']],
      ['ape', []],
    ]);
  });
});

describe('a glossary', () => {
  it('that is not there, or empty, is none: no page, and no link to one', async () => {
    for (const files of [{}, { '_data/glossary.yml': '# Nothing yet\n' }]) {
      const written = writeSite({
        ...files,
        'content/pages/about.md': '---\ntitle: A\n---\nA mission.',
      });
      expect(written.load().site.glossary).toEqual([]);
      const pages = await renderSite(written.root);
      expect(pages.has('/glossary/')).toBe(false);
      expect(pages.get('/about/')).not.toContain('/glossary/');
    }
  });

  it('has an address that links may name, and no other page may take', () => {
    const page = { 'content/pages/words.md': '---\ntitle: A\n---\n[Words](/glossary/)\n' };
    const term = { '_data/glossary.yml': '- { term: mission, means: A promise. }\n' };
    expect(writeSite(page).problems()).toEqual(['content/pages/words.md:4:9 broken-link']);
    expect(writeSite({ ...page, ...term }).problems()).toEqual([]);
    const taken = { ...term, 'content/pages/glossary.md': '---\ntitle: Ours\n---\nWords.\n' };
    expect(writeSite(taken).problems()).toEqual([
      'content/pages/glossary.md:1:1 duplicate-address',
    ]);
  });

  it('names unknown and missing fields at their places', () => {
    const written = glossary(`
      - term: mission
        meaning: A promise.
      - means: What has no name.
        also: [it]
    `);
    expect(written.problems()).toEqual([
      '_data/glossary.yml:1:3 missing-field',
      '_data/glossary.yml:2:3 unknown-field',
      '_data/glossary.yml:3:3 missing-field',
    ]);
  });

  it('refuses a word that stands twice, whatever its capitals, and names the other line', () => {
    const { problems } = glossary(`
      - term: mission
        means: A promise.
        also: [missions]
      - term: task
        means: A piece of work.
        also: [job, Missions]
      - term: Job
        means: Paid work.
    `).load();
    expect(
      problems.map(({ id, line, column, related }) => [id, line, column, related?.[0]?.line]),
    ).toEqual([
      ['repeated-term', 6, 15, 3],
      ['repeated-term', 7, 9, 6],
    ]);
    expect(problems[0]?.message).toBe('The word “Missions” is in the glossary already, on line 3.');
  });

  it('with mistakes does not make links to its page look broken', () => {
    const written = writeSite({
      '_data/glossary.yml': '- { term: mission }\n',
      'content/pages/words.md': '---\ntitle: A\n---\n[Words](/glossary/)\n',
    });
    expect(written.problems()).toEqual(['_data/glossary.yml:1:3 missing-field']);
  });
});
