/** The English words of the page at /glossary/; part of the catalogue in `en.ts`. */
export const glossaryWords = { title: 'Glossary' };
