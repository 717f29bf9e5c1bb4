/** The rules that give the site and each mission its colour, in light and dark. */
import { type Hue, hueOf, type Theme } from '../hues.ts';
import type { Site } from '../relate/site.ts';

// Pictures for screens that know no style sheets take their colours from here too.
export { type Hue, hueOf, papers } from '../hues.ts';

/** Colours for missions whose owner chose none, far apart in hue. */
const palette = [
  '#9c4326',
  '#1f6a66',
  '#6b3f78',
  '#6c6112',
  '#2f5597',
  '#8a3350',
  '#3f6b2c',
  '#5b5f6b',
];

/** The colour of each mission: the one its owner names, or one of the palette. */
export function missionColours(site: Site): Map<string, string> {
  const chosen = site.settings.colours?.missions ?? {};
  return new Map(
    site.entries.mission.map(({ id }, index) => [
      id,
      chosen[id] ?? palette[index % palette.length] ?? '#1f6a66',
    ]),
  );
}

/** The rules that set the colours of the site and of each mission. */
export function colourRules(site: Site): string {
  const brand = site.settings.colours?.brand;
  const rules = [
    ...(brand ? [`${roots}{${variables('brand', hueOf(brand))}}`] : []),
    ...[...missionColours(site)].map(
      ([id, colour]) => `.mission-${id}{${variables('hue', hueOf(colour))}}`,
    ),
  ];
  return `@layer tokens {\n${rules.join('\n')}\n}\n`;
}

/** Where tokens are set: on the page, and on a part of it that is always light or always dark. */
const roots = ':root,.in-light,.in-dark';

function variables(name: 'brand' | 'hue', { light, dark }: Record<Theme, Hue>): string {
  const both = (use: keyof Hue) =>
    light[use] === dark[use] ? light[use] : `light-dark(${light[use]},${dark[use]})`;
  return (['ink', 'fill', 'on', 'wash'] as const)
    .map((use) => `--${name}-${use}:${both(use)}`)
    .join(';');
}
