/** The other spelling of English words, American for British and the other way round. */

/** @type {readonly [RegExp, string][]} Pairs are tried on each word; a wrong guess finds nothing. */
const pairs = [
  [/iz(?=(?:e[ds]?|ers?|ing|ations?|ational)$)/, 'is'],
  [/is(?=(?:e[ds]?|ers?|ing|ations?|ational)$)/, 'iz'],
  [/yz(?=(?:e[drs]?|ing)$)/, 'ys'],
  [/ys(?=(?:e[drs]?|ing)$)/, 'yz'],
  [/(?<=^(?:un|dis)?(?:col|fav|hon|lab|neighb|behavi|harb|flav|endeav|hum|rum|vap))or/, 'our'],
  [/(?<=^(?:un|dis)?(?:col|fav|hon|lab|neighb|behavi|harb|flav|endeav|hum|rum|vap))our/, 'or'],
  [/(?<=^(?:cent|theat|met|lit|fib|kilomet))er(?=s?$)/, 're'],
  [/(?<=^(?:cent|theat|met|lit|fib|kilomet))re(?=s?$)/, 'er'],
  [/(?<=^(?:def|off|lic|pret))ense(?=s?$)/, 'ence'],
  [/(?<=^(?:def|off|lic|pret))ence(?=s?$)/, 'ense'],
  [/(?<=^(?:travel|cancel|model|label|signal|fuel|counsel))(?=e[dr]|ing)/, 'l'],
  [/(?<=^(?:travel|cancel|model|label|signal|fuel|counsel))l(?=e[dr]|ing)/, ''],
  [/(?<=^enrol|^fulfil|^instal)l(?=ments?$)/, ''],
  [/(?<=^enrol|^fulfil|^instal)(?=ments?$)/, 'l'],
  [/^gray/, 'grey'],
  [/^grey/, 'gray'],
];

/**
 * The words with each English one spelt the other way; undefined where there is no other way.
 * @param {string} words
 * @param {string} language
 * @returns {string | undefined}
 */
export function otherSpelling(words, language) {
  if (!/^en\b/.test(language)) return undefined;
  const other = words.toLowerCase().replace(/\p{L}+/gu, respell);
  return other === words.toLowerCase() ? undefined : other;
}

/** @param {string} word */
function respell(word) {
  const pair = pairs.find(([from]) => from.test(word));
  return pair ? word.replace(...pair) : word;
}
