import type { Block } from "./block.ts";

interface Standing {
  readonly block: Block;
}

/** The order of the text, for what stands in a block. */
export const inOrder = (a: Standing, b: Standing): number => a.block.span.start - b.block.span.start;
