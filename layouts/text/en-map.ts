/** The English words of the page at /map/; part of the catalogue in `en.ts`. */
export const mapWords = { title: 'Map' };
