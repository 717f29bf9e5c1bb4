/**
 * The icons of a site for tabs, home screens and bookmarks: its logo, or the first letter of its place on
 * its own colour; and the manifest that names them.
 */
import { createHash } from 'node:crypto';
import { escapeHtml } from '../escape-html.ts';
import { hueOf, papers } from '../hues.ts';
import type { Logo, Site } from '../relate/site.ts';
import type { LogoFile } from '../render/layout.ts';
import type { Page } from '../render/pages.ts';
import { type Drawing, drawingKey } from './drawings.ts';
import type { Icon } from './icon-drawing.ts';
import { fitsIcon, logoAddress, pngOf, squareLogo } from './logo.ts';

/** The brand colour of `layouts/styles/tokens.css`, for sites that choose none. */
const defaultBrand = '#1b5955';

/** The colour of a site: its owner's, or the one that comes with the product. */
export function brandOf({ colours }: Site['settings']): string {
  return colours?.brand ?? defaultBrand;
}

export interface Icons {
  /** The logo for the head of every page. */
  logo: LogoFile | undefined;
  pages: Page[];
  /** Bytes by address. */
  copies: Map<string, Uint8Array>;
  drawings: Drawing[];
}

/** The part of an icon that every shape of mask leaves: https://w3c.github.io/manifest/#icon-masks */
const SAFE = 0.1;

/** Where each icon of points stands, how large it is, and whether it may be seen through. */
const icons = [
  { address: '/favicon.ico', side: 32, margin: 0, opaque: false },
  { address: '/apple-touch-icon.png', side: 180, margin: 0.08, opaque: true },
  { address: '/assets/icon-192.png', side: 192, margin: 0, opaque: false },
  { address: '/assets/icon-512.png', side: 512, margin: 0, opaque: false },
  { address: '/assets/icon-mask.png', side: 512, margin: SAFE + 0.06, opaque: true },
];

/** How high the logo stands in a page at most, in the points of a sharp screen. */
const LOGO_HEIGHT = 160;

export function planIcons(site: Site): Icons {
  const letter = letterOf(site);
  const logo = site.logo && fitsIcon(site.logo) ? site.logo : undefined;
  const picture = logo && logoAddress(logo, 512);
  const drawings = icons.map(({ address, side, margin, opaque }): Drawing => {
    const icon: Icon = {
      letter,
      margin,
      isRound: !opaque,
      ...(picture ? { logo: picture } : {}),
      ...(opaque ? { background: papers.light.paper } : {}),
    };
    const content = { draws: 'icon', icon, size: { width: side, height: side } } as const;
    return { ...content, key: drawingKey(content), address };
  });
  const header = site.logo && logoFile(site.logo);
  return {
    logo: header?.file,
    pages: [
      { url: '/assets/icon.svg', render: () => (logo ? squareLogo(logo) : letterIcon(letter)) },
      { url: '/site.webmanifest', render: () => manifest(site) },
      ...(header?.pages ?? []),
    ],
    copies: header?.copies ?? new Map(),
    drawings,
  };
}

function letterOf({ settings }: Site): Icon['letter'] {
  const { fill, on } = hueOf(brandOf(settings)).light;
  const name = settings.place ?? settings.name;
  // A letter as readers see it may be several code points.
  const [first] = new Intl.Segmenter(settings.language).segment(name);
  return { sign: (first?.segment ?? '').toLocaleUpperCase(settings.language), fill, on };
}

function letterIcon({ sign, fill, on }: Icon['letter']): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="6" fill="${fill}"/><text x="32" y="47" font-family="Georgia, serif" font-size="44" text-anchor="middle" fill="${on}">${escapeHtml(sign)}</text></svg>\n`;
}

/** The logo as a file of the site, whose name changes with it. */
function logoFile(logo: Logo): Pick<Icons, 'pages' | 'copies'> & { file: LogoFile } {
  const hash = createHash('sha256').update(logo.svg).digest('hex').slice(0, 8);
  const size = { width: logo.width, height: logo.height };
  if (logo.isVector) {
    const address = `/assets/logo.${hash}.svg`;
    const page = { url: address, render: () => logo.svg };
    return { file: { address, ...size }, pages: [page], copies: new Map() };
  }
  const address = `/assets/logo.${hash}.png`;
  const png = pngOf(logo, Math.min(LOGO_HEIGHT, logo.height));
  return { file: { address, ...size }, pages: [], copies: new Map([[address, png]]) };
}

/** What a device is told that puts the site on its home screen. Addresses are from the manifest itself. */
function manifest({ settings }: Site): string {
  const { name, place, description, language } = settings;
  const icon = (file: string, side: number, purpose = 'any') => ({
    src: `assets/${file}`,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose,
  });
  const facts = {
    name,
    short_name: place ?? name,
    ...(description ? { description } : {}),
    lang: language,
    start_url: './',
    scope: './',
    display: 'browser',
    theme_color: hueOf(brandOf(settings)).light.fill,
    background_color: papers.light.paper,
    icons: [
      icon('icon-192.png', 192),
      icon('icon-512.png', 512),
      icon('icon-mask.png', 512, 'maskable'),
    ],
  };
  return `${JSON.stringify(facts, undefined, 2)}\n`;
}
