/**
 * `/_headers`: the headers that hosts such as Netlify and Cloudflare Pages read from a site. They say what
 * a page says of itself, and what only a header can: that no other site may put it into a frame.
 */
import { networkOrigins } from '../network.ts';
import type { Site } from '../relate/site.ts';
import type { Page } from '../render/pages.ts';
import { contentPolicy } from '../render/policy.ts';
import { pathPrefixOf } from '../render/view.ts';

/** A year: the names of these files change with their content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The names of fonts stay, but an older cut of a face is as right as a newer one. */
const A_YEAR = 'public, max-age=31536000';

export function headersFile(site: Site): Page {
  const prefix = pathPrefixOf(site);
  const blocks: [path: string, headers: Record<string, string>][] = [
    [
      `${prefix}/*`,
      {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'X-Frame-Options': 'DENY',
      },
    ],
    ...['site', 'more', 'theme', 'specimens'].map((name): [string, Record<string, string>] => [
      `${prefix}/assets/${name}.*`,
      { 'Cache-Control': FOR_EVER },
    ]),
    [`${prefix}/assets/fonts/*`, { 'Cache-Control': A_YEAR }],
    [`${prefix}/assets/cards/*`, { 'Cache-Control': FOR_EVER }],
    [`${prefix}/assets/pictures/*`, { 'Cache-Control': FOR_EVER }],
    [`${prefix}/assets/logo.*`, { 'Cache-Control': FOR_EVER }],
    // Several policies for one page are all kept to, so the one page that needs more is not given this one.
    ...['', 'weeknotes/', 'missions/', 'case-studies/', 'partners/', 'teams/', 'people/'].map(
      (folder): [string, Record<string, string>] => [
        `${prefix}/${folder}${folder === '' ? '' : '*'}`,
        { 'Content-Security-Policy': `${contentPolicy(false)}; frame-ancestors 'none'` },
      ],
    ),
    [
      `${prefix}/search/*`,
      {
        'Content-Security-Policy': `${contentPolicy(true, networkOrigins(site.settings))}; frame-ancestors 'none'`,
      },
    ],
    // Public files which other places' search pages may read; nothing else of the site is theirs.
    [`${prefix}/pagefind/*`, { 'Access-Control-Allow-Origin': '*' }],
  ];
  const text = blocks
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n');
  return { url: '/_headers', render: () => `${text}\n` };
}
