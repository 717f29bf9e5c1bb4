/** The signs of a text as a reader counts them: a letter with its accents, an emoji of several parts. */

const segmenter = new Intl.Segmenter('en');

/** Letters that stand by themselves, in most texts all: for them nobody needs to be asked. */
const plain = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/;

export function graphemesOf(text: string): string[] {
  // The sign © may be followed by a mark that makes it a picture, which is not plain.
  if (plain.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** A sign that is shown as a small picture: always, or after the mark that asks for it. */
const picture =
  /^(\p{Emoji_Presentation}|\p{Extended_Pictographic}(\ufe0f|\u200d|\p{Emoji_Modifier})|[0-9#*]\ufe0f?\u20e3)/u;

/** Signs that may be letters or pictures are letters where the fonts have them. */
const either = /^\p{Extended_Pictographic}/u;

/** Whether a grapheme is a small picture, with fonts that have certain letters. */
export function isPicture(grapheme: string, has: (text: string) => boolean): boolean {
  return picture.test(grapheme) || (either.test(grapheme) && !has(grapheme));
}
