/** English words about sprint pages; part of the catalogue in `en.ts`. */
export const sprintWords = {};
