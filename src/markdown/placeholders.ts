/** Words that hold the place of words: marks of what is still to come, filler, and prompts of forms. */

const marks = [
  // A sum or a date that nobody has filled in.
  '£X[X,.kKmM]*\\b',
  '(?<![\\p{L}\\p{N}])X{1,2}/X{1,2}/(?:X{2,4}|\\d{2,4})(?![\\p{L}\\p{N}])',
  '\\b(?:TODO|FIXME|TBC|TBD|T\\.B\\.C|X{2,4})\\b',
  '\\b[Tt]o-?do:',
  '(?<=^|\\s)\\?{3,}',
  '\\b[Cc]lick (?:or tap )?here to (?:enter|add) [a-z ]{2,20}',
  '\\b[Yy]our (?:text|title|name) (?:goes )?here\\b',
];

/** Where somebody speaks of such words, they stand in quotation marks: items listed as “TBD”. */
const placeholder = new RegExp(`(?<![“‘"'])(?:${marks.join('|')})(?![”’"'])`, 'u');

/** What a form or a template asks for. Other brackets are an editor's: “[the council] said”. */
const asked =
  /\[(?:insert|enter|add (?:a |an |the |your )?(?:link|name|date|text|number|figure|details?|photo|picture|image|quote)|type here|your (?:name|text|title|email|link)|(?:link|date|name|photo|picture|quote|figure|number) (?:here|to (?:come|follow))|tbc|tbd|placeholder|x{2,4})\b[^\]\n]{0,60}\]/i;

/** Filler goes on; somebody who speaks of it does not. */
const filler = /\blorem ipsum\b(?=[\s,]+dolor|\W*$)/i;

/** What has to be in a text that holds one: most texts hold none, and the patterns take long. */
const hint = /[X[]|T\.?[OB]|FIXME|[Tt]o-?do:|\?{3}|\bhere\b|[Ll][Oo][Rr][Ee][Mm]/;

/** The first placeholder in a text. */
export function placeholderIn(text: string): string | undefined {
  if (!hint.test(text)) return undefined;
  return (asked.exec(text) ?? placeholder.exec(text) ?? filler.exec(text))?.[0];
}
