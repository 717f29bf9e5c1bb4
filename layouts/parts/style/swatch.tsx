/** A colour as a small square with its value beside it. */

/** The square is a drawing, so that it keeps its colour in any theme, and needs no style of its own. */
export function Swatch({ colour }: { colour: string }) {
  return (
    <span class="swatch">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <rect width="16" height="16" fill={colour} />
      </svg>
      <code>{colour}</code>
    </span>
  );
}
