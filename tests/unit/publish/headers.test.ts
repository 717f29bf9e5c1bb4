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

  it('stands below the path prefix', async () => {
    const settings = { '_data/site.yml': 'name: A\nurl: https://a.example/open/\n' };
    const headers = (await renderSite(writeFiles({ ...about, ...settings }))).get('/_headers');
    expect(headers).toMatch(/^\/open\/\*$/m);
    expect(headers).toMatch(/^\/open\/search\/\*$/m);
  });
});
