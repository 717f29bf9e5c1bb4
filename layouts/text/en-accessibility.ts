/** Words of the accessibility statement: what it says, and never more than was found. */
import type { AccessibilityTest, ModeName } from '../../src/schemas/accessibility.ts';
import { counted, joined } from './english.ts';

const levels = 'version 2.2 of the Web Content Accessibility Guidelines, at level AA';
const regulations =
  'the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';

/** What a reader can do on a page that nothing was found wrong with in a way of looking. */
const abilities: Partial<Record<ModeName, string>> = {
  dark: 'read light words on dark pages, or dark words on light ones, as your device or the foot of this page says',
  'forced-colours': 'use colours and contrasts of your own',
  print: 'print what you read',
  'reduced-motion': 'read without things moving, where your device asks for that',
  narrow: 'read on a narrow phone without scrolling sideways, except in wide tables',
  zoom: 'enlarge everything to 400 per cent without scrolling sideways, except in wide tables',
};

export const accessibilityWords = {
  title: 'Accessibility statement',
  scope: (site: string, address: string | undefined) =>
    address
      ? `This statement is about ${site}, at ${address}.`
      : `This statement is about ${site}.`,
  runBy: (owner: string) => `It is published by ${owner}.`,
  want: 'We want as many people as possible to be able to use it.',
  can: 'On the pages that were tested last, nothing stood in the way of those who want to:',
  ability: (mode: ModeName) => abilities[mode],
  how: {
    heading: 'How accessible this website is',
    known: 'We know that these parts are not fully accessible:',
    none: 'We do not know of parts that are closed to anyone. That is not a promise that there are none.',
    broken: (n: number) =>
      `The last automatic test found ${counted(n, 'broken rule', 'broken rules')}. They are listed below.`,
  },
  feedback: {
    heading: 'Feedback and contact information',
    ask: 'If you need something on this website in another form, such as large print, easy read, audio or braille, write to',
    nobody: 'This website does not name an address to write to.',
    reply: (time: string) => `You will hear from us ${time}.`,
  },
  report: {
    heading: 'Reporting accessibility problems with this website',
    words:
      'We always look for ways to improve. If you find a problem that is not listed here, or think we do not meet what is asked of us, please tell us at the same address.',
  },
  enforcement: {
    heading: 'Enforcement procedure',
    body: {
      'great-britain':
        'The Equality and Human Rights Commission (EHRC) enforces the accessibility regulations. If you are not happy with how we answer your complaint, turn to',
      'northern-ireland':
        'The Equality Commission for Northern Ireland (ECNI) enforces the accessibility regulations. If you are not happy with how we answer your complaint, turn to',
    },
    advice: {
      'great-britain': {
        name: 'the Equality Advisory and Support Service (EASS)',
        url: 'https://www.equalityadvisoryservice.com/',
      },
      'northern-ireland': { name: 'the ECNI', url: 'https://www.equalityni.org/' },
    },
    unknown:
      'This website does not say which body enforces rules on accessibility where it is published.',
  },
  technical: {
    heading: 'Technical information about this website’s accessibility',
    committed: (owner: string, regulated: boolean) =>
      `${owner} wants this website to be accessible${regulated ? `, in accordance with ${regulations}` : ''}. The measure is ${levels}.`,
    compliance: 'Compliance status',
    status: {
      full: `This website is fully compliant with ${levels}.`,
      partial: `This website is partially compliant with ${levels}, because of what is listed below.`,
      none: `This website is not compliant with ${levels}. What falls short is listed below.`,
    },
    unknown: `Nobody has found out yet how far this website complies with ${levels}. That takes a test by people; automatic tests find only some kinds of problem.`,
  },
  falling: {
    heading: 'Non-accessible content',
    regulations: {
      heading: 'Non-compliance with the accessibility regulations',
      unregulated: 'What falls short of the guidelines',
      none: 'Nothing that we know of.',
    },
    burden: { heading: 'Disproportionate burden', none: 'We do not claim any.' },
    outside: {
      heading: 'Content that’s not within the scope of the accessibility regulations',
      none: 'None that we know of.',
    },
    criterion: (number: string) => `It fails WCAG 2.2 success criterion ${number}.`,
  },
  plans: {
    heading: 'What we’re doing to improve accessibility',
    none: 'Nothing further has been planned.',
  },
  preparation: {
    heading: 'Preparation of this accessibility statement',
    prepared: (day: string) => `This statement was prepared on ${day}.`,
    reviewed: (day: string) => `It was last reviewed on ${day}.`,
    audited: (day: string, by: string) => `People last tested it on ${day}: ${by}.`,
    notAudited:
      'It has not been tested by people: not with screen readers, voice control or other assistive technology, and not with disabled people.',
    tested: (day: string, { pages, of, modes, engine, browser, rules }: AccessibilityTest) =>
      `It was last tested by a program on ${day}. ${pages === of ? `All ${counted(pages, 'page', 'pages')}` : `One page of each kind, ${pages} of ${counted(of, 'page', 'pages')},`} went through ${counted(rules, 'rule', 'rules')} of ${engine} in ${browser}, in ${counted(modes.length, 'way of looking', 'ways of looking')}: ${joined(modes.map((mode) => modeWords[mode]))}.`,
    untested: 'No automatic test of this website is on record.',
    found: (broken: number, undecided: number) =>
      `${broken === 0 ? 'No rule was broken' : `A rule was broken ${counted(broken, 'time', 'times')}`}${undecided > 0 ? `, and ${counted(undecided, 'time', 'times')} the program could not tell whether a page keeps a rule` : ', and nothing was left undecided'}.`,
    table: {
      caption: 'Rules that were broken when this website was last tested by a program',
      rule: 'Rule',
      page: 'Page',
      modes: 'Ways of looking',
      places: 'Places',
    },
    mode: (mode: ModeName) => modeWords[mode],
  },
};

const modeWords: Record<ModeName, string> = {
  light: 'light',
  dark: 'dark',
  'forced-colours': 'forced colours',
  print: 'on paper',
  'reduced-motion': 'with less motion',
  narrow: '320 pixels wide',
  zoom: 'enlarged to 400 per cent',
};
