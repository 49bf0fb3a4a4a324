import type { Edit } from "../result.ts";

export interface Applied {
  readonly text: string;
  /** In the order of the text. */
  readonly applied: readonly Edit[];
  /** Those that would have changed what another one changes. */
  readonly skipped: readonly Edit[];
}

/** Applies edits in one pass from the end, so that offsets hold. Of two that overlap the first one is applied. */
export function applyEdits(text: string, edits: readonly Edit[]): Applied {
  const applied: Edit[] = [];
  const skipped: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const before = applied.at(-1);
    // Two insertions at one place overlap as well: nobody knows which one comes first.
    const isFree = !before || edit.span.start > before.span.start;
    if (isFree && edit.span.start >= (before?.span.end ?? 0)) applied.push(edit);
    else skipped.push(edit);
  }
  const fixed = applied.reduceRight(
    (rest, { span, text: words }) => rest.slice(0, span.start) + words + rest.slice(span.end),
    text,
  );
  return { text: fixed, applied, skipped };
}
