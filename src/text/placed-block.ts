import type { Block, DocumentBlocks } from "./block.ts";
import { moveBlock } from "./move-block.ts";

/** A block and where it stands. A reader that remembers gives the same block for the same characters in the same shape. */
export interface PlacedBlock {
  /** What the offsets of the block are relative to. */
  readonly at: number;
  readonly block: Block;
  /** The list that it is an item of, in this reading; the number that the block has itself means nothing. */
  readonly list: number | undefined;
}

/** A document as it is read. */
export interface PlacedBlocks {
  readonly placed: readonly PlacedBlock[];
  readonly footnotes?: ReadonlySet<string>;
}

/** The blocks with offsets of the text. */
export const inPlace = ({ placed, ...rest }: PlacedBlocks): DocumentBlocks => ({
  blocks: placed.map(({ at, block, list }) => inList(at === 0 ? block : moveBlock(block, at), list)),
  ...rest,
});

/** The same block as an item of a list. */
export const inList = (block: Block, list: number | undefined): Block =>
  list === undefined || block.list === list ? block : { ...block, list };
