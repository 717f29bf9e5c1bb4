/** The English words of the page at /data/; part of the catalogue in `en.ts`. */
export const dataWords = { title: 'Data' };
