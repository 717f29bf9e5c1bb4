/** Checks what an owner sets about the looks of a site: its colours, the home page, rules of its own. */
import { transform } from 'lightningcss';
import { adjustmentOf } from '../hues.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import type { OwnStyle } from '../read/read-own-style.ts';
import type { SettingsSource } from '../read/read-settings.ts';
import type { Settings } from '../schemas/settings.ts';

/** What the settings say about the looks of a site. */
export function checkAppearance(settings: Settings, source: SettingsSource): Problem[] {
  return [...checkColours(settings, source), ...checkHome(settings, source)];
}

/** A colour that had to be darkened to be read is used, and its owner is told what it became. */
function checkColours({ colours = {} }: Settings, { yaml }: SettingsSource): Problem[] {
  const chosen: [path: string[], colour: string][] = [
    ...(colours.brand ? [[['brand'], colours.brand] as [string[], string]] : []),
    ...Object.entries(colours.missions ?? {}).map(([id, colour]): [string[], string] => [
      ['missions', id],
      colour,
    ]),
  ];
  return chosen.flatMap(([path, colour]) => {
    const adjusted = adjustmentOf(colour);
    if (!adjusted) return [];
    const { used, fill, before, after } = adjusted;
    const words = { colour, used, fill, before: ratio(before), after: ratio(after) };
    return [problem('colour-adjusted', yaml.locate(['colours', ...path]), words)];
  });
}

/** Rounded down, so that what just fails does not read as if it passed. */
function ratio(contrast: number): string {
  return (Math.floor(contrast * 100) / 100).toFixed(2);
}

function checkHome({ home = [] }: Settings, { yaml }: SettingsSource): Problem[] {
  return home.flatMap((value, index) => {
    const earlier = home.indexOf(value);
    if (earlier === index) return [];
    const other = yaml.locate(['home', earlier]);
    const place = yaml.locate(['home', index]);
    return [problem('repeated-choice', place, { value, line: other.line }, [other])];
  });
}

/** The owner's own rules: they must be understood, and name only files that stand beside them. */
export function checkOwnStyle(style: OwnStyle | undefined): Problem[] {
  if (!style) return [];
  if (style.problems.length > 0) return style.problems;
  const { file, beside } = style;
  const problems: Problem[] = [];
  const lines = style.text.trimEnd().split('\n');
  const refuse = (value: string, why: 'import' | 'elsewhere' | 'missing', place: Place) =>
    problems.push(problem('css-address', place, { value, why }));
  const { warnings } = transform({
    filename: file,
    code: Buffer.from(style.text),
    errorRecovery: true,
    visitor: {
      Url({ url, loc: { line, column } }) {
        // In a list of values an address is said to begin at the space before it.
        const before = lines[line - 1]?.slice(column - 1) ?? '';
        const place = { file, line, column: column + before.search(/\S|$/) };
        const [path = ''] = url.split(/[?#]/);
        if (/^([a-z][a-z+.-]*:|\/)/i.test(url)) refuse(url, 'elsewhere', place);
        else if (path !== '' && !beside.has(path)) refuse(url, 'missing', place);
      },
      Rule: {
        import({ value: { url, loc } }) {
          // Lines of rules count from 0, those of addresses from 1.
          refuse(url, 'import', { file, line: loc.line + 1, column: loc.column });
        },
      },
    },
  });
  const last = lines.length;
  for (const { loc } of warnings) {
    // What is wrong with the last rule shows only after it.
    const at = loc.line > last ? { line: last, column: 1 } : { line: loc.line, column: loc.column };
    problems.push(problem('invalid-css', { file, ...at }, {}));
  }
  return problems;
}
