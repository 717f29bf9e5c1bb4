/** Problems with what should not be published by accident. What was found is always shown masked. */
import { quote } from '../words.ts';
import type { ProblemText } from './text.ts';

interface Found {
  what: string;
  value: string;
}

const looksLike = ({ what, value }: Found) => `${quote(value)} looks like ${what}.`;
const allowIt = (id: string) => () =>
  `Take it out. If it is meant to be public, say so in the front matter: allow: { what: ${id}, reason: … }.`;

export const privacyProblems = {
  'personal-email': {
    severity: 'warning',
    about:
      'The e-mail address of a person is in a file. Mailboxes of a team (`warmhomes@…`) are not reported.',
    message: looksLike,
    hint: () =>
      'Name a shared mailbox instead. If the person agreed, say so in the front matter: allow: { what: personal-email, reason: … }.',
  },
  'personal-phone': {
    severity: 'warning',
    about: 'A mobile phone number is in a file: it is most likely that of a person.',
    message: looksLike,
    hint: allowIt('personal-phone'),
  },
  'personal-number': {
    severity: 'error',
    about:
      'A National Insurance or NHS number is in a file. NHS numbers are told by their check digit, and where “NHS” or “patient” stands near them.',
    message: looksLike,
    hint: allowIt('personal-number'),
  },
  'home-address': {
    severity: 'warning',
    about:
      'A house number with its street and postcode is in a file. Town halls, libraries and the like pass.',
    message: looksLike,
    hint: () =>
      'Leave out the number or the postcode. If it is a public building, say so in the front matter: allow: { what: home-address, reason: … }.',
  },
  'bank-details': {
    severity: 'error',
    about:
      'A sort code with an account number, an IBAN or the number of a payment card is in a file.',
    message: looksLike,
    hint: allowIt('bank-details'),
  },
  'secret-key': {
    severity: 'error',
    about: 'A key, token or password for a service is in a file.',
    message: looksLike,
    hint: () => 'Take it out, and have it withdrawn: whoever can read the file has it already.',
  },
  'internal-address': {
    severity: 'warning',
    about: 'An address that only works inside an organisation, or on one computer, is in a file.',
    message: looksLike,
    hint: () => 'Readers cannot open it. Link to a public page, or take it out.',
  },
  'private-term': {
    severity: 'error',
    blocks: true,
    about: 'A word that `privateTerms` in `_data/site.yml` keeps from being published.',
    message: ({ value }: { value: string }) =>
      `${quote(value)} is one of the terms that this site never publishes.`,
    hint: () => 'Use the public name. The private ones are listed in _data/site.yml.',
  },
  'tracking-link': {
    severity: 'warning',
    about:
      'A link carries parameters that follow readers, such as `utm_source` or `fbclid`, or leads through a site that counts them, such as the “safe links” of Outlook.',
    message: ({ value, isDetour }: { value: string; isDetour: boolean }) =>
      isDetour
        ? `This link leads through ${quote(value)}, which sees who follows it.`
        : `This link tells the other site where readers come from, with ${quote(value)}.`,
    hint: ({ value, isDetour }: { value: string; isDetour: boolean }) =>
      isDetour
        ? 'Follow it, and copy the address at which you arrive.'
        : `Take “${value}=…” out of the address.`,
  },
  'login-link': {
    severity: 'warning',
    about: 'A link leads to a place that most readers have no account for.',
    message: ({ value }: { value: string }) =>
      `Most readers cannot open this: ${quote(value)} may ask them to sign in.`,
    hint: () => 'Link to a public page, or put the document beside the entry.',
  },
  'alt-is-file-name': {
    severity: 'warning',
    about:
      'The description of a picture is the name of its file, or a word such as “image”, which tells nobody what it shows.',
    message: ({ value }: { value: string }) =>
      `${quote(value)} does not say what the picture shows.`,
    hint: () => 'Say in a few words what can be seen.',
  },
} satisfies Record<string, ProblemText>;
