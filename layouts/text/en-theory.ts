/** The English words about the theory of change; part of the catalogue in `en.ts`. */
export const theoryWords = {};
