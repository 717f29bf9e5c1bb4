/** The colours of the site as a table: value and contrast of each, in light and dark. */
import { lowestContrast, type Theme } from '../../../src/hues.ts';
import type { View } from '../../../src/render/layout.ts';
import type { Token } from '../../../src/render/tokens.ts';
import { TableRegion } from '../table-region.tsx';
import { Swatch } from './swatch.tsx';

const surfaces = ['paper', 'paper-raised', 'paper-sunk'];

/** What each colour has to be told from; a colour that stands on nothing is left out. */
const standsOn: Record<string, string[]> = {
  ink: [...surfaces, 'brand-wash'],
  'ink-soft': surfaces,
  'rule-strong': surfaces,
  'brand-ink': [...surfaces, 'brand-wash'],
  'brand-fill': ['brand-on'],
  focus: surfaces,
  mark: ['mark-ink'],
  'alert-ink': [...surfaces, 'alert-wash'],
  'series-2': ['paper'],
  'series-3': ['paper'],
};

/** The table. */
export function ColourTable({ view, tokens }: { view: View; tokens: readonly Token[] }) {
  const words = view.text.style.colours;
  const byName = new Map(tokens.map((token) => [token.name, token]));
  // The keys of the words are the names that are shown.
  const names = Object.keys(words.uses) as (keyof typeof words.uses)[];
  return (
    <TableRegion view={view} caption={words.caption}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.use}</th>
          <th scope="col">{words.light}</th>
          <th scope="col">{words.contrast}</th>
          <th scope="col">{words.dark}</th>
          <th scope="col">{words.contrast}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">
              <code>{`--${name}`}</code>
            </th>
            <td>{words.uses[name]}</td>
            {(['light', 'dark'] as const).map((theme) => (
              <InTheme key={theme} view={view} name={name} theme={theme} tokens={byName} />
            ))}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

interface InThemeProps {
  view: View;
  name: string;
  theme: Theme;
  tokens: ReadonlyMap<string, Token>;
}

/** The value in one theme, and its contrast there. */
function InTheme({ view, name, theme, tokens }: InThemeProps) {
  const words = view.text.style.colours;
  const colour = tokens.get(name)?.[theme];
  const behind = (standsOn[name] ?? []).flatMap((each) => tokens.get(each)?.[theme] ?? []);
  return (
    <>
      <td>{colour ? <Swatch colour={colour} /> : null}</td>
      <td>{colour && behind.length > 0 ? words.ratio(contrastOf(view, colour, behind)) : null}</td>
    </>
  );
}

/** Rounded down, so that what just fails does not read as if it passed. */
export function contrastOf(view: View, colour: string, behind: readonly string[]): string {
  return view.number(Math.floor(lowestContrast(colour, behind) * 10) / 10);
}
