/** What each sort of private thing looks like, and what only looks like it. The rules are those of ADR 21. */
import type { privateThings } from '../schemas/every-kind.ts';
import { hasCardCheckDigit, hasIbanCheckDigits, hasNhsCheckDigit } from './check-digits.ts';
import { isPersonal } from './mailboxes.ts';

/** What can be allowed in a file. */
export type PrivateId = (typeof privateThings)[number];

/** One thing to look for. */
export interface PrivateRule {
  id: PrivateId;
  /** What it is, for the message. */
  what: string;
  pattern: RegExp;
  /** What has to be in a text that holds one, where looking for the pattern takes long. */
  hint?: RegExp;
  /** Code shows how something is done, and is not looked into. */
  outsideCode?: true;
  /** Tells the real thing from what only looks like it, such as by its check digit. */
  isReal?(found: string, around: { before: string; after: string }): boolean;
}

/** What stands where a real value was, or will be. */
const stoppedOut =
  /^[*•.x_-]+$|^[<[({$%]|^(?:your|my|the)[-_ ]|example|passw|secret|changeme|redacted/i;

/** Addresses of buildings that are open to the public, or of offices. */
const publicBuilding =
  /\b(?:town hall|city hall|county hall|village hall|civic|council|cent(?:re|er)|library|museum|gallery|hub|office|offices|hospital|surgery|clinic|school|college|university|church|theatre|market|station|hotel|pub|café|cafe|arena|ltd|limited|cic|floor|suite|unit|business park|venue)\b/i;

const tokens = [
  // Amazon
  '\\bA(?:KIA|SIA)[0-9A-Z]{16}\\b',
  'aws_secret_access_key\\s*[:=]\\s*["\']?[A-Za-z0-9/+]{40}',
  // GitHub, GitLab, npm, PyPI
  '\\bgh[pousr]_[A-Za-z0-9]{30,}\\b',
  '\\bgithub_pat_\\w{40,}\\b',
  '\\bglpat-[\\w-]{20,}',
  '\\bnpm_[A-Za-z0-9]{36}\\b',
  '\\bpypi-AgE[\\w-]{40,}',
  // Stripe
  '\\b[sr]k_(?:live|test)_\\w{16,}',
  // Slack
  '\\bxox[abeoprs]-[\\w-]{10,}',
  '\\bxapp-\\d-[\\w-]{20,}',
  '\\bhooks\\.slack\\.com/services/T\\w+/B\\w+/\\w{16,}',
  // Microsoft
  '\\bAccountKey=[A-Za-z0-9+/=]{40,}',
  '[?&]sig=[\\w%+/-]{30,}',
  '\\bwebhook\\.office\\.com/webhookb2/[\\w@-]{20,}',
  // Google
  '\\bAIza[\\w-]{35}(?![\\w-])',
  '\\bGOCSPX-[\\w-]{20,}',
  '\\bya29\\.[\\w-]{20,}',
  // Services for mail and words
  '\\bSG\\.[\\w-]{16,}\\.[\\w-]{16,}',
  '\\b[0-9a-f]{32}-us\\d{1,2}\\b',
  '\\bsk-(?:proj-|ant-)?[A-Za-z0-9][\\w-]{30,}',
  '\\bhf_[A-Za-z0-9]{30,}\\b',
  // GOV.UK Notify: a name and two UUIDs
  '\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b',
  // JSON web tokens and private keys
  '\\beyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{10,}',
  '-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY(?: BLOCK)?-----',
];

const inside =
  'localhost|0\\.0\\.0\\.0|127\\.\\d+\\.\\d+\\.\\d+|10\\.\\d+\\.\\d+\\.\\d+|192\\.168\\.\\d+\\.\\d+|172\\.(?:1[6-9]|2\\d|3[01])\\.\\d+\\.\\d+|169\\.254\\.\\d+\\.\\d+|\\[(?:::1|f[cd][0-9a-f:]+|fe80[0-9a-f:]+)\\]';

export const privateRules: readonly PrivateRule[] = [
  {
    id: 'personal-email',
    what: 'the e-mail address of a person',
    pattern:
      /(?<![\w.+-])[a-z0-9](?:[\w.+-]|['’](?=[a-z])){0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w-])/gi,
    hint: /@/,
    isReal: isPersonal,
  },
  {
    id: 'personal-phone',
    what: 'a mobile phone number',
    hint: /7[1-57-9]\d{2}/,
    pattern:
      /(?<![\d.,])(?:(?:\+|\b00)44[\s.-]?(?:\(0\)[\s.-]?)?|(?<=wa\.me\/)44|\(?0)7[1-57-9]\d{2}\)?(?:[\s.-]?\d){6}(?!\d|[.,]\d)/g,
    // Ofcom keeps 07700 900xxx for stories; the digits in their order are nobody's.
    isReal(found) {
      const digits = found.replace(/\D/g, '').replace(/^(?:00)?(?:44)?0?/, '');
      return !/^7700900|^7123456789$|(\d)\1{5}/.test(digits);
    },
  },
  {
    id: 'personal-number',
    what: 'a National Insurance number',
    pattern:
      /(?<![\w-])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][\s-]?\d{2}[\s-]?\d{2}[\s-]?\d{2}[\s-]?[A-D](?![\w-])/gi,
    // In small letters it may be part of a code.
    isReal: (found, { before, after }) =>
      /^[A-Z]{2}.*[A-D]$/.test(found) || isNationalInsurance(before + after),
  },
  {
    id: 'personal-number',
    what: 'an NHS number',
    pattern: /(?<![\d.,-])\d{3}[\s-]?\d{3}[\s-]?\d{4}(?![\d.,-]*\d)/g,
    hint: /\bnhs\b|\bpatient/i,
    isReal: (found, { before, after }) =>
      /\bnhs\b|\bpatient/i.test(before + after) && hasNhsCheckDigit(found),
  },
  {
    id: 'home-address',
    what: 'the address of a home',
    pattern:
      /(?<![\w/£$€.,-])(?:(?:flat|apartment)\s+\d+[a-z]?,?\s+)?\d{1,4}[a-z]?,?[ \t]+(?:[A-Z][\w’'-]+[ \t]+){0,4}[A-Z][\w’'-]+(?:[^.\n|\d]|\n(?!\s*\n)){0,60}?\b[A-Z]{1,2}\d[A-Z\d]?[ \t]?\d[ABD-HJLNP-UW-Z]{2}\b/g,
    // The postcode is quick to look for.
    hint: /\b[A-Z]{1,2}\d[A-Z\d]?[ \t]?\d[ABD-HJLNP-UW-Z]{2}\b/,
    isReal: (found, { before }) =>
      !publicBuilding.test(`${before.split(/\n\s*\n|[.:;]\s/).at(-1)} ${found}`),
  },
  {
    id: 'bank-details',
    what: 'a bank account',
    pattern:
      /(?<![\d/-])(?:\d{2}[-–\s]?\d{2}[-–\s]?\d{2}(?![\d/-])(?:[^\d\n]|\n(?!\n)){1,60}(?<!\d)\d{8}|\d{8}(?!\d)(?:[^\d\n]|\n(?!\n)){1,60}\d{2}[-–\s]?\d{2}[-–\s]?\d{2})(?![\d/-])/g,
    hint: /\d{8}/,
    isReal: (found, { before, after }) =>
      isSortCodeThenAccount(found) ||
      /sort[ -]?code|\baccount (?:no|number|#)|\bacc(?:oun)?t\b|\ba\/c\b|\bbacs\b/i.test(
        before + found + after,
      ),
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
    pattern:
      /(?<![\w./=-])(?:(?:[2-6]\d{3}[\s-]){1}(?:\d{4}[\s-]){2}\d{4}|3[47]\d{2}[\s-]\d{6}[\s-]\d{5}|4\d{15}|5[1-5]\d{14})(?![\w-]|\.\d)/g,
    isReal: hasCardCheckDigit,
  },
  {
    id: 'secret-key',
    what: 'a key or password for a service',
    pattern: new RegExp(tokens.join('|'), 'g'),
    isReal: (found) => !/EXAMPLE|x{6}|0{12}/i.test(found),
  },
  {
    id: 'secret-key',
    what: 'a password in an address',
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>]*:[^\s/@"'<>]+@(?=[\w[])/gi,
    hint: /@/,
    isReal: (found) => !stoppedOut.test(found.slice(found.lastIndexOf(':') + 1, -1)),
  },
  {
    id: 'secret-key',
    what: 'a password',
    pattern:
      /\b(?:pass(?:word|code|phrase)|pwd|api[_ -]?key|client[_ -]?secret)\b["']?[ \t]*(?:is[ \t]|[:=])[ \t]*["'“`*]{0,2}(?=[^\s"'”`<>]*\d)[^\s"'”`<>,;()]{4,}/gi,
    hint: /pass|pwd|key|secret/i,
    outsideCode: true,
    isReal: (found) =>
      !stoppedOut.test(found.replace(/^.*?(?:\bis[ \t]|[:=])[ \t]*["'“`*]*/is, '')),
  },
  {
    id: 'internal-address',
    what: 'an address inside an organisation',
    pattern: new RegExp(
      [
        `(?<![\\w/.-])https?://(?:[^\\s/@]+@)?(?:${inside}|[a-z][a-z0-9-]*(?=[/?#\\s)>"'\\]|]|:\\d|$)|[\\w.-]+\\.(?:local|localhost|localdomain|internal|intranet|lan|corp|home|home\\.arpa|gsi\\.gov\\.uk))(?=[:/?#\\s)>"'\\]|]|$)`,
        `(?<=\\]\\(<?)(?:\\/\\/)?(?:${inside})(?=[:/)>])`,
        '\\bfile:///?[\\w.\\\\/%-]+',
        '(?<![\\w\\\\])\\\\\\\\[a-z][\\w.-]+\\\\[\\w$][\\w$ .-]*(?:\\\\[\\w$ .-]+)*',
        '\\b[A-Z]:\\\\(?:Users|Documents and Settings)\\\\[\\w.-]+',
      ].join('|'),
      'gi',
    ),
    hint: /:\/\/|\bfile:|\\|\]\(<?(?:\/\/)?(?:localhost|\d|\[)/i,
    outsideCode: true,
  },
];

/** Side by side they say enough, but for two ways of writing days. */
function isSortCodeThenAccount(found: string): boolean {
  return (
    /^\d{2}[-–]\d{2}[-–]\d{2}[\s,;:]+\d{8}$/.test(found) &&
    !/(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d$/.test(found)
  );
}

function isNationalInsurance(text: string): boolean {
  return /\bni\b|national insurance|\bnino\b/i.test(text);
}
