/** Problems with the words themselves: left-over prompts, conflict markers, code that would show. */
import { quote } from '../words.ts';
import type { ProblemText } from './text.ts';

export const proseProblems = {
  'placeholder-text': {
    severity: 'warning',
    about:
      'A prompt or placeholder such as “TODO”, “TBC”, “XX”, “[insert name]” or “Lorem ipsum dolor” is still there.',
    message: ({ value }: { value: string }) => `${quote(value)} looks like a placeholder.`,
    hint: () => 'Write what belongs here, or take the line out.',
  },
  'merge-conflict': {
    severity: 'warning',
    about: 'Two versions of a file were joined by git, and its markers are still there.',
    message: ({ isEnd = false }: { isEnd?: boolean }) =>
      isEnd
        ? 'Here is a marker that git put between two versions of the same lines.'
        : 'Here begin two versions of the same lines, with git’s markers between them.',
    hint: () =>
      'Keep the right one and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  },
  'template-tags': {
    severity: 'warning',
    about:
      'Template tags such as `{{ … }}` are shown to readers as they stand; nothing runs in prose.',
    message: ({ value }: { value: string }) => `Readers will see ${quote(value)} as it stands.`,
    hint: () => 'Template tags do nothing here. Write what they would have shown.',
  },
  'raw-html': {
    severity: 'warning',
    about: 'HTML in prose is shown to readers as it stands, but for a few safe tags.',
    message: ({ value }: { value: string }) => `Readers will see ${quote(value)} as it stands.`,
    hint: () =>
      'Use Markdown. Of HTML, only <br>, <kbd>, <sub>, <sup>, <mark>, <small>, <ins>, <del>, <q>, <cite> and <abbr title="…"> are used.',
  },
  'unfinished-link': {
    severity: 'warning',
    about:
      'Two square brackets begin a link to an entry, but what follows is none; readers see it as it stands.',
    message: ({ value }: { value: string }) => `${quote(value)} is not a link to an entry.`,
    hint: () => 'Write [[id]], [[folder/id]] or [[id|words]], with two brackets at both ends.',
  },
  'nested-too-deep': {
    severity: 'error',
    about:
      'Lists or quotations stand inside each other more than about fifty deep; what is deeper would be lost.',
    message: (_: { value: string }) => 'From here on the text is nested too deep to be shown.',
    hint: () => 'Take some of the “>” or list levels away.',
  },
} satisfies Record<string, ProblemText>;
