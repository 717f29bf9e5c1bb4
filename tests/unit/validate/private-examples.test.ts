/** The check for private things on a table of made-up examples: what has to be found, and what has to pass. */
import { describe, expect, it } from 'vitest';
import { findPrivateThings } from '../../../src/validate/private-things.ts';

/** The sorts of private thing in a text, each once. */
const sortsIn = (text: string) => [
  ...new Set(
    findPrivateThings(text, 'a.md', { terms: [], allowed: new Set() }).map(({ id }) => id),
  ),
];

// Joined here, so that nobody who scans this repository for keys takes them for real ones.
const key = (...parts: string[]) => parts.join('');
const letters = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6';
const uuid = '0a1b2c3d-4e5f-6789-8abc-def012345678';

const found: Record<string, string[]> = {
  'personal-email': [
    'Write to asha.rahman@council.gov.uk.',
    'Write to Asha.Rahman@Council.gov.uk.',
    'Write to j.bell@council.gov.uk.',
    'Write to jo.m.bell@council.gov.uk.',
    'Write to emma.smith@council.gov.uk.',
    'Write to john.carter@trust.nhs.uk.',
    'Write to siobhan.o’neill@council.gov.uk.',
    "Write to siobhan.o'neill@council.gov.uk.",
    'Write to mary.jones-davies2@charity.org.uk.',
    'Write to rosa.parks@charity.org.',
    'Write to lofty1962@btinternet.com.',
    '[Jo](mailto:jo_bell@mill.coop)',
    "It bounced: 'jo.bell@mill.coop'.",
    'contact: jo.bell@mill.coop',
  ],
  'personal-phone': [
    'Ring 07912 345678.',
    'Ring 07912345678.',
    'Ring 07912 345 678.',
    'Ring 07912-345-678.',
    'Ring 07912.345.678.',
    'Ring 07912 34 56 78.',
    'Ring (07912) 345678.',
    'Ring +44 7912 345678.',
    'Ring +44 (0)7912 345678.',
    'Ring +447912345678.',
    'Ring 0044 7912 345678.',
    'Ring 07912\u00a0345678.',
    '[Write on WhatsApp](https://wa.me/447912345678)',
    '[Ring](tel:+447912345678)',
  ],
  'personal-number': [
    'Her number is AB123456C.',
    'Her number is AB 12 34 56 C.',
    'Her number is AB-12-34-56-C.',
    'National Insurance: ab123456c',
    'NI no. ab 12 34 56 c',
    'NHS number: 943 476 5919',
    'NHS number: 943-476-5919',
    'NHS number: 9434765919',
    'The patient (401 023 2137) came back.',
  ],
  'home-address': [
    'She lives at 14 Alder Street, Fernbridge FB1 2AB.',
    'She lives at 14a Alder Street, FB1 2AB.',
    'She lives at Flat 3, 14 Alder Street, Fernbridge, FB1 2AB.',
    'She lives at 7 The Crescent, Millbrow, FB10 4ZZ.',
    'She lives at:\n\n14 Alder Street\nMillbrow\nFB1 2AB\n',
  ],
  'bank-details': [
    'Sort code 12-34-56, account 12345678.',
    'Sort code: 12-34-56 Account number: 12345678',
    'Sort code 12 34 56, account no. 12345678',
    'Sort code 123456, account number 12345678',
    'Account 12345678, sort code 12-34-56.',
    'sort code: 12-34-56\naccount: 12345678',
    '| sort code | account |\n| 12-34-56 | 12345678 |',
    'Pay GB82 WEST 1234 5698 7654 32.',
    'Pay GB82WEST12345698765432.',
    'Card 4242 4242 4242 4242.',
    'Card 4242424242424242.',
    'Card 3782 822463 10005.',
  ],
  'secret-key': [
    key('AK', 'IAQ3EGRIXKZJ7MPL2D'),
    `aws_secret_access_key = ${key('wJalrXUtnFEMIK7MDENGbPxRfiCY', 'zzzzKEYabcde')}`,
    key('gh', 'p_', letters),
    key('github', '_pat_11ABCDEFG0', letters, letters),
    key('gl', 'pat-', letters.slice(0, 20)),
    key('npm', '_', letters),
    key('sk', '_live_', letters.slice(0, 24)),
    key('rk', '_live_', letters.slice(0, 24)),
    key('xo', 'xb-123456789012-', letters.slice(0, 24)),
    key('https://hooks.slack', '.com/services/T01ABCDEF/B02ABCDEF/', letters.slice(0, 24)),
    key('AI', 'za', letters.slice(0, 35)),
    key('GOC', 'SPX-', letters.slice(0, 28)),
    key('SG', '.', letters.slice(0, 22), '.', letters),
    key('s', 'k-proj-', letters, letters),
    key('https://council.blob.core.windows.net/a/b.pdf?sv=2022&s', 'ig=', letters, '%3D'),
    key('Account', 'Key=', letters, letters, '=='),
    key('council-', uuid, '-', uuid),
    key('ey', 'JhbGciOiJIUzI1NiJ9.', 'ey', 'JzdWIiOiIxMjM0NTY3ODkwIn0.', letters),
    key('-----BEGIN ', 'PRIVATE KEY-----'),
    key('-----BEGIN OPENSSH ', 'PRIVATE KEY-----'),
    key('-----BEGIN PGP ', 'PRIVATE KEY BLOCK-----'),
    key('https://asha:', 'l0fts!@stats.council.gov.uk/'),
    key('postgres://app:', 'l0fts@db.council.gov.uk/homes'),
    key('The pass', 'word is Lofts2026.'),
    key('Pass', 'code: 482913'),
    key('api', '_key: "9f8e7d6c5b4a"'),
  ],
  'internal-address': [
    '[Rota](http://localhost:8080/rota)',
    '[Rota](//localhost:3000/rota)',
    '[Rota](localhost:3000/rota)',
    '[Rota](http://127.0.0.1/rota)',
    '[Rota](http://0.0.0.0:8000)',
    '[Rota](http://10.1.2.3/rota)',
    '[Rota](http://172.20.1.4/rota)',
    '[Rota](https://192.168.0.4/rota)',
    '[Rota](http://[::1]:8080/)',
    '[Rota](http://intranet/rota)',
    '[Rota](https://intranet.council.local/rota)',
    '[Rota](https://wiki.council.internal/rota)',
    '<http://sharepoint/sites/housing>',
    'See http://fs01/housing for the plan.',
    'url: https://wiki.council.lan/rota',
    '[rota]: http://printserver.corp/rota',
    '[Rota](file:///S:/Housing/rota.xlsx)',
    'The plan is in \\\\fs01\\Housing\\Plan.docx.',
    'The plan is in C:\\Users\\arahman\\plan.docx.',
  ],
};

