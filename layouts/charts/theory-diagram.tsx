/** The theory of change of a mission, drawn at build time: theme, signal with what it assumes, measure. */
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { directionOf } from '../parts/entry-link.tsx';
import { layOutTheory, type TheoryBox, type TheoryGraph, type } from './theory-layout.ts';
import { directionOfText } from './wrap-text.ts';

interface TheoryDiagramProps {
  view: View;
  mission: Mission;
  theory: TheoryGraph;
  /** The id of the list that says the same. */
  describedBy: string;
}

/** Above the boxes: the names of the columns. */
const HEAD = 28;

/** The diagram. Narrow screens show the list alone, see `diagrams.css`. */
export function TheoryDiagram({ view, mission, theory, describedBy }: TheoryDiagramProps) {
  const words = view.text.theory;
  const language = mission.fields.lang ?? view.site.settings.language;
  const isMirrored = directionOf(language) === 'rtl';
  const { width, height, boxes, columns, edges } = layOutTheory(theory, isMirrored);
  return (
    <svg
      class="theory-diagram"
      // One more on each side, for the outlines.
      viewBox={`-1 0 ${width + 2} ${height + HEAD + 1}`}
      role="img"
      aria-label={words.diagram(mission.title)}
      aria-describedby={describedBy}
      data-pagefind-ignore
      focusable="false"
    >
      {columns.map((column) => (
        <Line
          key={column.name}
          class="theory-head"
          text={words.columns[column.name]}
          x={column.x}
          width={column.width}
          y={type.small}
          size={type.small}
        />
      ))}
      <g transform={`translate(0 ${HEAD})`}>
        {edges.map(({ path, end }) => (
          <path
            key={path}
            class="theory-edge"
            d={`${path}M${end.x + (isMirrored ? 5 : -5)},${end.y - 4}L${end.x},${end.y}l${isMirrored ? 5 : -5},4`}
          />
        ))}
        {boxes.map((box) => (
          <Box key={`${box.x} ${box.y}`} box={box} assumes={words.assumes} />
        ))}
      </g>
    </svg>
  );
}

function Box({ box, assumes }: { box: TheoryBox; assumes: string }) {
  const { column, x, y, width, height, lines, notes } = box;
  const { size, small, leading, padding } = type;
  // Where the first line of text stands: letters reach about three quarters of their size above it.
  const first = y + padding + (leading + size * 0.7) / 2;
  const rule = y + lines.length * leading + 2 * padding;
  const inside = { x: x + padding, width: width - 2 * padding };
  const direction = directionOfText(lines.join(' '));
  const noted = directionOfText(notes.join(' '));
  return (
    <g class={`theory-${column}`}>
      <rect class="theory-box" x={x} y={y} width={width} height={height} rx="2" />
      {column === 'theme' ? (
        <rect
          class="theory-bar"
          x={direction === 'rtl' ? x + width - 3 : x}
          y={y}
          width="3"
          height={height}
        />
      ) : null}
      {lines.map((text, index) => (
        <Line
          key={`${index} ${text}`}
          class="theory-words"
          text={text}
          direction={direction}
          {...inside}
          y={first + index * leading}
          size={size}
        />
      ))}
      {notes.length > 0 ? (
        <>
          <line
            class="theory-rule"
            x1={inside.x}
            x2={inside.x + inside.width}
            y1={rule}
            y2={rule}
          />
          {[assumes, ...notes].map((text, index) => (
            <Line
              key={`${index} ${text}`}
              class={index === 0 ? 'theory-head' : 'theory-notes'}
              text={text}
              direction={index === 0 ? directionOfText(assumes) : noted}
              {...inside}
              y={rule + padding + (leading + small * 0.7) / 2 + index * leading}
              size={small}
            />
          ))}
        </>
      ) : null}
    </g>
  );
}

interface LineProps {
  class: string;
  text: string;
  direction?: 'ltr' | 'rtl';
  x: number;
  y: number;
  width: number;
  size: number;
}

/** One line of text, at the side of its box where its language begins. */
function Line({ text, x, y, width, size, ...rest }: LineProps) {
  const direction = rest.direction ?? directionOfText(text);
  return (
    <text
      class={rest.class}
      x={direction === 'rtl' ? x + width : x}
      y={Math.round(y * 10) / 10}
      font-size={size}
      direction={direction}
    >
      {text}
    </text>
  );
}
