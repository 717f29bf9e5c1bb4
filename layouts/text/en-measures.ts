/** The English words about measures, their charts and how they stand; part of the catalogue in `en.ts`. */
export const measureWords = {};
