/** The pictures of a site as pages show them: made before anything is rendered (`publish/pictures.ts`). */

/** One file of a picture. */
export interface PictureFile {
  /** From the root of the site, without path prefix. */
  url: string;
  width: number;
  height: number;
}

/** A picture in all the forms it is published in, by growing width. */
export interface Picture {
  avif: PictureFile[];
  webp: PictureFile[];
  /** One file of a middling width, of a type that everything can show: for old browsers and for feeds. */
  plain: PictureFile;
  /** Some of it may be see-through, so that what it was drawn on has to be put behind it. */
  seeThrough: boolean;
}

/** By the path of the picture's own file, from the root folder. */
export type Pictures = ReadonlyMap<string, Picture>;

/** The widths in which a picture is made, none larger than itself. */
export const PICTURE_WIDTHS = [400, 800, 1600];

/** The width of the plain file. */
export const PLAIN_WIDTH = 800;

/** How wide a picture is shown, for the browser to choose a file before it knows the style sheet. */
export const shownWidths = {
  /** In the text, as wide as a line. */
  text: '(min-width: 54rem) 50rem, 92vw',
  /** One of several side by side. */
  gallery: '(min-width: 48rem) 20rem, (min-width: 28rem) 46vw, 92vw',
  /** A mark, or a picture beside a sentence. */
  small: '12rem',
};

export type ShownWidth = keyof typeof shownWidths;
