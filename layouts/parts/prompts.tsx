/** Prompts of the toolkit, folded away until they are wanted. */

/** A folded list of prompts. */
export function Prompts({ heading, items }: { heading: string; items: readonly string[] }) {
  return (
    <details class="prompts">
      <summary>{heading}</summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
