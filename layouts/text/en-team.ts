/** English words about teams and people; part of the catalogue in `en.ts`. */
/** Words for `team`. */
export const teamWords = {
  members: 'Who is in it',
  missions: 'Missions it works on',
  serves: 'Whom it serves',
};

/** Words for `teams`. */
export const teamsWords = { intro: 'The teams that do the work and write about it.' };

/** Words for `people`. */
export const peopleWords = { intro: 'The people who write here.', noTeam: 'In no team' };

/** Words for `cadence`. */
export const cadenceWords = {
  weekly: 'every week',
  fortnightly: 'every two weeks',
  monthly: 'every month',
  none: 'when there is something to say',
};
