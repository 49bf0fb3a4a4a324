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

/** That nothing but the words of one block has changed. */
export interface ChangedBlock {
  /** The text before. */
  readonly earlier: string;
  /** Where the block is placed, now as before. */
  readonly at: number;
  /** The block as it reads now, in the shape that it had. */
  readonly read: (shape: Block) => Block;
}

/** A document as it is read. */
export interface PlacedBlocks {
  readonly placed: readonly PlacedBlock[];
  /** Of a text that is being edited: who knows the blocks that it had need not look at the others. */
  readonly changed?: ChangedBlock | undefined;
  readonly footnotes?: ReadonlySet<string>;
}

/** The blocks with offsets of the text. */
export const inPlace = ({ placed, footnotes }: PlacedBlocks): DocumentBlocks => ({
  blocks: placed.map(({ at, block, list }) => inList(at === 0 ? block : moveBlock(block, at), list)),
  ...(footnotes && { footnotes }),
});

/** The same block as an item of a list. */
export const inList = (block: Block, list: number | undefined): Block =>
  list === undefined || block.list === list ? block : { ...block, list };
