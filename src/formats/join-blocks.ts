import type { Block, DocumentBlocks } from "../text/block.ts";
import { moveBlock } from "../text/move-block.ts";

/** The blocks of several texts as those of one, each moved to where its text begins. */
export function joinBlocks(
  documents: readonly { readonly start: number; readonly read: DocumentBlocks }[],
): DocumentBlocks {
  const blocks: Block[] = [];
  const footnotes = new Set<string>();
  let lists = 0;
  for (const { start, read } of documents) {
    let most = lists;
    for (const { list, ...block } of read.blocks) {
      blocks.push({ ...moveBlock(block, start), ...(list !== undefined && { list: list + lists }) });
      most = Math.max(most, lists + (list ?? -1) + 1);
    }
    for (const label of read.footnotes ?? []) footnotes.add(label);
    lists = most;
  }
  return documents.some(({ read }) => read.footnotes) ? { blocks, footnotes } : { blocks };
}
