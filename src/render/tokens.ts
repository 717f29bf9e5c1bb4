/** Reads the named values out of a style sheet, for the page that shows them. */

/** A named value, `--ink`, that stands on the root of a page. */
export interface Token {
  /** Without the dashes: `ink`. */
  name: string;
  /** As it is written; a colour has one for each theme. */
  value: string;
  light?: string;
  dark?: string;
}

/** The names that are shown, each as the last rule for the root has it. */
export function tokensIn(css: string): Token[] {
  const found = new Map<string, string>();
  for (const [, selector = '', body = ''] of css.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    const isRoot = selector
      .split(/[,;]/)
      .some((each) => each.replace(/\/\*.*?\*\//gs, '').trim() === ':root');
    if (!isRoot) continue;
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+)/g)) {
      found.set(name, value.trim());
    }
  }
  return [...found].map(([name, value]) => ({ name, value, ...coloursOf(value, found) }));
}

/** The two colours of a value; a value that names another has those of that one. */
function coloursOf(
  value: string,
  known: ReadonlyMap<string, string>,
): { light?: string; dark?: string } {
  const [, named] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  if (named) return coloursOf(known.get(named) ?? '', known);
  const [, light, dark] = /^light-dark\(\s*(#\w+)\s*,\s*(#\w+)\s*\)$/.exec(value) ?? [];
  if (light && dark) return { light, dark };
  return /^#\w+$/.test(value) ? { light: value, dark: value } : {};
}
