/** What is left over in a file from writing, merging and pasting: found at its line, and nothing else. */
import { describe, expect, it } from 'vitest';
import { type SiteText, writeSite } from '../../support/write-site.ts';

const note = (body: string, fields = ''): SiteText => ({
  'content/weeknotes/a.md': `---\ntitle: A\nsummary: A.\ndate: 2026-06-05\nauthors: Jo Bell\n${fields}---\n\n${body}\n`,
});

const leftOver =
  /placeholder-text|tracking-link|login-link|alt-is-file-name|internal-address|merge-conflict/;

/** Of a note: what is left over in it, each as `line:column id`. */
const leftIn = (body: string, fields?: string) =>
  writeSite(note(body, fields))
    .problems()
    .map((each) => each.replace('content/weeknotes/a.md:', ''))
    .filter((each) => leftOver.test(each));

describe('placeholders', () => {
  it.each([
    'TBC',
    'TBD',
    'TODO',
    'todo: more',
    'FIXME',
    'XX',
    'XXX',
    '£XX',
    '£X,XXX',
    'XX/XX/2026',
    'XX/XX/XX',
    '???',
    '[insert name]',
    '[Insert a photo of the loft]',
    '[add link]',
    '[link to follow]',
    '[your name]',
    '[TBC]',
    'Click here to enter text',
    'Click or tap here to enter a date',
    'Your text here',
    'Lorem ipsum dolor sit amet',
  ])('such as %s are found', (words) => {
    expect(leftIn(`Forty lofts. ${words}`)).toEqual(['8:14 placeholder-text']);
  });

  it.each([
    'Part XXII of the plan.',
    'The XXL bags.',
    'Items that were listed as “TBC”.',
    'Designers like lorem ipsum, and we do not.',
    'Hicimos todo lo posible.',
    'What??? said the tenants.',
    'The mayor said “[the council] is ready”.',
    'She has [two] lofts.',
    'Our to-do list is long.',
    '`TODO`',
    '[Insert](https://example.org/insert) the card.',
  ])('are not seen in “%s”', (words) => {
    expect(leftIn(words)).toEqual([]);
  });
});

describe('links', () => {
  const of = (address: string) => leftIn(`[x](${address})`);

  it.each([
    'https://example.org/?utm_source=a',
    'https://example.org/?id=7&utm_medium=a',
    'https://example.org/?UTM_CAMPAIGN=a',
    'https://example.org/#utm_source=a',
    'https://example.org/?fbclid=a',
    'https://example.org/?gclid=a',
    'https://example.org/?mc_eid=a',
    'https://example.org/?_hsenc=a',
    'https://www.bbc.co.uk/news?at_medium=a',
    'https://twitter.com/a/status/1?ref_src=a',
    'https://gbr01.safelinks.protection.outlook.com/?url=a',
    'https://urldefense.com/v3/a',
  ])('that follow readers are found: %s', (address) => {
    expect(of(address)).toEqual(['8:5 tracking-link']);
  });

  it.each([
    'https://council.sharepoint.com/sites/a',
    'https://council-my.sharepoint.com/personal/a',
    'https://onedrive.live.com/a',
    'https://teams.microsoft.com/l/channel/a',
    'https://outlook.office.com/mail/a',
    'https://council.slack.com/archives/a',
    'https://council.atlassian.net/wiki/a',
    'https://miro.com/app/board/a',
    'https://app.powerbi.com/groups/me/reports/a',
    'https://docs.google.com/document/d/a/edit?usp=sharing',
    'https://drive.google.com/drive/folders/a',
    'https://blog.example.org/?p=7&preview=true',
    'https://blog.example.org/wp-admin/post.php?post=7',
  ])('that ask for a login are found: %s', (address) => {
    expect(of(address)).toEqual(['8:5 login-link']);
  });

  it.each(['http://localhost:8080/', 'http://127.0.0.1/', 'localhost:3000/a', '//localhost/a'])(
    'to one’s own computer are found: %s',
    (address) => {
      expect(of(address)).toEqual(['8:5 internal-address']);
    },
  );

  it.each([
    'https://example.org/?source=a&campaign=b&id=utm_source',
    'https://example.org/#preview',
    'https://teams.microsoft.com/l/meetup-join/a',
    'https://docs.google.com/forms/d/a/viewform',
    'https://docs.google.com/document/d/e/a/pub',
    'https://app.powerbi.com/view?r=a',
    'https://outlook.office365.com/book/a',
    'https://join.slack.com/t/a',
    'https://forms.office.com/r/a',
    'https://www.miro.com/about',
    'https://sharepoint.example.org/',
  ])('that everybody can open pass: %s', (address) => {
    expect(of(address)).toEqual([]);
  });

  it('are looked at in the fields as well', () => {
    const site = writeSite({
      'content/partners/mill.md':
        '---\ntitle: Mill\nkind: smes\nsummary: M.\nurl: https://mill.example.org/?utm_source=a\n---\n',
      'content/partners/loft.md':
        '---\ntitle: Loft\nkind: smes\nsummary: L.\nurl: https://loft.sharepoint.com/\n---\n',
    });
    expect(site.problems()).toEqual([
      'content/partners/loft.md:5:6 login-link',
      'content/partners/mill.md:5:6 tracking-link',
    ]);
  });
});

describe('descriptions of pictures', () => {
  const of = (alt: string, file = 'loft-in-june.png') => leftIn(`![${alt}](${file})`);

  it.each([
    'loft.png',
    'Loft in June (1).JPG',
    'IMG_2041',
    'IMG-20260501-WA0007',
    'DSC_0001',
    'PXL_20260501_101112',
    'Screenshot 2026-05-01 at 10.11.12',
    'WhatsApp Image 2026-05-01 at 10.11.12',
    '20260501_101112',
    'image',
    'Image 3',
    'picture1',
    'alt text',
    'a photo',
    'unnamed',
    'loft-in-june',
    '0a1b2c3d-4e5f-6789-8abc-def012345678',
  ])('that are names of files, or say nothing: %s', (alt) => {
    expect(of(alt)).toEqual([`8:${alt.length + 5} alt-is-file-name`]);
  });

  it.each([
    'Two people in a loft',
    'A picture of the loft in June',
    'Photo of Asha',
    'Screenshot of the form, with a field for the street',
    'Loft',
    'Map',
    'Image of the 2026 plan',
  ])('that say what can be seen pass: %s', (alt) => {
    expect(of(alt)).toEqual([]);
  });

  it('are looked at in the fields as well', () => {
    expect(leftIn('x', 'image: loft.png\nimageAlt: IMG_2041.png\n')).toEqual([
      '7:11 alt-is-file-name',
    ]);
  });
});

describe('markers of a merge', () => {
  it('are told once, at the first that is there', () => {
    expect(leftIn('a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> asha')).toEqual(['9:1 merge-conflict']);
    expect(leftIn('a\n\nb\n=======\nc\n>>>>>>> asha')).toEqual(['13:1 merge-conflict']);
    expect(leftIn('a\n||||||| 1a2b3c\nb')).toEqual(['9:1 merge-conflict']);
  });

  it('are no quotations, and no lines below a heading', () => {
    expect(leftIn('A heading\n=======\n\n> > said Asha\n\n>>>> so')).toEqual([]);
  });
});
