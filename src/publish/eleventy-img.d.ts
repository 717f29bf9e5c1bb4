/** eleventy-img 6.0 ships no types; this is the part of it that is used. */
declare module '@11ty/eleventy-img' {
  import type { Sharp } from 'sharp';

  export interface ImageOptions {
    formats: string[];
    widths: (number | 'auto')[];
    minimumThreshold: number;
    fixOrientation: boolean;
    failOnError: boolean;
    useCache: boolean;
    dryRun: boolean;
    statsOnly: boolean;
    urlFormat(): string;
    sharpOptions: object;
    sharpAvifOptions: object;
    sharpWebpOptions: object;
    sharpJpegOptions: object;
    sharpPngOptions: object;
    transform?(pipeline: Sharp): void;
  }

  /** By format, by growing width; with `dryRun` each file comes with its bytes. */
  const image: (
    source: Uint8Array,
    options: ImageOptions,
  ) => Promise<Record<string, { buffer: Buffer }[]>>;
  export default image;
}
