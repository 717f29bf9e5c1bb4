/** English words about the toolkit; part of the catalogue in `en.ts`. */
import { counted, joined } from './english.ts';

/** How much was done with a part of the toolkit, and when. */
interface Use {
  weeknotes: number;
  studies: number;
  missions: number;
  /** The months of the first and the last piece, in words. */
  first: string;
  last: string;
}

/** Words for `toolkit`. */
export const toolkitWords = {
  title: 'The toolkit',
  ours: 'Its name is this site’s own: the toolkit it comes from gives no name that we have.',
  oursMark: 'our name for it',
  someOurs:
    'Where it says “our name for it”, the toolkit we work with gives no name that we have, and the words are ours.',
  prompts: 'Questions to work with',
  signs: 'Signs that it is there',
  ask: 'Ask yourselves',
  nothing: 'Nothing has been tagged with it yet.',
  serves: 'Catalyst it serves',
  servedBy: 'Toolset that serves it',
  tools: 'Its tools',
  used: 'What has been done with it here',
  /** "5 weeknotes and 2 case studies here, in 3 missions, between May 2026 and November 2026." */
  use: ({ weeknotes, studies, missions, first, last }: Use) => {
    const work = [
      ...(weeknotes > 0 ? [counted(weeknotes, 'weeknote', 'weeknotes')] : []),
      ...(studies > 0 ? [counted(studies, 'case study', 'case studies')] : []),
    ];
    const where = missions > 0 ? `, in ${counted(missions, 'mission', 'missions')}` : '';
    const when = first === last ? ` in ${last}` : ` from ${first} to ${last}`;
    return `Told here in ${joined(work)}${where},${when}.`;
  },
  /** A sentence around the name of a catalyst. */
  unlocked: {
    used: 'What work with it here has helped to unlock:',
    unused: 'What work with it helps to unlock:',
    is: (summary: string) => `. ${summary}`,
  },
  unlockedWith: 'Unlocked with',
  lessons: 'What we learned with it',
  allLessons: 'All lessons',
  sprints: 'Sprints here',
  noSprints: 'No sprint has been written about here yet.',
  partnerKinds: 'By kind of partner',
  partnersHere: 'Here',
  noPartners: 'Nobody of this kind takes part here yet.',
  /** The way to the coverage tables. */
  coverage: {
    tool: 'Where each tool was used, mission by mission',
    toolset: 'Where each toolset was used, year by year',
    catalyst: 'Where each toolset was used, year by year',
  },
  toolset: { intro: 'Five sets of tools that teams here use to work on missions.' },
  catalyst: { intro: 'What missions can unlock in a place. Each is served by one toolset.' },
  tool: { intro: 'Ways of working. Teams tag their notes and case studies with them.' },
};
