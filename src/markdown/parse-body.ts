/** A body of Markdown → `Body`: rendered once, with marks for links and pictures, and its outline. */
import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { SectionName } from '../schemas/settings.ts';
import type { Body } from './body.ts';
import { containerFindings } from './container-findings.ts';
import { readOutline } from './outline.ts';
import { guarded } from './sanitize.ts';
import { readSections } from './sections.ts';

export interface BodyOptions {
  markdown: MarkdownIt;
  /** Section names by the wording of a heading, normalised by `headingKey`. */
  wordings: ReadonlyMap<string, SectionName>;
  /** Exact lines that `plainsight new` writes as prompts. */
  prompts: ReadonlySet<string>;
}

/** Parses a body that begins on line `firstLine` of its file. Never throws for what an author wrote. */
export function parseBody(text: string, firstLine: number, options: BodyOptions): Body {
  const { markdown } = options;
  const env = {};
  const render = (part: Token[]) => guarded(markdown.renderer.render(part, markdown.options, env));
  const tokens = markdown.parse(text, env);
  const outline = readOutline(tokens, text, firstLine, options.prompts);
  const sections = readSections(tokens, options.wordings, (part) => render(part).trim());
  const findings = [...outline.findings, ...containerFindings(tokens, text, firstLine)];
  return { ...outline, findings, sections, html: render(tokens) };
}
