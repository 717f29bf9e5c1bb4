/** English words about lessons, decisions and asks; part of the catalogue in `en.ts`. */
/** Words for `learning`. */
export const learningWords = {
  title: 'What we have learned',
  intro: 'Lessons read out of weeknotes and case studies, newest first, each with its source.',
  about: 'Lessons',
  from: 'From',
  byMission: 'By mission',
};

/** Words for `asks`. */
export const asksWords = {
  title: 'Can you help?',
  intro: 'What missions and teams ask of others. Anyone may answer.',
  open: 'Open asks',
  past: 'Answered and closed',
  status: { open: 'Open', answered: 'Answered', closed: 'Closed' },
  of: 'Asked of',
  by: (day: string) => `by ${day}`,
  wasDue: (day: string) => `was wanted by ${day}`,
  contact: 'Answer to',
  answer: 'What came of it',
  from: 'From',
  none: 'Nothing is asked at the moment.',
};

/** Words for `decisions`. */
export const decisionsWords = {
  title: 'What we have decided',
  intro: 'Decisions read out of weeknotes, newest first, each with its source.',
  about: 'Decisions',
  from: 'From',
  byMission: 'By mission',
};
