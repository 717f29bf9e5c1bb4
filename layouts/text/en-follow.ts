/** The English words of the page at /follow/; part of the catalogue in `en.ts`. */
export const followWords = { title: 'Follow' };
