/** The social cards of a site: which pages have one of their own, what stands on it, and its address. */
import { hueOf, inks, papers } from '../hues.ts';
import type { ContentEntry, Site } from '../relate/site.ts';
import { missionColours } from '../render/colours.ts';
import type { CardFile, View } from '../render/layout.ts';
import { createViews, type ViewOptions } from '../render/view.ts';
import type { ContentKind } from '../schemas/kinds.ts';
import { type Card, type CardColours, cardSize } from './card.ts';
import { type Drawing, drawingKey } from './drawings.ts';
import { brandOf } from './icon.ts';
import { rasterLogo } from './logo.ts';

/** The kinds whose entries have a card of their own; lists and the toolkit have that of the site. */
const kindsWithCards: readonly Exclude<ContentKind, 'measure'>[] = [
  'weeknote',
  'mission',
  'case-study',
  'partner',
  'team',
  'person',
  'sprint',
  'event',
  'page',
];

/** What a card on paper is drawn in. */
const paper = {
  surface: papers.light.paper,
  title: inks.ink,
  soft: inks['ink-soft'],
  rule: inks.rule,
  plate: papers.light.paper,
};

/** Twice the height at which it stands on a card, for sharp edges. */
const LOGO_HEIGHT = 120;

/** Languages that are written from right to left are told by their letters, whatever the page says. */
const startsRightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export interface Cards {
  /** By the address of the page. Pages not named here have that of the home page. */
  byPage: Map<string, CardFile>;
  drawings: Drawing[];
}

/** Plans the cards. A site that has no address, or wants none, has none: links to them would be broken. */
export function planCards(site: Site, options: ViewOptions): Cards {
  const cards: Cards = { byPage: new Map(), drawings: [] };
  const { url, cards: wanted = true } = site.settings;
  if (!url || !wanted) return cards;
  const view = createViews(site, options)('/');
  const logo = site.logo && {
    address: rasterLogo(site.logo, LOGO_HEIGHT),
    ratio: site.logo.width / site.logo.height,
  };
  const common = { site: site.settings.name, ...(logo ? { logo } : {}) };
  const colours = missionColours(site);
  const plan = (page: string, card: Card) => {
    const content = { draws: 'card', card, size: cardSize } as const;
    const key = drawingKey(content);
    const address = `/assets/cards/${key}.png`;
    const alt = view.text.site.card(card.kind, card.title, site.settings.name, card.detail);
    cards.drawings.push({ ...content, key, address });
    cards.byPage.set(page, { address, alt, ...cardSize });
  };
  plan('/', { ...common, ...siteCard(site, url, colours) });
  for (const kind of kindsWithCards) {
    for (const entry of site.entries[kind]) {
      // What may not be seen yet is not drawn either, not even where drafts are shown.
      if (entry.unpublished || !entry.url) continue;
      plan(entry.url, { ...common, ...entryCard(entry, view, colours) });
    }
  }
  return cards;
}

type Own = Omit<Card, 'site' | 'logo'> & { site?: string };

function siteCard({ settings }: Site, url: string, colours: Map<string, string>): Own {
  const brand = brandOf(settings);
  const { name, place, owner, description } = settings;
  return {
    title: name,
    rtl: startsRightToLeft.test(name),
    kind: [owner, place].find((each) => each !== undefined && each !== name) ?? '',
    standfirst: description,
    site: new URL(url).host.replace(/^www\./, ''),
    spine: (colours.size > 0 ? [...colours.values()] : [brand]).map(fillOf),
    colours: onPaper(brand),
  };
}

function entryCard(entry: ContentEntry, view: View, colours: Map<string, string>): Own {
  const { settings } = view.site;
  const missions = entry.kind === 'mission' ? [entry] : view.site.related(entry).mission;
  const shown = missions.flatMap(({ id }) => colours.get(id) ?? []);
  const [only, ...others] = shown;
  const colour = only && others.length === 0 ? only : brandOf(settings);
  const isMission = entry.kind === 'mission';
  const partOf = isMission || missions.length > 1 ? undefined : missions[0]?.title;
  return {
    title: entry.title,
    rtl: startsRightToLeft.test(entry.title),
    kind: entry.kind === 'page' ? (settings.place ?? '') : view.text.kinds[entry.kind].one,
    detail: detailOf(entry, view),
    ...(isMission ? { standfirst: entry.fields.statement } : {}),
    ...(partOf ? { partOf } : {}),
    spine: isMission ? ['#00000033'] : (shown.length > 0 ? shown : [colour]).map(fillOf),
    colours: isMission ? onColour(colour) : onPaper(colour),
  };
}

/** The day of an entry that has one; else what a partner or person is. */
function detailOf(entry: ContentEntry, { day, site }: View): string | undefined {
  if (entry.date) return day(entry.date);
  if (entry.kind === 'person') return entry.fields.role;
  if (entry.kind !== 'partner') return undefined;
  return site.toolkit.partnerKinds.find(({ id }) => id === entry.fields.kind)?.label;
}

const fillOf = (colour: string) => hueOf(colour).light.fill;

function onPaper(colour: string): CardColours {
  return { ...paper, kind: hueOf(colour).light.ink };
}

function onColour(colour: string): CardColours {
  const { fill, on } = hueOf(colour).light;
  return { surface: fill, title: on, kind: on, soft: on, rule: `${on}66`, plate: paper.surface };
}
