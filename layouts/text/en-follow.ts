/** The English words of the page at /follow/; part of the catalogue in `en.ts`. */
import { counted } from './english.ts';

/** Words about following the site. */
export const followWords = {
  title: 'How to follow',
  intro:
    'You need not come back to look. What is new can come to you, and nobody here learns that you follow.',
  what: 'What a feed is',
  whatWords: [
    'A feed is a list of the newest things on a site, in a form that programs read. You give its address to a feed reader, which is an app or a website that looks at it for you and shows what is new.',
    'There is no account, you give nobody your address, and you can stop without telling anyone.',
  ],
  how: 'How to use one, in two steps',
  steps: [
    'Copy the address of a feed below: press and hold its link, or use the right button of the mouse, and choose “copy link”.',
    'Paste it into your feed reader, where it says “add”, “follow” or “subscribe”.',
  ],
  noReader:
    'If you have no reader, search for “feed reader” and take the one you like. Some browsers and mail programs can read feeds too.',
  code: 'If a page of code opens when you press a feed, nothing is broken: feeds are meant for programs.',
  mail: 'By e-mail',
  mailWords:
    'This site sends no e-mail. Services that turn a feed into e-mail can be found by searching for “feed to e-mail”; give the one you choose the address of a feed. It will know your e-mail address and what you follow, so read what it does with them.',
  calendar: 'In your calendar',
  calendarWords:
    'Deadlines, the dates of committees and events are in a calendar. In your calendar program choose “subscribe” or “add from address”, and paste:',
  calendarOfMission: 'The page of every mission has a calendar of its own beside it.',
  choose: 'All feeds',
  chooseWords: 'Follow everything, or only what concerns you.',
  whole: 'The whole site',
  feedOf: (what: string) => `Feed: ${what}`,
  everything: 'Everything new: notes and case studies',
  all: (n: number, sort: string) => `${counted(n, 'feed', 'feeds')}: ${sort}`,
  opml: 'All at once',
  opmlWords:
    'Most readers can take in a list of feeds, under “import” and often called OPML. This one holds every feed above:',
  opmlTitle: (site: string) => `Feeds of ${site}`,
};
