/** The headers that a host can read from the site. */
import { describe, expect, it } from 'vitest';
import { renderSite, writeFiles } from '../../support/build-site.ts';

const about = { 'content/pages/about.md': '---\ntitle: About\n---\n\nUs.\n' };

describe('/_headers', () => {
  it('gives every kind of page the policy that it gives itself, and keeps it out of frames', async () => {
    const pages = await renderSite(writeFiles(about));
    const headers = pages.get('/_headers') ?? '';
    const own = (url: string) =>
      /Content-Security-Policy" content="([^"]*)"/
        .exec(pages.get(url) ?? '')?.[1]
        ?.replaceAll('&#39;', "'");
    const given = (path: string) =>
      new RegExp(`^${path.replaceAll('*', '\\*')}\\n {2}Content-Security-Policy: (.*)$`, 'm').exec(
        headers,
      )?.[1];
    expect(given('/')).toBe(`${own('/')}; frame-ancestors 'none'`);
    expect(given('/weeknotes/*')).toBe(`${own('/weeknotes/')}; frame-ancestors 'none'`);
    expect(given('/search/*')).toBe(`${own('/search/')}; frame-ancestors 'none'`);
    expect(given('/search/*')).toContain("'wasm-unsafe-eval'");
    expect(given('/missions/*')).not.toContain('wasm');
    expect(headers).not.toMatch(/unsafe-inline|unsafe-eval'.*unsafe-eval/);
  });

  it('lets browsers keep what has a hash in its name for ever, fonts for a year, and no script', async () => {
    const pages = await renderSite(writeFiles(about));
    const text = pages.get('/_headers') ?? '';
    const kept = [...text.matchAll(/^(\/assets\/\S+)\n {2}Cache-Control: (.*)$/gm)].map(
      ([, path = '', value = '']) => ({
        pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '.*')}$`),
        value,
      }),
    );
    const lifetime = (file: string) => kept.find(({ pattern }) => pattern.test(file))?.value;
    const hashed = [...pages.keys()].filter((url) => /\.[0-9a-f]{8}\.(?:css|js)$/.test(url));
    expect(hashed).toHaveLength(4);
    for (const url of hashed) expect(lifetime(url), url).toMatch(/max-age=31536000, immutable/);
    expect(lifetime('/assets/fonts/a-latin.woff2')).toBe('public, max-age=31536000');
    // Their names stay when they change.
    expect(lifetime('/assets/search.js')).toBeUndefined();
    expect(lifetime('/assets/search-box.js')).toBeUndefined();
  });

  it('stands below the path prefix', async () => {
    const settings = { '_data/site.yml': 'name: A\nurl: https://a.example/open/\n' };
    const headers = (await renderSite(writeFiles({ ...about, ...settings }))).get('/_headers');
    expect(headers).toMatch(/^\/open\/\*$/m);
    expect(headers).toMatch(/^\/open\/search\/\*$/m);
  });
});
