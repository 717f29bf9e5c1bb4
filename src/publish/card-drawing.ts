/**
 * Draws a social card: where everything stands on it, in points. Texts become glyphs once and lines by
 * arithmetic, glyphs were drawn before, and the points become a small PNG. Change `DRAWING` when the look
 * changes.
 */
import { breakLines, widestWord } from './break-lines.ts';
import { type Card, cardSize } from './card.ts';
import { createCanvas, emptyNumbers } from './card-canvas.ts';
import { type CardFonts, loadCardFonts } from './card-fonts.ts';
import { type CardLogos, createCardLogos } from './card-logo.ts';
import { drawLine, drawLines, setLines, type TextSheet } from './card-text.ts';
import { drawable } from './card-words.ts';
import { createGlyphMasks, type GlyphMasks } from './glyph-masks.ts';
import { createPngWriter, type PngWriter } from './indexed-png.ts';
import { shapeText, type TextStyle } from './shape-text.ts';

/** The sizes that a title may have. */
const sizes = [128, 112, 100, 90, 80, 70, 62, 54];
const SMALLEST = 54;

/** The distance of lines. Arabic letters reach further up and down than others of their size. */
const leading = { ltr: 1.08, rtl: 1.36 };

/** Between the letters of a title. */
const SPACING = -0.012;

const SPINE = 32;
const MARGIN = 76;
const TOP = 62;
const FOOT = 46;
const TEXT = cardSize.width - SPINE - 2 * MARGIN;

/** What stands above the title and below the rule is of this size, in lines of this height. */
const SMALL = { size: 30, line: 36 };
const STANDFIRST = { size: 35, line: 48, lines: 3 };

/** What is left for a title, and how much of that a standfirst takes. */
const ROOM = 350;
const STANDFIRST_ROOM = 168;

/** From the head to the title, from there to the standfirst, and from the rule to the foot. */
const TITLE_GAP = 22;
const STANDFIRST_GAP = 24;
const FOOT_GAP = 26;
const RULE = 2;

/** Between two things that stand beside each other. */
const ASIDE = 20;

/** How wide the names in the foot may be: that of the site alone, or beside what an entry is part of. */
const names = { alone: 860, site: 520, partOf: 400 };

/** What cards are drawn with: one for each thread that draws. */
export interface CardTools {
  fonts: CardFonts;
  masks: GlyphMasks;
  logos: CardLogos;
  /** The points of the card that is drawn. */
  numbers: Uint8Array;
  write: PngWriter;
}

export function loadCardTools(): CardTools {
  const fonts = loadCardFonts();
  return {
    fonts,
    masks: createGlyphMasks(fonts),
    logos: createCardLogos(),
    numbers: emptyNumbers(),
    write: createPngWriter(cardSize),
  };
}

/** A card while it is drawn. */
interface Sheet extends CardTools, TextSheet {
  card: Card;
}

/** @returns a PNG of 1200 × 630 */
export function drawCard(wanted: Card, tools: CardTools): Buffer {
  const card = drawable(wanted, tools.fonts);
  const canvas = createCanvas(tools.numbers, card.colours);
  const left = card.rtl ? MARGIN : SPINE + MARGIN;
  const sheet = { ...tools, card, canvas, left, width: TEXT, isRightToLeft: card.rtl };
  drawSpine(sheet);
  drawHead(sheet);
  drawStandfirst(sheet, drawTitle(sheet));
  drawFoot(sheet);
  return tools.write(canvas.numbers, canvas.palette.points);
}

function drawSpine({ card: { spine, rtl }, canvas }: Sheet): void {
  const edge = (index: number) => Math.round((cardSize.height * index) / spine.length);
  for (const [index, colour] of spine.entries()) {
    const top = edge(index);
    const area = { left: rtl ? cardSize.width - SPINE : 0, top, width: SPINE };
    canvas.fill({ ...area, height: edge(index + 1) - top }, colour);
  }
}

function drawHead(sheet: Sheet): void {
  const { kind, detail, colours } = sheet.card;
  const spot = { size: SMALL.size, line: SMALL.line, top: TOP };
  const used = drawLine(sheet, kind, {
    ...spot,
    family: 'strong',
    colour: colours.kind,
    at: 0,
    limit: TEXT,
  });
  if (!detail) return;
  const at = used + ASIDE;
  drawLine(sheet, detail, { ...spot, family: 'text', colour: colours.soft, at, limit: TEXT - at });
}

/** The largest size that there is room for; the smallest is cut off. @returns where the title ends */
function drawTitle(sheet: Sheet): number {
  const { title, rtl, standfirst, colours } = sheet.card;
  const direction = rtl ? 'rtl' : 'ltr';
  const style: TextStyle = { family: 'title', direction, spacing: rtl ? 0 : SPACING };
  const text = shapeText(title, style, sheet.fonts);
  const room = standfirst ? ROOM - STANDFIRST_ROOM : ROOM;
  const heightAt = (size: number) => Math.round(size * leading[direction]);
  const linesAt = (size: number) => Math.floor(room / heightAt(size));
  const widest = widestWord(text.clusters);
  const size = sizes.find(
    (each) =>
      widest * each <= TEXT && breakLines(text.clusters, TEXT / each).length <= linesAt(each),
  );
  const block = setLines(text, TEXT / (size ?? SMALLEST), linesAt(size ?? SMALLEST));
  const top = TOP + SMALL.line + TITLE_GAP;
  return drawLines(sheet, block, {
    family: 'title',
    size: size ?? SMALLEST,
    line: heightAt(size ?? SMALLEST),
    top,
    colour: colours.title,
  });
}

function drawStandfirst(sheet: Sheet, below: number): void {
  const { standfirst, rtl, colours } = sheet.card;
  if (!standfirst) return;
  const { size, line, lines } = STANDFIRST;
  const text = shapeText(
    standfirst,
    { family: 'text', direction: rtl ? 'rtl' : 'ltr' },
    sheet.fonts,
  );
  const spot = {
    family: 'text',
    size,
    line,
    top: below + STANDFIRST_GAP,
    colour: colours.soft,
  } as const;
  drawLines(sheet, setLines(text, TEXT / size, lines), spot);
}

function drawFoot(sheet: Sheet): void {
  const { card, canvas, left, logos } = sheet;
  const { site, partOf, colours, rtl } = card;
  const logo = logos(card);
  const height = Math.max(SMALL.line, logo?.height ?? 0);
  const top = cardSize.height - FOOT - height;
  canvas.fill({ left, top: top - FOOT_GAP - RULE, width: TEXT, height: RULE }, colours.rule);
  const spot = {
    size: SMALL.size,
    line: SMALL.line,
    top: top + Math.round((height - SMALL.line) / 2),
  };
  let used = 0;
  if (partOf) {
    used = drawLine(sheet, partOf, {
      ...spot,
      family: 'text',
      colour: colours.kind,
      at: 0,
      limit: names.partOf,
      isAtEnd: true,
    });
  }
  const at = logo ? logo.width + ASIDE : 0;
  if (logo) {
    const x = rtl ? left + TEXT - logo.width : left;
    canvas.place(logo, x, top + Math.round((height - logo.height) / 2));
  }
  const limit = Math.min(
    partOf ? names.site : names.alone,
    TEXT - at - used - (partOf ? ASIDE : 0),
  );
  drawLine(sheet, site, { ...spot, family: 'strong', colour: colours.title, at, limit });
}
