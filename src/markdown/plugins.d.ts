declare module 'markdown-it-footnote' {
  import type { PluginSimple } from 'markdown-it';

  const footnote: PluginSimple;
  export default footnote;
}
declare module 'markdown-it-task-lists' {
  import type { PluginWithOptions } from 'markdown-it';

  const taskLists: PluginWithOptions<{ enabled?: boolean; label?: boolean }>;
  export default taskLists;
}
declare module 'markdown-it-container' {
  import type MarkdownIt from 'markdown-it';

  export default function container(markdown: MarkdownIt, name: string): void;
}
