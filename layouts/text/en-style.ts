/** The English words of the page at /style/ and of the choice between light and dark; part of the catalogue in `en.ts`. */

/** The choice at the foot of every page. */
export const themeWords = {
  legend: 'Light or dark',
  choices: { device: 'As my device', light: 'Light', dark: 'Dark' },
};

/** The page of the design system, for those who look after a site. */
export const styleWords = {
  title: 'Style of this site',
  intro:
    'What the pages of this site are made of, for those who design or look after it. Everything here is made from the parts themselves, with the colours and faces of this site, each time it is built.',
  colours: {
    heading: 'Colours',
    about:
      'Every colour has a value for light and one for dark pages. The figure is the least contrast with any surface that the colour stands on; words need 4.5 to 1, and edges and marks 3 to 1 (WCAG 2.2).',
    caption: 'Colours of the site, with their contrast',
    name: 'Name',
    use: 'For',
    light: 'Light',
    dark: 'Dark',
    contrast: 'Contrast',
    ratio: (contrast: string) => `${contrast} to 1`,
    uses: {
      paper: 'The page',
      'paper-raised': 'Fields and cards on the page',
      'paper-sunk': 'Asides and the foot of the page',
      ink: 'Words',
      'ink-soft': 'Dates, labels and other words beside the main ones',
      rule: 'Thin lines between things',
      'rule-strong': 'Edges of fields and the axes of charts',
      'brand-ink': 'Links and words in the colour of the site',
      'brand-fill': 'Surfaces in the colour of the site, with white words on them',
      'brand-wash': 'Pale surfaces in the colour of the site',
      focus: 'The ring around what has the keyboard',
      mark: 'What was searched for, and the place an address leads to, with its own words on it',
      'alert-ink': 'What is missing, late or worse',
      'alert-wash': 'Banners',
      'series-2': 'The second series of a chart',
      'series-3': 'The third series of a chart',
    },
  },
  missions: {
    heading: 'A hue for each mission',
    about:
      'The owner gives each mission one colour, or the build does. Four uses of it are worked out for light and four for dark pages, with the same hue and, for words, a contrast of at least 4.5 to 1.',
    caption: 'Hues of the missions',
    mission: 'Mission',
    chosen: 'Colour',
    ink: 'Words',
    fill: 'Surface',
    wash: 'Wash',
    inLight: 'On light pages',
    inDark: 'On dark pages',
  },
  type: {
    heading: 'Type',
    about:
      'Sizes grow with the window, from a phone to a wide screen, and with the size of text that readers set in their browser.',
    caption: 'Sizes of type',
    size: 'Size',
    sample: 'In the face of headings, and in that of text',
    /** Shown at every size: letters of Latin and Latin Extended, and figures. */
    specimen: 'Llŷn, Łódź, 1,284',
  },
  space: {
    heading: 'Space',
    about: 'Distances are taken from this row, and from no other.',
    caption: 'Distances',
    name: 'Name',
    value: 'Value',
    length: 'Length',
  },
  parts: {
    heading: 'Components',
    about:
      'Each is the real part, with what this site has for it. A part for which it has nothing yet is left out. The file is in layouts/parts/ unless it says otherwise.',
    file: 'File:',
    missionCard: 'Mission card',
    weeknoteCard: 'Weeknote in a list',
    studyCard: 'Case study in a list',
    statusMarks: 'Status marks',
    statusAbout:
      'A shape and a word, so that colour is never the only sign. States of work are circles; directions of numbers are lines.',
    ask: 'Ask',
    lesson: 'Lesson',
    figure: 'Picture',
    chart: 'Chart with its sentence and table',
    facet: 'Facet of the search',
    search: 'Search box',
    pagination: 'Pages of a list',
    banner: 'Banner',
    blocks: 'Blocks that authors set apart',
    blocksAbout: 'Written in Markdown between lines of three colons; see docs/writing.md.',
    elsewhere: 'On every page, and so not shown twice',
    elsewhereItems: [
      'The breadcrumb stands above the title of this page (breadcrumb.tsx).',
      'The tables above scroll by themselves where a screen is narrow (table-region.tsx).',
      'The choice between light and dark stands at the foot of the page (theme-choice.tsx).',
    ],
    /** Every block there is. */
    blocksSample: `::: callout What this means for you
If your home is on the list, the survey is free and nobody will sell you anything.
:::

::: quote Zahra Malik, community organiser
It was the first time somebody came back to say what they had done with our answers.
:::

::: stat 412
homes are warmer than a year ago.
:::

::: details How we counted
Homes with a survey before and after, and a reading of at least 18 °C in both rooms.
:::`,
  },
  themes: {
    heading: 'The same part in both themes',
    light: 'Light',
    dark: 'Dark',
  },
};
