/** Changes to a text by place: everything between two edits keeps its bytes. */

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that were all made against the same text. Of two that overlap, the first counts. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
