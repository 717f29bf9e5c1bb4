/** The style sheet that only some pages have besides that of the site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from 'lightningcss';
import { packageLayouts } from '../render/layouts.ts';
import { MORE_STYLES } from '../render/more-styles.ts';
import type { Page } from '../render/pages.ts';
import { hashOf, minify } from './stylesheet.ts';

/** A site's own `layouts/styles/more.css` takes the place of the package's. */
export function moreStyles(root: string): Page {
  const own = join(root, 'layouts/styles', MORE_STYLES);
  const filename = existsSync(own) ? own : join(packageLayouts, 'styles', MORE_STYLES);
  const css = minify(bundle({ filename }).code.toString());
  return { url: `/assets/more.${hashOf(css)}.css`, render: () => css };
}
