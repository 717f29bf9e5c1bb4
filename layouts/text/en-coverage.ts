/** The English words of the page at /coverage/; part of the catalogue in `en.ts`. */
export const coverageWords = { title: 'Coverage' };
