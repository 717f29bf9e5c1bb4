/** The sitemap: the pages that readers are to find, and no others. */
import { expect, it } from 'vitest';
import { siteFiles } from '../../../src/publish/site-files.ts';
import { writeSite } from '../../support/write-site.ts';

it('names no old address, with or without a slash at its end', async () => {
  const { root, load } = writeSite({
    'content/pages/about.md': '---\ntitle: About\naliases: [/old, /older/, /oldest.html]\n---\n',
  });
  const { pages } = await siteFiles(load().site, root);
  const sitemap = pages.find(({ url }) => url === '/sitemap.xml')?.render() ?? '';
  const places = [...sitemap.matchAll(/<loc>http:\/\/[^/]+([^<]+)<\/loc>/g)].map(([, at]) => at);
  expect(places).toContain('/about/');
  expect(places.filter((place) => place?.startsWith('/old'))).toEqual([]);
});
