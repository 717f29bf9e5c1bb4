/** The English words about the money of a mission; part of the catalogue in `en.ts`. */
export const moneyWords = {};
