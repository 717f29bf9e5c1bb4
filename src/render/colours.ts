/** One colour for each mission and one for the site, made legible in light and dark. */
import { clampRgb, converter, formatHex, interpolate, type Oklch, wcagContrast } from 'culori';
import type { Site } from '../relate/site.ts';

/** Text needs this contrast with what is behind it (WCAG 2.2, 1.4.3). */
const LEGIBLE = 4.5;

/** What is behind text; the same values stand in `layouts/styles/tokens.css`, and a test compares them. */
export const papers = {
  light: { paper: '#fbf8f1', raised: '#fffdf9', sunk: '#f2ecdf' },
  dark: { paper: '#181613', raised: '#211e1a', sunk: '#100f0d' },
};

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

/** The four colours that a hue is used in. */
export interface Hue {
  /** For text on the page and on the wash. */
  ink: string;
  /** A surface, and the text on it. */
  fill: string;
  on: string;
  /** A pale surface. */
  wash: string;
}

const toOklch = converter('oklch');

/** The four uses of one colour, light and dark, each text at least 4.5 to 1. */
export function hueOf(colour: string): { light: Hue; dark: Hue } {
  return { light: hueOn(colour, papers.light), dark: hueOn(colour, papers.dark) };
}

function hueOn(colour: string, paper: (typeof papers)['light']): Hue {
  const wash = formatHex(interpolate([paper.paper, colour], 'oklab')(0.12));
  const behind = [paper.paper, paper.raised, paper.sunk, wash];
  return {
    ink: adjust(colour, (each) => behind.every((back) => wcagContrast(each, back) >= LEGIBLE)),
    fill: adjust(colour, (each) => wcagContrast(each, '#ffffff') >= LEGIBLE, 'darker'),
    on: '#ffffff',
    wash,
  };
}

/** The nearest lightness at which a colour passes; its hue stays. */
function adjust(colour: string, passes: (hex: string) => boolean, only?: 'darker'): string {
  const base = toOklch(colour);
  if (!base) return colour;
  for (let step = 0; step <= 100; step++) {
    const candidates = only ? [-step] : [-step, step];
    for (const change of candidates) {
      const hex = withLightness(base, base.l + change / 100);
      if (passes(hex)) return hex;
    }
  }
  return colour;
}

function withLightness(base: Oklch, lightness: number): string {
  return formatHex(clampRgb({ ...base, l: Math.min(1, Math.max(0, lightness)) }));
}

/** The rules that set the colours of the site and of each mission. */
export function colourRules(site: Site): string {
  const { brand, missions = {} } = site.settings.colours ?? {};
  const missionHues = site.entries.mission.map((mission, index) => ({
    selector: `.mission-${mission.id}`,
    hue: hueOf(missions[mission.id] ?? palette[index % palette.length] ?? '#1f6a66'),
  }));
  const rules = (theme: 'light' | 'dark') => [
    ...(brand ? [`:root{${variables('brand', hueOf(brand)[theme])}}`] : []),
    ...missionHues.map(({ selector, hue }) => `${selector}{${variables('hue', hue[theme])}}`),
  ];
  return `@layer tokens {\n${rules('light').join('\n')}\n@media (prefers-color-scheme: dark) {\n${rules('dark').join('\n')}\n}\n}\n`;
}

function variables(name: 'brand' | 'hue', { ink, fill, on, wash }: Hue): string {
  return `--${name}-ink:${ink};--${name}-fill:${fill};--${name}-on:${on};--${name}-wash:${wash}`;
}
