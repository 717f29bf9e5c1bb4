/** The style sheet of the page at `/style/` alone: frames, and every size of type and space at its own size. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageLayouts } from '../render/layouts.ts';
import type { Page } from '../render/pages.ts';
import type { Token } from '../render/tokens.ts';
import { hashOf, minify } from './stylesheet.ts';

/** @param tokens the values of the site's own style sheet */
export function specimenSheet(tokens: readonly Token[]): Page {
  const frames = readFileSync(join(packageLayouts, 'styles/specimens.css'), 'utf8');
  const sizes = tokens.flatMap(({ name }) => {
    if (name.startsWith('step-')) return `.specimen-${name}{font-size:var(--${name})}`;
    return name.startsWith('space-') ? `.specimen-${name}{inline-size:var(--${name})}` : [];
  });
  const css = minify(`${frames}\n@layer pages{${sizes.join('')}}`);
  return { url: `/assets/specimens.${hashOf(css)}.css`, render: () => css };
}
