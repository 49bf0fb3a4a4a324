import type { Block, Row } from "./block.ts";
import type { Span } from "./span.ts";

/**
 * Whether two readings of the same characters are the same block. The number of its list is left out:
 * it means something among its neighbours only.
 */
export const sameBlock = (a: Block, b: Block): boolean =>
  a.kind === b.kind &&
  a.level === b.level &&
  a.headingLike === b.headingLike &&
  (a.list === undefined) === (b.list === undefined) &&
  isSame(a.span, b.span) &&
  isSame(a.content, b.content) &&
  a.text === b.text &&
  sameMarker(a, b) &&
  alike(a.links, b.links, (link, other) => link.target === other.target && isSame(link.span, other.span)) &&
  alike(a.opaque, b.opaque, isSame) &&
  alike(a.anchors, b.anchors, (anchor, other) => anchor === other) &&
  alike(a.rows, b.rows, sameRow);

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

function sameMarker({ marker: a }: Block, { marker: b }: Block): boolean {
  if (!a || !b) return a === b;
  return a.text === b.text && a.style === b.style && a.value === b.value && isSame(a.span, b.span);
}

const sameRow = (a: Row, b: Row): boolean =>
  a.header === b.header &&
  alike(a.cells, b.cells, (cell, other) => cell.text === other.text && isSame(cell.span, other.span));

function alike<T>(
  a: readonly T[] | undefined,
  b: readonly T[] | undefined,
  same: (one: T, other: T) => boolean,
): boolean {
  if (!a || !b) return a === b;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!same(a[i]!, b[i]!)) return false;
  return true;
}
