/** Which foreign files are not taken over, and why: rules of the map, drafts, empty files, redirects. */
import type { LeftOut } from './changes.ts';
import type { ForeignFrontMatter } from './foreign-front-matter.ts';
import type { ImportMap, KindRule } from './import-map.ts';

/** The reason to leave a file out, the first that applies; undefined when it is to be taken. */
export function reasonToLeaveOut(
  path: string,
  { fields, body }: ForeignFrontMatter,
  rule: KindRule | undefined,
  map: ImportMap,
): LeftOut | undefined {
  const {
    drafts = true,
    empty = true,
    unpublished = true,
    fields: reasons = {},
  } = map.leaveOut ?? {};
  if (rule?.leaveOut !== undefined) return { leftOut: rule.leaveOut };
  if (drafts && isDraft(path, fields)) return { leftOut: 'a draft' };
  for (const [field, reason] of Object.entries(reasons)) {
    if (!isEmptyValue(fields[field])) return { leftOut: reason };
  }
  if (unpublished && fields.permalink === 'false') {
    return { leftOut: 'not published on the old site', detail: 'It says `permalink: false`.' };
  }
  if (empty && body.replace(/<!--[\s\S]*?-->/g, '').trim() === '') return { leftOut: 'no body' };
  return undefined;
}

/** Drafts as Jekyll, Eleventy, Hugo and Lume mark them. */
export function isDraft(path: string, fields: Record<string, unknown>): boolean {
  const says = (field: string, words: RegExp) => words.test(String(fields[field] ?? ''));
  return (
    says('draft', /^(true|yes|on)$/i) ||
    says('published', /^(false|no|off)$/i) ||
    /(^|\/)_drafts\//.test(path)
  );
}

/** True for what YAML calls nothing, and for lists and texts with nothing in them. */
export function isEmptyValue(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return /^(|~|null|Null|NULL)$/.test(value.trim());
  return Array.isArray(value) ? value.every(isEmptyValue) : Object.keys(value).length === 0;
}
