/** Drafts and held entries: checked like any other, and in nothing that is published. */
import { describe, expect, it } from 'vitest';
import { type Entry, kindsOf, siteOf, textOfBody } from './unpublished-site.ts';

const publicEntries = (drafts: boolean): Entry[] => kindsOf(siteOf({ drafts }).site);

describe.each([
  ['draft', 'draft: true'],
  ['held', 'publish: 2026-06-15T00:01Z'],
])('an entry that is %s', (state, field) => {
  it('is in no list of entries, and cannot be found', () => {
    const { site } = siteOf({ field });
    expect(kindsOf(site).filter(({ id }) => id.startsWith('secret'))).toEqual([]);
    expect(site.find('weeknote', 'secret-note')).toBeUndefined();
  });

  it('is tied to nothing and mentioned nowhere', () => {
    const { site } = siteOf({ field });
    for (const entry of kindsOf(site)) {
      const { mentionedIn, ...related } = site.related(entry);
      const ids = [...Object.values(related).flat(), ...mentionedIn].map(({ id }) => id);
      expect(ids.filter((id) => id.startsWith('secret'))).toEqual([]);
    }
  });

  it('ties nothing together that it alone names', () => {
    const { site } = siteOf({ field });
    const acme = site.find('partner', 'acme');
    expect(acme && site.related(acme).mission).toEqual([]);
  });

  it('gives no lesson, picture or old address', () => {
    const { site } = siteOf({ field });
    expect(site.gathered).toEqual({});
    expect([...site.pictures.keys(), ...site.documents]).toEqual([]);
    expect(site.aliases).toEqual([]);
  });

  it('leaves words in the place of a link to it, and neither its title nor its address', () => {
    const html = textOfBody(siteOf({ field }).site, 'links');
    expect(html).toContain('<p>See the plan, by address, by file and by an old address.</p>');
    expect(html).not.toMatch(/Vorpal|secret|\/old\//);
  });

  it('is there with --drafts, and says what it is', () => {
    const { site } = siteOf({ field, drafts: true });
    expect(site.find('weeknote', 'secret-note')?.unpublished).toBe(state);
    expect(textOfBody(site, 'links')).toContain('<a href="/missions/secret-mission/">the plan</a>');
    expect(site.gathered.learned).toHaveLength(1);
  });

  it('is counted', () => {
    expect(siteOf({ field }).site.counts).toMatchObject(
      state === 'draft' ? { drafts: 2, held: 0 } : { drafts: 0, held: 2 },
    );
  });
});

describe('a held entry', () => {
  it.each([
    ['2026-06-15', false],
    ['2026-06-16', true],
    ['2026-06-15T00:00Z', false],
    ['2026-06-15T00:00:01Z', true],
    ['2026-06-15T00:30+01:00', false],
    ['2026-06-14T23:30-01:00', true],
  ])('of %s, on 15 June at midnight in UTC: %s', (publish, held) => {
    const { site } = siteOf({ field: `publish: ${publish}` });
    expect(site.find('weeknote', 'secret-note') === undefined).toBe(held);
  });
});

describe('the problems of drafts', () => {
  it('are told as those of any other file', () => {
    const { problems } = siteOf({ field: 'draft: true\nmissions: nothing-like-it' });
    expect(problems.map(({ id }) => id)).toContain('unknown-mission');
  });

  it('say once how many there are, unless they are shown', () => {
    const { problems } = siteOf({ field: 'draft: true' });
    const counting = problems.filter(({ id }) => id === 'drafts-left-out');
    expect(counting).toMatchObject([{ message: '2 drafts are left out of the site.' }]);
    expect(siteOf({ field: 'draft: true', drafts: true }).problems).toEqual([]);
  });

  it('say where a published entry links to them, and the title is not told', () => {
    const { problems } = siteOf({ field: 'draft: true' });
    const links = problems.filter(({ id }) => id === 'link-to-unpublished');
    expect(links.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'content/pages/links.md:5:5',
      'content/pages/links.md:5:47',
      'content/pages/links.md:5:85',
      'content/pages/links.md:5:138',
    ]);
    expect(JSON.stringify(links)).not.toContain('Vorpal');
  });

  it('leave the rest of the site as it was', () => {
    expect(publicEntries(false).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['links', 'acme', 'warm-homes']),
    );
  });
});
