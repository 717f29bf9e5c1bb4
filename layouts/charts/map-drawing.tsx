/** A drawing of who is tied to what: every name is a link. Narrow screens show the lists alone, see `ways.css`. */
import type { Mission, Partner, Team } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { directionOf, languageOf } from '../parts/entry-link.tsx';
import { layOutMap, type MapBox, type MapTie, mapType } from './map-layout.ts';
import { directionOfText } from './wrap-text.ts';

/** What can stand on a map. */
export type MapEntry = Mission | Partner | Team;

/** A line, and the mission whose colour it has. */
export interface DrawnTie extends MapTie {
  mission: Mission | undefined;
}

interface MapDrawingProps {
  view: View;
  label: string;
  columns: readonly { heading: string; entries: readonly MapEntry[] }[];
  /** By the names that `nodeOf` makes. */
  ties: readonly DrawnTie[];
  width: number;
}

/** Above the boxes: the names of the columns. */
const HEAD = 26;

/** The name of an entry on a map. */
export function nodeOf({ kind, id }: MapEntry): string {
  return `${kind}/${id}`;
}

/** The drawing; nothing where there is nothing to tie. */
export function MapDrawing({ view, label, columns, ties, width }: MapDrawingProps) {
  const isMirrored = directionOf(view.site.settings.language) === 'rtl';
  const filled = columns.filter(({ entries }) => entries.length > 0);
  if (filled.length < 2) return null;
  const drawing = layOutMap(
    {
      columns: filled.map(({ entries }) =>
        entries.map((entry) => ({
          id: nodeOf(entry),
          title: entry.title,
          isBold: entry.kind === 'mission',
        })),
      ),
      ties,
    },
    width,
  );
  const boxes = new Map(drawing.boxes.map((box) => [box.id, box]));
  const missions = new Map(ties.map((tie) => [`${tie.from} ${tie.to}`, tie.mission]));
  return (
    // biome-ignore lint/a11y/useSemanticElements: what holds links is no image, and SVG has no other word
    <svg
      class="map"
      // Room for the outlines, and for that of what has the focus.
      viewBox={`-3 0 ${width + 6} ${drawing.height + HEAD + 3}`}
      role="group"
      aria-label={label}
      data-pagefind-ignore
    >
      {filled.map(({ heading }, index) => {
        const { x = 0, width: room = 0 } = drawing.columns[index] ?? {};
        return (
          <text
            key={heading}
            class="map-head"
            x={isMirrored ? x + room : x}
            y={14}
            font-size={mapType.size}
            direction={isMirrored ? 'rtl' : 'ltr'}
          >
            {heading}
          </text>
        );
      })}
      <g transform={`translate(0 ${HEAD})`}>
        {drawing.lines.map(({ from, to, path, isNamed }) => (
          <path
            key={`${from} ${to}`}
            class={`map-line mission-${missions.get(`${from} ${to}`)?.id ?? 'none'}`}
            d={path}
            stroke-dasharray={isNamed ? undefined : '2 4'}
          />
        ))}
        {filled
          .flatMap(({ entries }) => entries)
          .map((entry) => {
            const box = boxes.get(nodeOf(entry));
            return box ? <Node key={box.id} view={view} entry={entry} box={box} /> : null;
          })}
      </g>
    </svg>
  );
}

function Node({ view, entry, box }: { view: View; entry: MapEntry; box: MapBox }) {
  const { x, y, width, height, lines } = box;
  const { size, leading, padding } = mapType;
  const direction = directionOfText(entry.title);
  const first = y + (height - lines.length * leading) / 2 + (leading + size * 0.7) / 2;
  const side = direction === 'rtl' ? x + width - padding : x + padding;
  const hue = entry.kind === 'mission' ? ` mission-${entry.id}` : '';
  const { lang } = languageOf(entry);
  return (
    <a
      class={`map-node map-${entry.kind}${hue}`}
      href={view.href(entry.url ?? '/')}
      aria-label={entry.title}
      lang={lang}
    >
      <rect class="map-box" x={x} y={y} width={width} height={height} rx="2" />
      <text font-size={size} direction={direction}>
        {lines.map((line, index) => (
          <tspan
            key={`${index} ${line}`}
            x={side}
            y={Math.round((first + index * leading) * 10) / 10}
          >
            {line}
          </tspan>
        ))}
      </text>
    </a>
  );
}
