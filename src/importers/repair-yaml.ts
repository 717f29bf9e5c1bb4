/** Repairs of YAML that a strict reader refuses and others let pass, from the gentlest on. */
import { type ParsedYaml, parseYaml } from '../read/yaml.ts';

interface Repair {
  what: string;
  /** Mends the whole block, or the line (counted from 0) of the first mistake. */
  mend(block: string, line: number): string;
}

const repairs: Repair[] = [
  {
    what: 'text in quotes that runs over several lines indented',
    mend: indentQuoted,
  },
  {
    what: 'spaces and tabs at line ends taken out',
    mend: (block) => block.replace(/[ \t]+$/gm, ''),
  },
  {
    what: 'tabs turned into spaces',
    mend: (block) =>
      block
        .replace(/^[ \t\u00a0]+/gm, (indent) => indent.replace(/[\t\u00a0]/g, '  '))
        .replaceAll('\t', ' '),
  },
  {
    what: 'quotes put around values with a special character',
    mend: quoteLine,
  },
];

export interface Repaired {
  parsed: ParsedYaml;
  /** What was done; empty when it could be read as it was. */
  done: string[];
}

/** Parses a block that begins on line 2 of its file; a repair stays only where it gets further. */
export function parseWithRepairs(block: string): Repaired {
  let text = block;
  let parsed = parseYaml(text, '', 2);
  const done: string[] = [];
  for (const { what, mend } of repairs) {
    // Some repairs mend one line, so each is tried again at the next mistake.
    for (let round = 0; parsed.problems.length > 0 && round < 50; round += 1) {
      const mended = mend(text, firstLine(parsed) - 2);
      const again = mended === text ? parsed : parseYaml(mended, '', 2);
      if (!isBetter(again, parsed)) break;
      [text, parsed] = [mended, again];
      if (!done.includes(what)) done.push(what);
    }
  }
  return { parsed, done };
}

function firstLine({ problems }: ParsedYaml): number {
  return problems[0]?.line ?? Number.POSITIVE_INFINITY;
}

function isBetter(now: ParsedYaml, before: ParsedYaml): boolean {
  return now.problems.length < before.problems.length || firstLine(now) > firstLine(before);
}

/** Lines after one that opens a quotation belong to it, and must be indented further than its key. */
function indentQuoted(block: string): string {
  const lines = block.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [, quote = '', rest = ''] =
      /^\s*(?:- )?(?:[\w-]+:)?[ \t]+(["'])(.*)$/.exec(lines[index] ?? '') ?? [];
    if (quote === '' || closes(rest, quote)) continue;
    const length = lines.slice(index + 1).findIndex((line) => closes(line, quote));
    if (length === -1) continue;
    for (let inner = index + 1; inner <= index + 1 + length; inner += 1) {
      if (/^\S/.test(lines[inner] ?? '')) lines[inner] = `  ${lines[inner] ?? ''}`;
    }
    index += length + 1;
  }
  return lines.join('\n');
}

/** True when a line holds the quotation mark that ends a text; doubled or escaped ones do not. */
function closes(line: string, quote: string): boolean {
  const plain = quote === '"' ? line.replace(/\\./g, '') : line.replaceAll("''", '');
  return plain.includes(quote);
}

/** Puts the value of one line in quotes, where it has none. */
function quoteLine(block: string, index: number): string {
  const lines = block.split('\n');
  const match = /^(\s*(?:- )?[\w-]+:)[ \t]+([^"'\s>|].*)$/.exec(lines[index] ?? '');
  const [, key = '', value = ''] = match ?? [];
  // `*name` alone repeats a value from elsewhere, and an open bracket begins a list that is not
  // finished: in quotes they would say something else.
  if (!match || /^\*[\w-]+$|^\[[^\]]*$|^\{[^}]*$/.test(value.trim())) return block;
  lines[index] = `${key} ${JSON.stringify(value.trim())}`;
  return lines.join('\n');
}
