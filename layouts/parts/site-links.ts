/** Links that an owner wrote into the settings: to a place in the site, or to another one. */
import type { View } from '../../src/render/layout.ts';

/** The address for `href`: only places in the site get the path prefix. */
export function linkTo(view: View, url: string): string {
  return url.startsWith('/') ? view.href(url) : url;
}
