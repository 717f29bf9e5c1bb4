/** The English words of the ways in for each sort of reader; part of the catalogue in `en.ts`. */
import { counted } from './english.ts';

/** Words about the ways in. */
export const forWords = {
  title: {
    partners: 'For partners',
    residents: 'For residents',
    councillors: 'For councillors',
    staff: 'For staff',
    funders: 'For funders',
  },
  intro: {
    partners:
      'Find the page we keep about you, see what is asked of organisations like yours, and what has moved in the missions lately.',
    residents:
      'What we are trying to do, in plain words; how it is going; what it costs; and how you can help.',
    councillors:
      'The missions side by side, what is late or was changed without a reason, and where to look before a meeting.',
    staff:
      'Work that others here have tried, with what failed and whom to ask; tools with questions to start from; and the newest lessons.',
    funders:
      'Which years have no agreed money, what funders are asked for, and which measures are behind where they should be.',
  },
  /** The groups of links at the foot of every page. */
  footer: {
    for: 'Who you are',
    work: 'The work',
    learning: 'What we learn',
    about: 'About this site',
  },
  onward: 'Go on from here',
  others: 'Other ways in',
  moved: 'What has moved lately',
  nothingMoved: 'No step has been written down yet.',
  partners: {
    kinds: 'Find your page, and what is asked of your kind',
    anyone: 'Anyone',
    noAsk: 'Nothing is asked at the moment.',
    moreAsks: (n: number) => counted(n, 'more ask', 'more asks'),
    allOf: (n: number, kind: string) => `All ${n}: ${kind}`,
    wrong: 'If something said about you is wrong, or you have not agreed to it, tell us:',
    matrix: 'Every partner, and its part in each mission',
    follow: 'How to hear of what is new',
  },
  residents: {
    missions: 'What we are trying to do',
    going: 'How it is going',
    cost: 'What it costs',
    costs: (sum: string) => `${sum} agreed so far`,
    noCost: 'No agreed money is named.',
    evidence: 'See what shows it',
    help: 'How you can help',
    noHelp: 'Nothing is asked of residents at the moment.',
    events: 'Where you can come',
    tell: 'If you have seen or lived through something we should know of, write to us:',
    glossary: 'What our words mean',
    money: 'Where the money comes from',
  },
  councillors: {
    missions: 'The missions side by side',
    columns: {
      mission: 'Mission',
      deadline: 'Deadline',
      measure: 'Headline measure, and how it stands',
      money: 'Years without agreed money',
    },
    covered: 'None',
    noMoney: 'No money is named',
    noLife: 'Cannot be told',
    late: 'Past a deadline',
    lateMission: (day: string) => `its deadline was ${day}`,
    noOutcome: 'What came of it is not written down.',
    lateTarget: (measure: string, day: string) => `${measure}: the target was for ${day}`,
    lateAsks: (n: number) => `${counted(n, 'ask is', 'asks are')} open after the day wanted`,
    noneLate: 'Nothing is past its deadline.',
    changes: 'Changed without a reason',
    noChanges: 'No change of a promise has been found.',
    allExplained: 'Every change that was found has a reason beside it.',
    unchecked: (missions: string) =>
      `For ${missions} only what the team wrote down could be checked.`,
    evidence: 'Said to be delivered, with nothing to show it',
    noDelivered: 'Nothing is said to be delivered.',
    allShown: 'Everything said to be delivered has something to show it.',
    meetings: 'Next meetings',
    noMeetings: 'No date of a meeting is given.',
    about: (mission: string) => `about ${mission}`,
    report: 'Take it to a meeting',
    print:
      'Every page of a mission prints well from your browser: choose “Print”. Sources and addresses are printed with it.',
    reportOf:
      'A report on one mission and one period, with its numbers, changes, challenges, money and sources, can be made by whoever runs this site. Ask for it, with the mission and the two dates.',
    command: 'The command they will need:',
    allMissions: 'The missions at more length',
    decisions: 'What has been decided',
  },
  staff: {
    studies: 'What others tried',
    failed: 'What did not work',
    ask: 'Whom to ask',
    searchStudies: 'Search case studies by mission and tool',
    tools: 'Tools with questions to start from',
    prompts: (n: number) => counted(n, 'question', 'questions'),
    used: (n: number) => (n === 0 ? 'not used here yet' : `used ${counted(n, 'time', 'times')}`),
    lessons: 'Lately learned',
    events: 'Show and tells, and other dates',
    coverage: 'What we have tried, and where nobody has',
    teams: 'The teams, and how to reach them',
    unasked: 'Nobody is named.',
  },
  funders: {
    money: 'Agreed money, mission by mission',
    columns: {
      mission: 'Mission',
      agreed: 'Agreed',
      bid: 'Bid for',
      gaps: 'Years without agreed money',
    },
    covered: 'None',
    unknown: 'Cannot be told: the mission gives no start and deadline.',
    asks: 'What is asked of funders',
    noAsks: 'Nothing is asked of funders at the moment.',
    behind: 'Measures behind their path',
    noneBehind: 'No measure that can be judged is behind its path.',
    failed: 'What the money taught when it did not work',
    data: 'The data behind this site',
  },
};
