/** English words about event pages; part of the catalogue in `en.ts`. */
export const eventWords = {};
