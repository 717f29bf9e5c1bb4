/** A site that stands below another: every address has the prefix, and leads somewhere. */
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildSite, readTree } from '../support/build-site.ts';
import { attribute, elementsOf, parsePage } from '../support/html.ts';
import { walkSite } from '../support/link-walker.ts';

let tree: Map<string, Buffer>;

beforeAll(async () => {
  tree = readTree(await buildSite(join(import.meta.dirname, 'path-prefix')));
});

it('every address is below the prefix, and all of them lead somewhere', () => {
  const { links, broken } = walkSite(tree, 'https://host.example/prefix/');
  expect(links.length).toBeGreaterThan(500);
  expect(broken).toEqual([]);
});

it('papers are published below /media/, and pictures in every form below /assets/', () => {
  const media = [...tree.keys()].filter((name) => name.startsWith('media/'));
  expect(media).toEqual(['media/weeknotes/paper.pdf']);
  const forms = [...tree.keys()].filter((name) => name.startsWith('assets/pictures/quay.'));
  expect(forms.map((name) => name.split('.').at(-1))).toEqual(['avif', 'png', 'webp']);
});

it('an old address leads on, at once and for search engines', () => {
  const elements = elementsOf(parsePage(tree.get('quarry/index.html')?.toString() ?? ''));
  const contents = elements.map((each) => attribute(each, 'content'));
  expect(contents).toContain('0; url=/prefix/missions/stone/');
  const canonical = elements.find((each) => attribute(each, 'rel') === 'canonical');
  expect(canonical && attribute(canonical, 'href')).toBe(
    'https://host.example/prefix/missions/stone/',
  );
});
