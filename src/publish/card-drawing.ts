/**
 * Draws a social card: what stands on it becomes shapes (satori, which wraps and shapes the text), the
 * shapes become points (resvg), and the points a small PNG. Change `DRAWING` when the look changes.
 */
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriNode } from 'satori';
import { type Card, type CardColours, cardSize } from './card.ts';
import { type CardFonts, sans, serif } from './card-fonts.ts';
import { drawable, picturesIn } from './card-words.ts';
import { indexedPng } from './indexed-png.ts';

/** The sizes that a title may have. */
const sizes = [128, 112, 100, 90, 80, 70, 62, 54];
const SMALLEST = 54;

/** The distance of lines. Arabic letters reach further up and down than others of their size. */
const leading = { ltr: 1.08, rtl: 1.36 };
const SPINE = 32;
const MARGIN = 76;
const TOP = 62;
const FOOT = 46;

/** What is left for a title, and how much of that a standfirst takes. */
const ROOM = 350;
const STANDFIRST = 168;
const TEXT = cardSize.width - SPINE - 2 * MARGIN;

/** How wide a letter is on average, in parts of its size: to begin with a size that may fit. */
const LETTER = 0.44;

/** What satori takes for an element. */
interface Box {
  type: string;
  key?: string;
  props: Record<string, unknown>;
}

/** @returns a PNG of 1200 × 630 */
export async function drawCard(card: Card, fonts: CardFonts): Promise<Buffer> {
  const svg = await layOut(drawable(card, fonts), fonts);
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return indexedPng(image.pixels, cardSize);
}

/** The largest size of title that there is room for; the smallest is cut off with an ellipsis. */
async function layOut(card: Card, fonts: CardFonts): Promise<string> {
  const longestWord = Math.max(...card.title.split(/\s+/).map((word) => word.length));
  const likely = sizes.filter((size) => {
    const width = card.title.length * size * LETTER;
    return width <= linesOf(card, size) * TEXT && longestWord * size * LETTER <= TEXT;
  });
  for (const size of likely) {
    let height = 0;
    const detect = ({ key, height: found }: SatoriNode) => {
      if (key === 'title') height = found;
    };
    const svg = await render(card, { size }, fonts, detect);
    if (height <= linesOf(card, size) * lineOf(card, size)) return svg;
  }
  return render(card, { size: SMALLEST, clamp: linesOf(card, SMALLEST) }, fonts);
}

/** How many lines of a title there is room for. */
function linesOf(card: Card, size: number): number {
  const room = card.standfirst ? ROOM - STANDFIRST : ROOM;
  return Math.floor(room / lineOf(card, size));
}

/** The height of a line of the title. */
function lineOf({ rtl }: Card, size: number): number {
  return Math.round(size * leading[rtl ? 'rtl' : 'ltr']);
}

interface TitleSize {
  size: number;
  /** After so many lines the rest is cut off. */
  clamp?: number | undefined;
}

function render(
  card: Card,
  title: TitleSize,
  cardFonts: CardFonts,
  onNodeDetected?: (node: SatoriNode) => void,
): Promise<string> {
  const graphemeImages: Record<string, string> = {};
  for (const sign of picturesIn(card, cardFonts)) {
    graphemeImages[sign] = cardFonts.emoji(sign, card.colours.title) ?? '';
  }
  // Satori's elements are those of React, but for what React itself adds to them.
  return satori(composed(card, title) as Parameters<typeof satori>[0], {
    ...cardSize,
    fonts: cardFonts.fonts,
    graphemeImages,
    ...(onNodeDetected ? { onNodeDetected } : {}),
  });
}

function composed(card: Card, title: TitleSize): Box {
  const { colours, spine, rtl } = card;
  const row = rtl ? 'row-reverse' : 'row';
  const band = box(
    { flexDirection: 'column', width: SPINE, height: cardSize.height },
    spine.map((background) => box({ background, width: SPINE, flexGrow: 1 })),
  );
  const head = box({ flexDirection: row, fontSize: 30, lineHeight: 1.2 }, [
    box({ color: colours.kind, fontWeight: 600 }, card.kind),
    ...(card.detail ? [box({ color: colours.soft, margin: '0 20px' }, card.detail)] : []),
  ]);
  const words = box(
    {
      flexDirection: 'column',
      width: TEXT,
      height: cardSize.height - TOP - FOOT,
      margin: `${TOP}px ${MARGIN}px ${FOOT}px`,
    },
    [head, titleOf(card, title), ...standfirstOf(card), footOf(card)],
  );
  return box(
    {
      flexDirection: row,
      ...cardSize,
      background: colours.surface,
      fontFamily: sans,
      fontWeight: 400,
      boxSizing: 'border-box',
    },
    [band, words],
  );
}

/** How text stands that begins at the right. */
const towardsLeft = { direction: 'rtl', textAlign: 'right' };

function titleOf(card: Card, { size, clamp }: TitleSize): Box {
  const { title, rtl, colours } = card;
  const style = {
    display: 'block',
    width: TEXT,
    marginTop: 22,
    fontFamily: serif,
    fontWeight: 500,
    fontSize: size,
    lineHeight: `${lineOf(card, size)}px`,
    letterSpacing: rtl ? 0 : '-0.012em',
    color: colours.title,
    overflowWrap: 'break-word',
    ...(rtl ? towardsLeft : {}),
    ...(clamp ? { lineClamp: clamp } : { textWrap: 'balance' }),
  };
  return { ...box(style, title), key: 'title' };
}

function standfirstOf({ standfirst, colours, rtl }: Card): Box[] {
  if (!standfirst) return [];
  const style = {
    display: 'block',
    width: TEXT,
    marginTop: 24,
    fontSize: 35,
    lineHeight: '48px',
    maxHeight: 144,
    overflow: 'hidden',
    // What may be cut off must not be balanced: its lines would become too short for it.
    ...(standfirst.length * 35 * LETTER < 2.3 * TEXT ? { textWrap: 'balance' } : { lineClamp: 3 }),
    color: colours.soft,
    ...(rtl ? towardsLeft : {}),
  };
  return [box(style, standfirst)];
}

function footOf({ site, partOf, logo, colours, rtl }: Card): Box {
  const row = rtl ? 'row-reverse' : 'row';
  const name = { fontSize: 30, lineHeight: 1.2, display: 'block', lineClamp: 1 };
  return box(
    {
      flexDirection: row,
      alignItems: 'center',
      justifyContent: 'space-between',
      marginTop: 'auto',
      paddingTop: 26,
      borderTop: `2px solid ${colours.rule}`,
      width: TEXT,
    },
    [
      box({ flexDirection: row, alignItems: 'center' }, [
        ...(logo ? [logoOf(logo, colours, rtl)] : []),
        box({ ...name, fontWeight: 600, color: colours.title, maxWidth: partOf ? 520 : 860 }, site),
      ]),
      ...(partOf ? [box({ ...name, color: colours.kind, maxWidth: 400 }, partOf)] : []),
    ],
  );
}

function logoOf(
  { address, ratio }: NonNullable<Card['logo']>,
  { plate }: CardColours,
  rtl: boolean,
): Box {
  const height = Math.min(52, 200 / ratio);
  const width = height * ratio;
  return box(
    { background: plate, borderRadius: 8, padding: 4, [rtl ? 'marginLeft' : 'marginRight']: 20 },
    [{ type: 'img', props: { src: address, width, height, style: { width, height } } }],
  );
}

function box(style: Record<string, unknown>, children?: string | Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
