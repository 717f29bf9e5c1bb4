/** `_data/site.yml` and `_data/toolkit.yml`: what the owner of a site sets. */
import { z } from 'zod';
import { accessibilitySchema } from './accessibility.ts';
import { partnerKind, privateThings } from './every-kind.ts';
import {
  choice,
  currencyCode,
  day,
  flag,
  group,
  languageTag,
  list,
  optional,
  required,
  text,
  webAddress,
} from './fields.ts';
import { type ContentKind, contentKindNames } from './kinds.ts';

/** The parts of a weeknote or case study that are read out as data. */
export const sectionNames = [
  'highlights',
  'decisions',
  'learned',
  'tricky',
  'next',
  'help',
  'problem',
  'approach',
  'result',
  'failed',
  'transfers',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** The parts of the home page, in the order in which they stand unless settings say otherwise. */
export const homeParts = ['missions', 'notes', 'asks', 'learned', 'studies', 'events'] as const;

export type HomePart = (typeof homeParts)[number];

/** The faces that come with the product: Newsreader, Atkinson Hyperlegible Next, that of the device. */
export const faces = ['serif', 'sans', 'system'] as const;

const link = () =>
  group({
    label: required(text(), 'The words of the link.'),
    url: required(text(), 'A place in this site, `/missions/`, or a web address.'),
  });

const hexColour = () =>
  z
    .string()
    .superRefine((value, ctx) => {
      if (!/^#[0-9a-f]{6}$/i.test(value)) {
        ctx.addIssue({ code: 'custom', params: { problem: 'invalid-colour' } });
      }
    })
    .meta({ form: 'a colour, #1f6f6b' });

const headingWordings = optional(
  list(text()),
  'Further headings that open this section, besides the usual ones.',
);

export const settingsSchema = group({
  name: required(text(), 'The name of the site.'),
  place: optional(text(), 'The place it is about.'),
  owner: optional(text(), 'Who publishes it.'),
  description: optional(
    text(),
    'One or two sentences about the site, for search engines and feeds.',
  ),
  url: optional(
    webAddress(),
    'The address at which it is published, with the path prefix if there is one. Feeds need it.',
  ),
  language: optional(languageTag(), 'The language of the interface and of dates, such as `en-GB`.'),
  currency: optional(currencyCode(), 'The currency of amounts, such as `GBP`.'),
  licence: optional(
    group({
      name: required(text(), 'The name of the licence.'),
      url: optional(webAddress(), 'Its text.'),
    }),
    'The licence of the words and data.',
  ),
  contact: optional(text(), 'An e-mail address for readers.'),
  accessibility: optional(
    accessibilitySchema,
    'What the accessibility statement at `/accessibility/` says besides the figures of the last test. A page `content/pages/accessibility.md` takes its place.',
  ),
  logo: optional(
    text(),
    'A picture file of its mark, SVG or PNG: `logo.svg` in `_data/`, or `/media/logo.png` for one in `content/`. It stands beside the name, and icons are made of it.',
  ),
  cards: optional(
    flag(),
    '`false` draws no social cards, the pictures that stand beside links to this site elsewhere.',
  ),
  notice: optional(text(), 'A sentence shown at the top of every page.'),
  network: optional(
    list(
      group({
        name: required(text(), 'What the place is called, beside its results.'),
        url: required(webAddress(), 'The address of its home page, `https://…`.'),
      }),
    ),
    'Other sites made with Plainsight that the search page searches too, at most 40. The browser of whoever searches asks them as well.',
  ),
  navigation: optional(list(link()), 'The menu. Left out, it holds the main lists.'),
  home: optional(
    list(choice(homeParts)),
    'The parts of the home page, in the order in which they stand. Parts not named are left out; without this list all stand there but the events.',
  ),
  footer: optional(
    group({
      text: optional(text(), 'A sentence or two at the foot of every page.'),
      columns: optional(
        list(
          group({
            heading: required(text(), 'What the links have in common.'),
            links: required(list(link()), 'The links.'),
          }),
        ),
        'Columns of links. Left out, they hold every list of the site and its free pages.',
      ),
    }),
    'The foot of every page.',
  ),
  fonts: optional(
    group({
      headings: optional(choice(faces), 'The face of headings; `serif` unless another is named.'),
      text: optional(choice(faces), 'The face of everything else; `sans` unless another is named.'),
    }),
    'Faces: `serif` is Newsreader, `sans` Atkinson Hyperlegible Next, `system` that of the reader’s device, which loads nothing. `_data/custom.css` can bring others.',
  ),
  colours: optional(
    group({
      brand: optional(hexColour(), 'The colour of links and marks.'),
      missions: optional(z.record(z.string(), hexColour()), 'A colour for each mission, by id.'),
    }),
    'Colours. They are darkened or lightened where they would be hard to read.',
  ),
  sections: optional(
    group(
      Object.fromEntries(sectionNames.map((name) => [name, headingWordings])) as Record<
        SectionName,
        typeof headingWordings
      >,
    ),
    'Further wordings of the headings that are read out as data.',
  ),
  labels: optional(
    z.record(z.string(), text()),
    'Other names for toolsets, catalysts, tools and kinds of partner, by id (`toolset-one: Our name`). Ids and addresses stay.',
  ),
  privateTerms: optional(list(text()), 'Code names and other words that must never be published.'),
  privacy: optional(
    list(
      group({
        what: required(choice(privateThings), 'The sort of private thing.'),
        as: required(choice(['error', 'warning', 'off']), 'How it is reported.'),
      }),
    ),
    'How strictly each sort of private thing is reported.',
  ),
  mute: optional(
    list(text()),
    'Ids of warnings that are not reported here, such as `statement-no-date`. Reports say how many were left out.',
  ),
  hold: optional(
    group({
      from: required(day(), 'The first day.'),
      to: required(day(), 'The last day.'),
      reason: optional(text(), 'Why; for the team, readers never see it.'),
      notice: optional(text(), 'What readers are told at the top of every page meanwhile.'),
    }),
    'A period before an election. Entries that are `sensitive` or written by a partner, and would first appear within it, wait until it is over.',
  ),
  signOff: optional(
    // There is at least one kind, which the type of a list of keys cannot say.
    list(choice(contentKindNames as [ContentKind, ...ContentKind[]])),
    'The kinds of entry that wait until somebody has signed them off (`signedOff`).',
  ),
});

export type Settings = z.output<typeof settingsSchema>;

const toolkitBasics = {
  id: required(text(), 'The fixed id. Content refers to it; never change it.'),
  label: required(text(), 'The name readers see. Change it freely.'),
  summary: required(text(), 'What it is, in one sentence.'),
  about: optional(text(), 'More about it, in Markdown.'),
};

const named = optional(
  choice(['here', 'source']),
  '`source` when the toolkit itself gives the name, `here` when it is this site’s own.',
);

const prompts = optional(
  list(
    group({
      heading: required(text(), 'What the prompts are about.'),
      id: optional(text(), 'Its place on the page, `purpose-led`.'),
      about: optional(text(), 'What that is, in one sentence.'),
      signs: optional(list(text()), 'How one notices that it is there.'),
      items: required(list(text()), 'The prompts.'),
    }),
  ),
  'Questions and prompts to work with.',
);

const parts = optional(
  list(
    group({
      heading: required(text(), 'What the parts are.'),
      items: required(
        list(
          group({
            id: required(text(), 'Its place on the page, `protected-time`.'),
            label: required(text(), 'The name readers see.'),
            about: optional(text(), 'What it is, in one sentence.'),
          }),
        ),
        'The parts.',
      ),
    }),
  ),
  'Named parts of a tool, such as the conditions of a sprint team.',
);

export const toolkitSchema = group({
  toolsets: required(
    list(group({ ...toolkitBasics, named, catalyst: required(text(), 'The catalyst it serves.') })),
    'The five toolsets.',
  ),
  catalysts: required(
    list(
      group({ ...toolkitBasics, named, toolset: required(text(), 'The toolset that serves it.') }),
    ),
    'The five catalysts: what missions can unlock.',
  ),
  tools: required(
    list(
      group({
        ...toolkitBasics,
        toolset: required(text(), 'The toolset it belongs to.'),
        prompts,
        parts,
        shows: optional(
          choice(['partners', 'sprints']),
          'What of this site is shown with it: partners by kind, with the prompts of each kind, or sprints.',
        ),
      }),
    ),
    'The tools. Authors tag their work with these.',
  ),
  partnerKinds: required(
    list(
      group({
        id: required(partnerKind(), 'One of the seven kinds.'),
        label: required(text(), 'The name readers see.'),
        summary: optional(text(), 'What it is, in one sentence.'),
        prompts: optional(list(text()), 'Ways of working with this kind of partner.'),
      }),
    ),
    'The seven kinds of partner.',
  ),
});

export type Toolkit = z.output<typeof toolkitSchema>;
