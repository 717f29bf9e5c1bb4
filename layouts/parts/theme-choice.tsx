/** The choice between light and dark at the foot of a page. It shows only where `client/theme.js` has run. */
import type { View } from '../../src/render/layout.ts';

/** In the order in which they stand; `device` is what holds until somebody chooses. */
const choices = ['device', 'light', 'dark'] as const;

/** Three radio buttons. Hidden without script: they could do nothing. */
export function ThemeChoice({ view }: { view: View }) {
  const words = view.text.theme;
  return (
    <fieldset class="theme" hidden>
      <legend class="label">{words.legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name="theme" value={choice} />
          {words.choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}
