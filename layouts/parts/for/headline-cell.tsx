/** The first target of a mission in a cell of a table: its newest number, and how it stands. */
import { assessTargets } from '../../../src/relate/assess.ts';
import type { Mission } from '../../../src/relate/site.ts';
import type { View } from '../../../src/render/layout.ts';
import { shownSeries } from '../../charts/shown-series.ts';
import { DirectionMark, PathMark } from '../direction-mark.tsx';

interface CellProps {
  view: View;
  mission: Mission;
}

/** The measure; then, series by series, its newest reading, where it goes and where it is beside its path. */
export function HeadlineCell({ view, mission }: CellProps) {
  const words = view.text.measure;
  const [headline] = assessTargets(view.site, mission);
  if (!headline) return <span class="gap">{view.text.mission.noTargets}</span>;
  const { measure, aim } = headline;
  const { better, unit } = measure.fields;
  return (
    <>
      {measure.url ? <a href={view.href(measure.url)}>{measure.title}</a> : measure.title}
      {shownSeries(headline).map(({ name, latest, direction, path }) => (
        <span key={name ?? ''} class="way-series">
          <span>
            {name ? words.ofSeries(name, '') : null}
            {latest ? <strong>{view.amount(latest.value, unit)}</strong> : words.noReadings}
          </span>
          {direction ? <DirectionMark view={view} direction={direction} better={better} /> : null}
          {path ? <PathMark view={view} path={path} aim={aim} /> : null}
          {latest && !direction && !path ? words.oneReading : null}
        </span>
      ))}
    </>
  );
}
