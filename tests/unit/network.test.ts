/** Other places that are searched too: which addresses can be, and what pages and hosts are told. */
import { describe, expect, it } from 'vitest';
import { addressFlaw, networkOrigins, networkPlaces, siteAddress } from '../../src/network.ts';
import { contentPolicy } from '../../src/render/policy.ts';
import { renderSite, writeFiles } from '../support/build-site.ts';
import { writeSite } from '../support/write-site.ts';

const network = (...places: string[]) => `name: Fernbridge
url: https://fernbridge.example/open/
network:
${places.map((place) => `  - ${place}\n`).join('')}`;

const problemsOf = (...places: string[]) =>
  writeSite({ '_data/site.yml': network(...places) }).problems();

describe('the address of a place', () => {
  it.each([
    ['https://missions.riverbank.example/', undefined],
    ['https://missions.riverbank.example:8443/open', undefined],
    ['https://bücher.example/', undefined],
    ['http://localhost:8081/', undefined],
    ['http://127.0.0.1:8081/', undefined],
    ['http://missions.riverbank.example/', 'insecure'],
    ['http://localhost.riverbank.example/', 'insecure'],
    ['https://*.example/', 'host'],
    ["https://a;script-src'self'.example/", 'host'],
    ['https://[2001:db8::1]/', 'host'],
    ['https://a.example/?q=homes', 'more'],
    ['https://a.example/#top', 'more'],
    ['https://a.example/index.html', 'more'],
    ['https://me:secret@a.example/', 'more'],
  ])('%s', (address, flaw) => {
    expect(addressFlaw(address)).toBe(flaw);
  });

  it('is the same with and without a slash at its end, in capitals, and with the usual port', () => {
    for (const same of ['https://A.example/open', 'https://a.example:443/open//']) {
      expect(siteAddress(same)).toBe('https://a.example/open/');
    }
  });
});

describe('the settings', () => {
  it('may name places, which are nothing to report', () => {
    const [first, second] = [
      '{ name: Riverbank, url: https://r.example/ }',
      '{ name: Oldmarket, url: https://o.example/open }',
    ];
    expect(problemsOf(first, second)).toEqual([]);
  });

  it('name each place once, by name and by address', () => {
    expect(
      problemsOf(
        '{ name: Riverbank, url: https://r.example/ }',
        '{ name: RIVERBANK, url: https://other.example/ }',
        '{ name: Quay, url: https://R.example }',
      ),
    ).toEqual(['_data/site.yml:5:13 repeated-choice', '_data/site.yml:6:24 repeated-choice']);
  });

  it('say of each place what it is called and where it is', () => {
    expect(problemsOf('{ name: Riverbank }', 'https://r.example/')).toEqual([
      '_data/site.yml:4:5 missing-field',
      '_data/site.yml:5:5 wrong-type',
    ]);
  });
});

describe('what cannot be asked', () => {
  const settings = {
    url: 'https://fernbridge.example/open',
    network: [
      { name: 'Here', url: 'https://fernbridge.example/open/' },
      { name: 'Anybody', url: 'https://*.example/' },
      { name: 'Riverbank', url: 'https://r.example/a' },
      { name: 'Again', url: 'https://r.example/a/' },
      { name: 'Beside it', url: 'https://r.example/b/' },
    ],
  };

  it('is left out even where somebody looks at a site with errors', () => {
    expect(networkPlaces(settings)).toEqual([
      {
        id: 'r.example/a',
        name: 'Riverbank',
        url: 'https://r.example/a/',
        origin: 'https://r.example',
      },
      {
        id: 'r.example/b',
        name: 'Beside it',
        url: 'https://r.example/b/',
        origin: 'https://r.example',
      },
    ]);
    expect(networkOrigins(settings)).toEqual(['https://r.example']);
  });

  it('and more than 40 places are not asked', () => {
    const many = Array.from({ length: 50 }, (_, n) => ({
      name: `${n}`,
      url: `https://p${n}.example/`,
    }));
    expect(networkPlaces({ network: many })).toHaveLength(40);
  });
});

describe('a site with a network', () => {
  const about = { 'content/pages/about.md': '---\ntitle: About\n---\n\nUs.\n' };
  const plain = 'name: Fernbridge\nurl: https://fernbridge.example/open/\n';
  const places = [
    '{ name: Riverbank, url: https://r.example/ }',
    '{ name: Oldmarket, url: https://o.example:8443/open/ }',
  ];
  const rendered = (settings: string) =>
    renderSite(writeFiles({ ...about, '_data/site.yml': settings }));

  it('lets its search page, and no other page, ask exactly those origins', async () => {
    const pages = await rendered(network(...places));
    const connect = "connect-src 'self' https://r.example https://o.example:8443;";
    const naming = [...pages].filter(([, text]) => text.includes('o.example'));
    expect(new Set(naming.map(([url]) => url))).toEqual(new Set(['/search/', '/_headers']));
    const [, policy] = /content="(default-src[^"]*)"/.exec(pages.get('/search/') ?? '') ?? [];
    expect(policy?.replaceAll('&#39;', "'")).toContain(connect);
    expect(pages.get('/_headers')?.match(/connect-src [^;]*/g)).toContain(connect.slice(0, -1));
    expect(pages.get('/_headers')?.split('r.example')).toHaveLength(2);
    // Nothing else of the policy has changed.
    const asks = ['https://r.example', 'https://o.example:8443'];
    expect(contentPolicy(true, asks).replace(` ${asks.join(' ')}`, '')).toBe(contentPolicy(true));
  });

  it('says so in words, and offers the places', async () => {
    const page = (await rendered(network(...places))).get('/search/') ?? '';
    expect(/This page also searches[^.]*/.exec(page)?.[0]).toBe(
      'This page also searches the sites of Riverbank and Oldmarket',
    );
    const offered = [...page.matchAll(/name="place" value="([^"]*)"/g)].map(([, value]) => value);
    expect(offered).toEqual(['here', 'r.example', 'o.example:8443/open']);
  });

  it('escapes what places are called', async () => {
    const page = (
      await rendered(network('{ name: "</p><script>x", url: https://r.example/ }'))
    ).get('/search/');
    expect(page).not.toContain('<script>x');
  });

  it('has nothing of it anywhere without the setting', async () => {
    const pages = await rendered(plain);
    expect(pages.get('/search/')).not.toMatch(
      /data-silent|search-places|name="place"|data-part="place"/,
    );
    expect(pages.get('/_headers')).not.toMatch(/connect-src 'self' /);
  });
});

describe('every site', () => {
  it('lets other places read its index, and nothing else of it', async () => {
    const pages = await renderSite(writeFiles({ '_data/site.yml': 'name: Fernbridge\n' }));
    const headers = pages.get('/_headers') ?? '';
    expect(headers).toContain('/pagefind/*\n  Access-Control-Allow-Origin: *\n');
    expect(headers.match(/Access-Control/g)).toHaveLength(1);
  });
});
