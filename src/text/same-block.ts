import type { Block, Row } from "./block.ts";
import type { Span } from "./span.ts";

/**
 * Whether two readings of the same characters are the same block, of which the second is moved by so many units. The number of
 * its list is left out: it means something among its neighbours only.
 */
export const sameBlock = (a: Block, b: Block, by: number): boolean =>
  a.kind === b.kind &&
  a.level === b.level &&
  a.headingLike === b.headingLike &&
  (a.list === undefined) === (b.list === undefined) &&
  isMoved(a.span, b.span, by) &&
  isMoved(a.content, b.content, by) &&
  a.text === b.text &&
  sameMarker(a, b, by) &&
  alike(a.links, b.links, by, (link, other) => link.target === other.target && isMoved(link.span, other.span, by)) &&
  alike(a.opaque, b.opaque, by, isMoved) &&
  alike(a.anchors, b.anchors, by, (anchor, other) => anchor === other) &&
  alike(a.rows, b.rows, by, sameRow);

const isMoved = (a: Span, b: Span, by: number): boolean => a.start + by === b.start && a.end + by === b.end;

function sameMarker({ marker: a }: Block, { marker: b }: Block, by: number): boolean {
  if (!a || !b) return a === b;
  return a.text === b.text && a.style === b.style && a.value === b.value && isMoved(a.span, b.span, by);
}

const sameRow = (a: Row, b: Row, by: number): boolean =>
  a.header === b.header &&
  alike(a.cells, b.cells, by, (cell, other) => cell.text === other.text && isMoved(cell.span, other.span, by));

function alike<T>(
  a: readonly T[] | undefined,
  b: readonly T[] | undefined,
  by: number,
  same: (one: T, other: T, by: number) => boolean,
): boolean {
  if (!a || !b) return a === b;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!same(a[i]!, b[i]!, by)) return false;
  return true;
}
