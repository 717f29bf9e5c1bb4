/** The sizes of type and of space, each shown at its own size. The classes are made by `publish/specimens.ts`. */
import type { View } from '../../../src/render/layout.ts';
import type { Token } from '../../../src/render/tokens.ts';
import { TableRegion } from '../table-region.tsx';

interface ScaleProps {
  view: View;
  tokens: readonly Token[];
}

/** Every size of type, the largest first. */
export function TypeScale({ view, tokens }: ScaleProps) {
  const words = view.text.style.type;
  return (
    <TableRegion view={view} caption={words.caption}>
      <thead>
        <tr>
          <th scope="col">{words.size}</th>
          <th scope="col">{words.sample}</th>
        </tr>
      </thead>
      <tbody>
        {named(tokens, 'step-')
          .reverse()
          .map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">
                <code>{`--${name}`}</code>
                <br />
                <code class="small">{value}</code>
              </th>
              <td class={`specimen specimen-${name}`}>
                <span class="specimen-heading">{words.specimen}</span>
                <br />
                {words.specimen}
              </td>
            </tr>
          ))}
      </tbody>
    </TableRegion>
  );
}

/** Every distance, the smallest first. */
export function SpaceScale({ view, tokens }: ScaleProps) {
  const words = view.text.style.space;
  return (
    <TableRegion view={view} caption={words.caption}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.length}</th>
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {named(tokens, 'space-').map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">
              <code>{`--${name}`}</code>
            </th>
            <td>
              <span class={`specimen-length specimen-${name}`} />
            </td>
            <td>
              <code>{value}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

/** In the order of the style sheet, which is that of their sizes. */
function named(tokens: readonly Token[], start: string): Token[] {
  return tokens.filter(({ name }) => name.startsWith(start));
}
