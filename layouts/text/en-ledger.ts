/** The English words about what a mission changed; part of the catalogue in `en.ts`. */
export const ledgerWords = {};
