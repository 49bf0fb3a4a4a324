import type { Block, DocumentBlocks, Marker, Row } from "../text/block.ts";
import { shift, type Span } from "../text/span.ts";

/** The blocks of several texts as those of one, each moved to where its text begins. */
export function joinBlocks(
  documents: readonly { readonly start: number; readonly read: DocumentBlocks }[],
): DocumentBlocks {
  const blocks: Block[] = [];
  const footnotes = new Set<string>();
  let lists = 0;
  for (const { start, read } of documents) {
    const moved = read.blocks.map((block) => moveBlock(block, start, lists));
    for (const block of moved) blocks.push(block);
    for (const label of read.footnotes ?? []) footnotes.add(label);
    lists = moved.reduce((most, { list = 0 }) => Math.max(most, list + 1), lists);
  }
  return documents.some(({ read }) => read.footnotes) ? { blocks, footnotes } : { blocks };
}

function moveBlock(block: Block, by: number, lists: number): Block {
  const move = <T extends { readonly span: Span }>(piece: T): T => ({ ...piece, span: shift(piece.span, by) });
  const moveRow = (row: Row): Row => ({ ...row, cells: row.cells.map(move) });
  const { span, content, marker, list, links, opaque, rows } = block;
  return {
    ...block,
    span: shift(span, by),
    content: shift(content, by),
    links: links.map(move),
    opaque: opaque.map((one) => shift(one, by)),
    ...(marker && { marker: move<Marker>(marker) }),
    ...(list !== undefined && { list: list + lists }),
    ...(rows && { rows: rows.map(moveRow) }),
  };
}
