/** Asks, lessons and decisions as items of feeds. */
import { type ComponentChildren, Fragment, h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Day } from '../days.ts';
import type { SectionItem } from '../markdown/body.ts';
import { byText } from '../order.ts';
import { type Ask, wayToAnswer } from '../relate/asks.ts';
import type { Told } from '../relate/gathered.ts';
import type { Entry, Gathered } from '../relate/site.ts';
import type { View } from '../render/layout.ts';
import { authorsOf, type FeedItem, type FeedWriter, outsideItsPage } from './feed-item.ts';
import { plainWords } from './plain-words.ts';

/** The longest title, in characters: readers of feeds show it in one line or two. */
const TITLE_LENGTH = 120;

/** A lesson or decision: its newest wording, where it was said, and where else. */
export function toldItem({ newest, places }: Told, writer: FeedWriter): FeedItem {
  const { view } = writer;
  const { from } = newest;
  const words = view.text.learning;
  const others = places.slice(1);
  return {
    address: view.placeOf(newest),
    title: shortened(plainWords(newest.html, from, view)),
    published: from.fields.date,
    updated: from.fields.date,
    content: htmlOf(
      isFailure(newest) ? h('p', null, words.didNotWork) : null,
      wordsOf(newest, from, writer),
      h('p', null, words.from, ' ', placeLink(newest, view)),
      others.length > 0
        ? [
            h('p', null, words.again(others.length)),
            h(
              'ul',
              null,
              others.map((item) => h('li', null, placeLink(item, view))),
            ),
          ]
        : null,
    ),
    authors: authorsOf(from, view.site),
  };
}

/** An ask: its words, what is known about it, and what came of it. */
export function askItem(ask: Ask, writer: FeedWriter): FeedItem {
  const { view } = writer;
  const { from, item, answeredIn } = ask;
  const words = view.text.asks;
  const plain = item ? plainWords(item.html, from, view) : ask.title;
  const contact = wayToAnswer(ask, view.site);
  const day = dayOfAsk(ask, view.site.today);
  const mark = ask.status === 'open' ? '' : `${words.status[ask.status]}: `;
  return {
    address: ask.address,
    title: shortened(`${mark}${plain}`),
    published: from.kind === 'weeknote' ? from.fields.date : undefined,
    updated: answeredIn?.day && answeredIn.day > day ? answeredIn.day : day,
    content: htmlOf(
      item ? wordsOf(item, from, writer) : h('p', null, plain),
      h('p', null, words.from, ' ', linkTo(ask.address, from.title, view)),
      ask.by ? h('p', null, words.by(view.day(ask.by))) : null,
      contact && ask.status === 'open' ? h('p', null, `${words.contact} ${contact.contact}`) : null,
      ask.status === 'open' ? null : answerOf(ask, view),
    ),
    authors: authorsOfAsk(ask, view),
  };
}

/**
 * The day by which an ask is ordered. A mission does not say since when it asks: what is known is the
 * day of its last change, and the newest day that it tells of.
 */
export function dayOfAsk({ from }: Ask, today: Day): Day {
  if (from.kind === 'weeknote') return from.fields.date;
  const { updated, started, progress = [], changes = [] } = from.fields;
  const days = [updated, started, ...[...progress, ...changes].map(({ date }) => date)];
  const past = days.flatMap((day) => (day !== undefined && day <= today ? [day] : []));
  return past.sort(byText).at(-1) ?? '1970-01-01';
}

function answerOf({ answer, status, answeredIn }: Ask, view: View): VNode {
  const words = view.text.asks;
  return h(
    'p',
    null,
    `${words.status[status]}. ${answer ?? words.noAnswer} `,
    ...(answeredIn
      ? [`${words.told} `, linkTo(answeredIn.from.url ?? '/', answeredIn.from.title, view)]
      : []),
  );
}

function authorsOfAsk({ from }: Ask, view: View): string[] {
  if (from.kind === 'weeknote') return authorsOf(from, view.site);
  const lead = from.fields.lead ? view.site.find('team', from.fields.lead) : undefined;
  return lead ? [lead.title] : [];
}

function isFailure({ section }: Gathered): boolean {
  return section === 'failed' || section === 'tricky';
}

function wordsOf(item: SectionItem, from: Entry, { html, view }: FeedWriter): VNode {
  const __html = outsideItsPage(html(item.html, from), view.absolute(from.url ?? '/'));
  return h(Fragment, null, h('p', { dangerouslySetInnerHTML: { __html } }));
}

function placeLink(item: Gathered, view: View): VNode {
  const link = linkTo(view.placeOf(item), item.from.title, view);
  return h(Fragment, null, link, `, ${view.day(item.from.fields.date)}`);
}

function linkTo(address: string, label: string, view: View): VNode {
  return h('a', { href: view.absolute(encodeURI(address)) }, label);
}

function htmlOf(...parts: ComponentChildren[]): string {
  return renderToString(h(Fragment, null, parts));
}

/** Cut between words, where it is too long. */
function shortened(words: string): string {
  const letters = [...words];
  if (letters.length <= TITLE_LENGTH) return words;
  const cut = letters.slice(0, TITLE_LENGTH).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}
