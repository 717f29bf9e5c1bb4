/** The English words of the page at /glossary/; part of the catalogue in `en.ts`. */
export const glossaryWords = {
  title: 'What our words mean',
  intro:
    'Words that are used here in a sense of their own, or that not everybody knows. Pages link to them where they first use them.',
  also: 'Also:',
};
