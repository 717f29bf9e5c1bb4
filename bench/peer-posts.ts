/** The weeknotes of the corpus as posts that any other generator reads: plain Markdown, and tags for tools. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Post {
  id: string;
  title: string;
  date: string;
  tags: string[];
  body: string;
}

/** In the order of their days. */
export function readPosts(root: string): Post[] {
  const folder = join(root, 'content/weeknotes');
  return readdirSync(folder)
    .sort()
    .map((name) => readPost(name.replace(/\.md$/, ''), readFileSync(join(folder, name), 'utf8')));
}

/** As `corpus.ts` writes it: a line of JSON for each field. */
function readPost(id: string, text: string): Post {
  const [, head = '', ...rest] = text.split(/^---\n/m);
  const fields = new Map(
    head
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(0, at), JSON.parse(line.slice(at + 2))] as const;
      }),
  );
  return {
    id,
    title: String(fields.get('title')),
    date: String(fields.get('date')),
    tags: [fields.get('tools')].flat().map(String),
    body: plainMarkdown(rest.join('---\n').trim()),
  };
}

/** Links to notes become links of Markdown; peers have no pages of missions. */
function plainMarkdown(body: string): string {
  return body
    .replace(/\[\[weeknotes\/([^|\]]+)\|([^\]]+)\]\]/g, '[$2](/notes/$1/)')
    .replace(/\[\[[^|\]]+\|([^\]]+)\]\]/g, '$1');
}

/** Writes posts as a peer expects them, each with its own address as `slug`. */
export function writePosts(folder: string, posts: readonly Post[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { id, title, date, tags, body } of posts) {
    const fields = { title, date, slug: id, tags };
    const lines = Object.entries(fields).map(([name, value]) =>
      // Unquoted, so that a peer takes it for a date.
      name === 'date' ? `date: ${date}` : `${name}: ${JSON.stringify(value)}`,
    );
    writeFileSync(join(folder, `${id}.md`), `---\n${lines.join('\n')}\n---\n\n${body}\n`);
  }
}
