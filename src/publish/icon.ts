/** The icon of a site for browser tabs: the first letter of its place on its own colour. */
import { escapeHtml } from '../escape-html.ts';
import type { Site } from '../relate/site.ts';
import { hueOf } from '../render/colours.ts';

/** The brand colour of `layouts/styles/tokens.css`, for sites that choose none. */
const defaultBrand = '#1b5955';

export function makeIcon({ settings }: Site): string {
  const { fill, on } = hueOf(settings.colours?.brand ?? defaultBrand).light;
  const name = settings.place ?? settings.name;
  // A letter as readers see it may be several code points.
  const [first] = new Intl.Segmenter(settings.language).segment(name);
  const letter = escapeHtml((first?.segment ?? '').toUpperCase());
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="6" fill="${fill}"/><text x="32" y="47" font-family="Georgia, serif" font-size="44" text-anchor="middle" fill="${on}">${letter}</text></svg>\n`;
}