const passing: Record<string, string[]> = {
  'mailboxes of teams, and of nobody': [
    'warmhomes@council.gov.uk',
    'warm.homes@council.gov.uk',
    'press.office@council.gov.uk',
    'housing.team@council.gov.uk',
    'labour.market@ons.gov.uk',
    'health.data@ons.gov.uk',
    'dac.contact@oecd.org',
    'roadacc.stats@dft.gov.uk',
    'ons.geography@ons.gov.uk',
    'employer.access@education.gov.uk',
    'democratic.services@council.gov.uk',
    'foi@council.gov.uk',
    'no-reply@council.gov.uk',
    'millbrow-tenants@mill.coop',
    'jane.doe@council.gov.uk',
    'first.last@council.gov.uk',
    'jo.bloggs@council.example',
    'asha.rahman@example.com',
    'housing.team@gmail.com',
    '@asha.rahman on Mastodon',
    'npm install left.pad@1.3.0',
  ],
  'telephone numbers of organisations, and other long numbers': [
    '0300 123 4567',
    '0800 111 222',
    '0845 600 9006',
    '0161 496 0000',
    '020 7946 0958',
    '+44 20 7946 0958',
    '01632 960001',
    '07700 900123',
    '07123 456789',
    'between 07:12 and 07:45',
    '07-12-2026 to 14-12-2026',
    '0.79123456789',
    '1,079,123,456,789',
    'ISBN 978-0-14-103613-7',
    'uprn 100071234567',
    'order 943 476 5919',
    'ref 2026/07912/345678',
  ],
  'numbers that fail their check, or are not given to anybody': [
    'NHS number 943 476 5918',
    'National Insurance number QQ 12 34 56 C',
    'GB 12 34 56 A',
    'commit ab123456c',
    'GB82 WEST 1234 5698 7654 33',
    'Card 4242 4242 4242 4241',
    '1234 5678 9012 3456',
    'tweet 4242424242424242424',
    'https://social.example/posts/4242424242424242',
  ],
  'places that are public, or have no number': [
    'FB1 2AB',
    'Alder Street, FB1 2AB',
    'between 12 and 40 lofts in Alder Street, and 3 in FB1 2AB',
    'Fernbridge Town Hall, 1 Market Square, Fernbridge FB1 1AA',
    'Stonely Library, 12 High Street, FB2 1AA',
    'In 2026 Fernbridge Council moved to FB1 1AA',
    'On 14 May 2026 we met in FB1 2AB',
    '£14 Million for FB1 2AB',
  ],
  'dates and sums that look like bank details': [
    '12-34-56',
    '01-04-26 to 31-03-27',
    '12-05-26 20260512',
    'account for 12345678 pounds',
    'The sort code is on the letter.',
    '£1,234,567.89',
    'the accounts of 20252026 and 12-05-26, 20260512',
  ],
  'keys that are shown as examples, and words about passwords': [
    'AKIAIOSFODNN7EXAMPLE',
    'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'https://user:password@council.gov.uk/',
    'https://user:<password>@council.gov.uk/',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: how a variable is written in a shell
    'postgres://app:${DB_PASS1}@localhost/homes',
    'Set up your password:',
    'Password: must have 12 characters',
    'The password is long.',
    'API key: ask the team',
    'commit 0123456789abcdef0123456789abcdef01234567',
    uuid,
    'sk-learn and risk-assessment-of-everything-there-is-to-assess-here',
  ],
  'addresses that everybody can open, and code': [
    '[Rota](https://www.council.gov.uk/internal/)',
    '[Rota](https://localhost.run/)',
    '[Rota](https://10.example.com/)',
    '[Rota](https://intranet.example.com/)',
    '[Rota](/localhost/)',
    'Start it on `http://localhost:8080/` and look.',
    '```\ncurl http://localhost:8080/\n```',
    '~~~sh\ncurl http://10.0.0.1/\n~~~',
    'IP addresses such as 10.1.2.3 are private.',
    'The regular expression \\\\d+\\\\w+ matches.',
    'Save it in C:\\Program Files\\Lofts.',
    'A profile file:// address',
  ],
};

const pairs = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([sort, texts]) => texts.map((text) => [sort, text] as const));

describe('the check for private things', () => {
  it('is tried on many examples of both sorts', () => {
    expect(pairs(found).length).toBeGreaterThanOrEqual(90);
    expect(pairs(passing).length).toBeGreaterThanOrEqual(80);
  });

  it.each(pairs(found))('finds a %s in %j', (id, text) => {
    expect(sortsIn(`We wrote this.\n\n${text}\n`)).toEqual([id]);
  });

  it.each(pairs(passing))('lets pass %s: %j', (_, text) => {
    expect(sortsIn(`We wrote this.\n\n${text}\n`)).toEqual([]);
  });
});
