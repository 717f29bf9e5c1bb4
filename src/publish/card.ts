/** What stands on a social card. */

/** Part of the address of each card: count on when cards look different, so that no one shows an old one. */
export const DRAWING = 2;

/** What networks ask for. */
export const cardSize = { width: 1200, height: 630 };

/** Everything that is drawn on a card. */
export interface Card {
  title: string;
  /** The title runs from right to left, and the card is turned round. */
  rtl: boolean;
  /** What it is, and a day or another word about it. */
  kind: string;
  detail?: string | undefined;
  /** A sentence or two under the title. */
  standfirst?: string | undefined;
  /** The name of the site, and what the entry is part of. */
  site: string;
  partOf?: string | undefined;
  /** The colours of the spine, from the top. */
  spine: string[];
  colours: CardColours;
  /** The address of a picture that is part of the address, and how wide it is to its height. */
  logo?: { address: string; ratio: number } | undefined;
}

/** Words and what is behind them: each at least 4.5 to 1. */
export interface CardColours {
  surface: string;
  title: string;
  kind: string;
  soft: string;
  rule: string;
  /** Behind the logo, which is made for paper. */
  plate: string;
}
