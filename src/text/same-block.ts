import { alike } from "./alike.ts";
import type { Block, Link, Row } from "./block.ts";
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
  alike(a.links, b.links, sameLink, by) &&
  alike(a.opaque, b.opaque, isMoved, by) &&
  alike(a.anchors, b.anchors, isSame, undefined) &&
  alike(a.rows, b.rows, sameRow, by);

const isSame = (a: unknown, b: unknown): boolean => a === b;

const isMoved = (a: Span, b: Span, by: number): boolean => a.start + by === b.start && a.end + by === b.end;

const sameLink = (a: Link, b: Link, by: number): boolean => a.target === b.target && isMoved(a.span, b.span, by);

function sameMarker({ marker: a }: Block, { marker: b }: Block, by: number): boolean {
  if (!a || !b) return a === b;
  return a.text === b.text && a.style === b.style && a.value === b.value && isMoved(a.span, b.span, by);
}

const sameRow = (a: Row, b: Row, by: number): boolean => a.header === b.header && alike(a.cells, b.cells, sameCell, by);

const sameCell = (a: Row["cells"][number], b: Row["cells"][number], by: number): boolean =>
  a.text === b.text && isMoved(a.span, b.span, by);
