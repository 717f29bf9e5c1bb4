/**
 * What should not be published by accident: personal data, bank details, keys, addresses inside an
 * organisation, code names. Read from the file as it stands, so that no field and no note is missed.
 * A find is always shown masked. The rules are those of ADR 21.
 */
import { bisectRight } from 'd3-array';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import type { privateThings } from '../schemas/every-kind.ts';

/** What can be allowed in a file. */
export type PrivateId = (typeof privateThings)[number];

/** One thing to look for. */
interface Rule {
  id: PrivateId;
  /** What it is, for the message. */
  what: string;
  pattern: RegExp;
  /** Tells the real thing from what only looks like it, such as by its check digit. */
  isReal?(found: string, around: string): boolean;
}

/** Mailboxes of a role rather than a person, though they have two words. */
const roles =
  /^(?:press|media|open|data|info|contact|customer|public|democratic|electoral|freedom|foi|help|housing|planning|adult|children|social|community|communities|local|web|digital|service|services|team|support|news|policy|no|do|general|main|front|human|chief|head|first|last|your|name|firstname|jane|john|someone|somebody|example|user|hello|warm|clean|good|privacy)[._-]|[._-](?:team|office|desk|service|services|support|group|enquiries|info|board|committee|centre|center|reply|officer|press|help|name|lastname|surname|doe|smith)$/i;

const freeMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|btinternet|sky|talktalk|virginmedia|proton|protonmail)\./i;

/** Names kept for examples (RFC 2606, RFC 6761) hold nobody's mail. */
const exampleHost = /(?:\.|@)(?:example|test|invalid)(?:\.(?:com|org|net))?$/i;

const rules: readonly Rule[] = [
  {
    id: 'personal-email',
    what: 'the e-mail address of a person',
    pattern: /(?<![\w.+-])[a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+(?![\w-])/gi,
    isReal(found) {
      const [local = ''] = found.split('@');
      if (exampleHost.test(found)) return false;
      if (freeMail.test(found)) return true;
      return /^[a-z]{2,}[._][a-z]{2,}\d{0,2}$/i.test(local) && !roles.test(local);
    },
  },
  {
    id: 'personal-phone',
    what: 'a mobile phone number',
    pattern: /(?<![\d.])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|0)7\d{3}[\s-]?\d{3}[\s-]?\d{3}(?!\d)/g,
    // Ofcom keeps 07700 900xxx for stories.
    isReal: (found) => !/^7700900/.test(found.replace(/\D/g, '').replace(/^(?:44)?0?/, '')),
  },
  {
    id: 'personal-number',
    what: 'a National Insurance number',
    pattern:
      /(?<![\w])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D](?![\w])/g,
  },
  {
    id: 'personal-number',
    what: 'an NHS number',
    pattern: /(?<![\d.,-])\d{3}[\s-]?\d{3}[\s-]?\d{4}(?![\d.,-]*\d)/g,
    isReal: (found, around) => /\bnhs\b/i.test(around) && hasNhsCheckDigit(found),
  },
  {
    id: 'home-address',
    what: 'the address of a home',
    pattern:
      /(?<![\w/])(?:(?:flat|apartment|unit)\s+\d+[a-z]?,?\s+)?\d{1,4}[a-z]?,?\s+(?:[A-Z][\w’'-]+\s+){1,4}(?:[A-Z][\w’'-]+)?,?[^.\n|]{0,50}?\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b/g,
  },
  {
    id: 'bank-details',
    what: 'a bank account',
    pattern: /(?<!\d)\d{2}[-\s]\d{2}[-\s]\d{2}[\s,;:]+(?:[a-z ]{0,20}[\s:])?\d{8}(?!\d)/gi,
  },
  {
    id: 'bank-details',
    what: 'a bank account (IBAN)',
    pattern: /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?\b/g,
    isReal: hasIbanCheckDigits,
  },
  {
    id: 'bank-details',
    what: 'a payment card',
    pattern: /(?<![\d.])(?:\d{4}[\s-]){3}\d{4}(?!\.?\d)/g,
    isReal: hasCardCheckDigit,
  },
  {
    id: 'secret-key',
    what: 'a key or password for a service',
    pattern:
      /\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}\b|\bgithub_pat_\w{40,}\b|\bglpat-[\w-]{20,}|\bsk_live_\w{16,}|\bxox[abprs]-[\w-]{10,}|\bAIza[\w-]{35}\b|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----|\bhttps?:\/\/[^\s/:@]+:[^\s/@]+@/g,
  },
  {
    id: 'internal-address',
    what: 'an address inside an organisation',
    pattern:
      // Where a reader can follow it, or a field holds it; not in code that shows how something is done.
      /(?<=\]\(<?|<|: ["']?)(?:https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[::1\]|intranet(?:\.[\w.-]+)?|[\w.-]+\.(?:local|internal|intranet|lan|corp|home))(?=[:/\s)>"'\]]|$)|file:\/\/\/?[\w.\\/-]+)/gi,
  },
];

export interface PrivateOptions {
  /** Code names that must never be published. */
  terms: readonly string[];
  /** What this file says is meant to be public. */
  allowed: ReadonlySet<PrivateId>;
}

/** @param text the whole file, with `\n` line ends */
export function findPrivateThings(
  text: string,
  file: string,
  { terms, allowed }: PrivateOptions,
): Problem[] {
  const place = placesIn(text, file);
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const { id, what, pattern, isReal } of rules) {
    if (allowed.has(id)) continue;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const around = text.slice(Math.max(0, index - 60), index + found.length + 20);
      if (isReal && !isReal(found, around)) continue;
      const at = place(index);
      // `[x@y](mailto:x@y)` is one thing.
      const key = `${at.line} ${found}`;
      if (told.has(key)) continue;
      told.add(key);
      problems.push(masked(problem(id, at, { what, value: mask(found) }), found));
    }
  }
  for (const { found, index } of findTerms(text, terms)) {
    problems.push(masked(problem('private-term', place(index), { value: mask(found) }), found));
  }
  return problems;
}

