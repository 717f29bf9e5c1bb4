/** The one script that every page has: it sets light or dark as the reader chose, before the first paint. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageLayouts } from '../render/layouts.ts';
import type { Page } from '../render/pages.ts';
import { leanScript } from './lean-script.ts';
import { hashOf } from './stylesheet.ts';

/** Its file in `layouts/client/`; pages name it with the hash of its content. */
export const THEME_SCRIPT = 'theme.js';

/** A script that is no module, with nothing left outside of it: it waits for no other and names nothing. */
export function themeScript(): Page {
  const source = readFileSync(join(packageLayouts, 'client', THEME_SCRIPT), 'utf8');
  const script = `{${leanScript(source)}}\n`;
  return { url: `/assets/theme.${hashOf(script)}.js`, render: () => script };
}
