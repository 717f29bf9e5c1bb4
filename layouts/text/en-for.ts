/** The English words of the ways in for each sort of reader; part of the catalogue in `en.ts`. */
export const forWords = {
  title: {
    partners: 'For partners',
    residents: 'For residents',
    councillors: 'For councillors',
    staff: 'For staff',
    funders: 'For funders',
  },
};
