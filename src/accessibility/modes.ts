/** The ways of looking at a page that a test goes through, as settings of the browser. */
import type { Page } from 'playwright-core';
import type { ModeName } from '../schemas/accessibility.ts';

interface Mode {
  media?: 'print';
  colorScheme?: 'dark';
  forcedColors?: 'active';
  reducedMotion?: 'reduce';
  /** The window in CSS pixels. */
  viewport?: { width: number; height: number };
  /** Rules that mean nothing here. */
  without?: readonly string[];
  /** Nothing but wide tables may scroll sideways (WCAG 2.2, 1.4.10 Reflow). */
  reflows?: true;
}

const window = { width: 1280, height: 1024 };

export const modes: Record<ModeName, Mode> = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced-colours': { forcedColors: 'active' },
  // Nobody points at paper.
  print: { media: 'print', without: ['target-size'] },
  'reduced-motion': { reducedMotion: 'reduce' },
  narrow: { viewport: { width: 320, height: 640 }, reflows: true },
  // A window of 1280 × 1024 pixels at 400%, as the criterion on reflow counts it.
  zoom: { viewport: { width: window.width / 4, height: window.height / 4 }, reflows: true },
};

/** Shows an open page in one of the ways of looking. */
export async function look(page: Page, name: ModeName): Promise<void> {
  const { media, colorScheme, forcedColors, reducedMotion, viewport } = modes[name];
  await page.setViewportSize(viewport ?? window);
  await page.emulateMedia({
    media: media ?? 'screen',
    colorScheme: colorScheme ?? 'light',
    forcedColors: forcedColors ?? 'none',
    reducedMotion: reducedMotion ?? 'no-preference',
  });
}
