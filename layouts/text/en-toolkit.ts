/** English words about the toolkit; part of the catalogue in `en.ts`. */
/** Words for `toolkit`. */
export const toolkitWords = {
  title: 'The toolkit',
  ours: 'Its name is this site’s own: the toolkit it comes from gives no name that we have.',
  oursMark: 'our name for it',
  someOurs:
    'Where it says “our name for it”, the toolkit we work with gives no name that we have, and the words are ours.',
  prompts: 'Questions to work with',
  nothing: 'Nothing has been tagged with it yet.',
  serves: 'Catalyst it serves',
  servedBy: 'Toolset that serves it',
  tools: 'Its tools',
  toolset: { intro: 'Five sets of tools that teams here use to work on missions.' },
  catalyst: { intro: 'What missions can unlock in a place. Each is served by one toolset.' },
  tool: { intro: 'Ways of working. Teams tag their notes and case studies with them.' },
};