/** True for a text that holds a term that must never be published. */
export function holdsPrivateTerm(text: string, terms: readonly string[]): boolean {
  return !findTerms(text, terms).next().done;
}

/** The first letter, and nothing to tell the rest by. */
function mask(value: string): string {
  return `${[...value][0] ?? ''}•••`;
}

/** The report blots out the find in its code frame. */
function masked(found: Problem, value: string): Problem {
  return { ...found, secretLength: value.length };
}

/** Whole words, whatever their case and the spaces between them. */
function* findTerms(
  text: string,
  terms: readonly string[],
): Generator<{ found: string; index: number }> {
  for (const term of terms) {
    const words = term.trim().split(/\s+/).map(escapeRegExp).join('[\\s_-]+');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu');
    for (const { 0: found, index } of text.matchAll(pattern)) yield { found, index };
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Finds lines by halving: a long table may hold a find in every row. */
function placesIn(text: string, file: string): (index: number) => Place {
  let starts: number[] | undefined;
  return (index) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map((end) => end.index + 1)];
    const line = bisectRight(starts, index);
    return { file, line, column: index - (starts[line - 1] ?? 0) + 1 };
  };
}

/** Modulus 11, as the NHS Data Dictionary gives it. */
function hasNhsCheckDigit(found: string): boolean {
  const digits = found.replace(/\D/g, '').split('').map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** ISO 13616: the rest of a division by 97 is 1. */
function hasIbanCheckDigits(found: string): boolean {
  const plain = found.replace(/\s/g, '');
  if (plain.length < 15 || plain.length > 34) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Luhn (ISO/IEC 7812). */
function hasCardCheckDigit(found: string): boolean {
  const digits = found.replace(/\D/g, '').split('').reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 && new Set(digits).size > 1;
}
