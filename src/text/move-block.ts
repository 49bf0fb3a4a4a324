import type { Block, Marker, Row } from "./block.ts";
import { shift } from "./span.ts";

/** The same block elsewhere: with all its places moved by so many units. */
export function moveBlock(block: Block, by: number): Block {
  const move = <T extends { readonly span: Block["span"] }>(piece: T): T => ({ ...piece, span: shift(piece.span, by) });
  const moveRow = (row: Row): Row => ({ ...row, cells: row.cells.map(move) });
  const { span, content, marker, links, opaque, rows } = block;
  return {
    ...block,
    span: shift(span, by),
    content: shift(content, by),
    links: links.map(move),
    opaque: opaque.map((one) => shift(one, by)),
    ...(marker && { marker: move<Marker>(marker) }),
    ...(rows && { rows: rows.map(moveRow) }),
  };
}
