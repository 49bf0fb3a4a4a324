import type { Block, Row } from "./block.ts";
import type { Span } from "./span.ts";

/**
 * Whether two readings of the same characters are the same block, of which the second is moved by so many units. The number of its list is left out:
 * it means something among its neighbours only.
 */
export function sameBlock(a: Block, b: Block, by: number): boolean {
  const same = (one: Span, other: Span): boolean => one.start + by === other.start && one.end + by === other.end;
  const samePlace = (one: { readonly span: Span }, other: { readonly span: Span }): boolean =>
    same(one.span, other.span);
  const sameRow = (one: Row, other: Row): boolean =>
    one.header === other.header &&
    alike(one.cells, other.cells, (cell, there) => cell.text === there.text && samePlace(cell, there));
  return (
    a.kind === b.kind &&
    a.level === b.level &&
    a.headingLike === b.headingLike &&
    a.text === b.text &&
    same(a.span, b.span) &&
    same(a.content, b.content) &&
    a.marker?.text === b.marker?.text &&
    a.marker?.style === b.marker?.style &&
    a.marker?.value === b.marker?.value &&
    (a.marker === undefined || b.marker === undefined || samePlace(a.marker, b.marker)) &&
    (a.list === undefined) === (b.list === undefined) &&
    alike(a.links, b.links, (link, other) => link.target === other.target && samePlace(link, other)) &&
    alike(a.opaque, b.opaque, same) &&
    alike(a.anchors ?? [], b.anchors ?? [], (anchor, other) => anchor === other) &&
    (a.rows === undefined) === (b.rows === undefined) &&
    alike(a.rows ?? [], b.rows ?? [], sameRow)
  );
}

function alike<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!same(a[i]!, b[i]!)) return false;
  return true;
}
