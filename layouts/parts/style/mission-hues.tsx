/** The hue of each mission as a table: the colour that was chosen, and its uses in light and dark. */
import { hueOf, papers } from '../../../src/hues.ts';
import { missionColours } from '../../../src/render/colours.ts';
import type { View } from '../../../src/render/layout.ts';
import { EntryLink } from '../entry-link.tsx';
import { TableRegion } from '../table-region.tsx';
import { contrastOf } from './colour-table.tsx';
import { Swatch } from './swatch.tsx';

/** The table; nothing for a site without missions. */
export function MissionHues({ view }: { view: View }) {
  const words = view.text.style.missions;
  const colours = missionColours(view.site);
  return (
    <TableRegion view={view} caption={words.caption}>
      <thead>
        <tr>
          <td />
          <td />
          <th scope="colgroup" colspan={3}>
            {words.inLight}
          </th>
          <th scope="colgroup" colspan={3}>
            {words.inDark}
          </th>
        </tr>
        <tr>
          <th scope="col">{words.mission}</th>
          <th scope="col">{words.chosen}</th>
          {(['light', 'dark'] as const).map((theme) => (
            <UseHeadings key={theme} view={view} />
          ))}
        </tr>
      </thead>
      <tbody>
        {view.site.entries.mission.map((mission) => {
          const colour = colours.get(mission.id) ?? '';
          const hue = hueOf(colour);
          return (
            <tr key={mission.id}>
              <th scope="row">
                <EntryLink view={view} entry={mission} />
              </th>
              <td>
                <Swatch colour={colour} />
              </td>
              {(['light', 'dark'] as const).map((theme) => {
                const { ink, fill, on, wash } = hue[theme];
                return (
                  <>
                    <UseCell
                      view={view}
                      colour={ink}
                      behind={[...Object.values(papers[theme]), wash]}
                    />
                    <UseCell view={view} colour={fill} behind={[on]} />
                    <td>
                      <Swatch colour={wash} />
                    </td>
                  </>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </TableRegion>
  );
}

function UseHeadings({ view }: { view: View }) {
  const words = view.text.style.missions;
  return (
    <>
      <th scope="col">{words.ink}</th>
      <th scope="col">{words.fill}</th>
      <th scope="col">{words.wash}</th>
    </>
  );
}

interface UseCellProps {
  view: View;
  colour: string;
  behind: readonly string[];
}

function UseCell({ view, colour, behind }: UseCellProps) {
  return (
    <td>
      <Swatch colour={colour} />
      <br />
      <span class="small">{view.text.style.colours.ratio(contrastOf(view, colour, behind))}</span>
    </td>
  );
}
