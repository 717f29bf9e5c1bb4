/** English words about partners; part of the catalogue in `en.ts`. */
/** Words for `partner`. */
export const partnerWords = {
  missions: 'Its part in our missions',
  asks: 'What we ask of it',
  none: 'Nobody yet.',
  kindPrompts: (kind: string) => `Ways of working: ${kind}`,
  kinds: 'The seven kinds of partner',
};

/** Words for `partners`. */
export const partnersWords = {
  intro: 'No mission is the council’s alone. These are the others, by kind.',
};
