/** Letters that look like others: what an id or a title looks like, whatever it is made of (Unicode TR 39). */

/** Letters of other alphabets, each before the Latin one that it looks like. */
const pairs = [
  // Cyrillic
  'аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ѵv ԍg',
  'АA ВB ЕE КK МM НH ОO РP СC ТT ХX ЅS ІI ЈJ ҮY УY ԌG ԚQ ԜW',
  // Greek
  'αa οo νv ρp ιi υu χx κk τt',
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX',
  // Armenian
  'օo սu հh ոn գq զq',
].join(' ');

const latin = new Map(
  pairs.split(' ').map((pair) => {
    const [foreign = '', own = ''] = pair;
    return [foreign, own];
  }),
);

const scripts = [
  { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/u },
  { name: 'Greek', letter: /\p{Script=Greek}/u },
  { name: 'Armenian', letter: /\p{Script=Armenian}/u },
] as const;

export type ForeignScript = (typeof scripts)[number]['name'];

/** A word in which letters of another alphabet stand among Latin ones. */
export interface MixedWord {
  word: string;
  letter: string;
  script: ForeignScript;
  /** The word with Latin letters throughout. */
  meant: string;
}

/** The first word whose letters only look as if they were all Latin. “kΩ” is none: it looks Greek. */
export function findMixedWord(text: string): MixedWord | undefined {
  // Most texts have no such letter at all.
  if (!/[\u0370-\u058f]/.test(text)) return undefined;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const letter = [...word].find((each) => latin.has(each));
    const script = letter && scripts.find((each) => each.letter.test(letter));
    if (!script || !/\p{Script=Latin}/u.test(word)) continue;
    return { word, letter, script: script.name, meant: asLatin(word) };
  }
  return undefined;
}

function asLatin(text: string): string {
  return [...text].map((letter) => latin.get(letter) ?? letter).join('');
}

/**
 * What readers take an id or title for at a glance: the same for two that differ in accents, hyphens,
 * a plural, or letters and digits that look alike. Numbers that differ stay different.
 */
export function skeletonOf(text: string): string {
  const plain = asLatin(text.normalize('NFKD')).replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => shapeOf(withoutPlural(withoutZeros(word))))
    .reduce((all, word) => all + (/\d$/.test(all) && /^\d/.test(word) ? '-' : '') + word, '');
}

/** `homes` → `home`; `glass`, `bus` and years such as `1990s` stay. */
function withoutPlural(word: string): string {
  return /\p{L}{3}(?<![su])s$/u.test(word) ? word.slice(0, -1) : word;
}

function withoutZeros(word: string): string {
  return /^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, '') : word;
}

function shapeOf(word: string): string {
  return word.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/l/g, '1').replace(/o/g, '0');
}
