/**
 * Breaks text into lines for drawings, which cannot wrap it themselves. Widths are estimates on the
 * wide side: a little more than the letters of the site's typeface and of Arial, its usual stand-in.
 */

/** How wide letters are, in hundredths of the size of the type; whatever is not here is `OTHER`. */
const widths: readonly [letters: RegExp, width: number][] = [
  [/[ijl.,:;|'’‘`·\s]/, 31],
  [/[frtI!()[\]{}/\\"“”*-]/, 41],
  [/[mMW@%…—]/, 92],
  [/[A-Zw&#+<=>~^]/, 73],
  [/[a-z]/, 57],
  [/[ -~£€–]/, 64],
  [/\p{Script=Latin}/u, 80],
  [/[\p{Script=Greek}\p{Script=Cyrillic}]/u, 80],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 85],
];

/** Ideographs and all that is not known. */
const OTHER = 110;

/** Emoji and other pictures. */
const PICTURE = 140;

/** Bold letters are wider. */
const BOLD = 1.06;

/** Letters as readers count them: a flag or a family of several code points is one. */
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

export interface TextStyle {
  /** The size of the type, in the units of the width. */
  size: number;
  isBold?: boolean;
}

/** The lines of a text that is no wider than it may be. A word too long for a line is broken. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (widthOf((line + piece).trimEnd(), style) <= width) {
      line += piece;
      continue;
    }
    if (line.trim()) lines.push(line.trim());
    line = '';
    for (const letter of lettersOf(piece)) {
      if (line && widthOf((line + letter).trimEnd(), style) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line.trim()) lines.push(line.trim());
  return lines;
}

/** About how wide a text is. */
export function widthOf(text: string, { size, isBold = false }: TextStyle): number {
  const hundredths = lettersOf(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
  return (hundredths / 100) * size * (isBold ? BOLD : 1);
}

/** The direction of the first letter that has one, as `dir="auto"` decides it. */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    first,
  )
    ? 'rtl'
    : 'ltr';
}

/** Words with the space or dash after them; a line may end after each. */
function piecesOf(text: string): string[] {
  return (
    text
      .trim()
      .replace(/\s+/gu, ' ')
      .match(/[^ /–—-]*[/–—-]+ ?|[^ ]+ ?/gu) ?? []
  );
}

function lettersOf(text: string): string[] {
  return [...letters.segment(text)].map(({ segment }) => segment);
}

function letterWidth(letter: string): number {
  // A picture made of several is as wide as all of them where the font does not join them.
  const pictures = letter.match(/\p{Extended_Pictographic}/gu)?.length ?? 0;
  if (pictures > 0) return pictures * PICTURE;
  // Accents stand over their letter and take no room.
  const [base = ''] = letter.normalize('NFD');
  return widths.find(([pattern]) => pattern.test(base))?.[1] ?? OTHER;
}
