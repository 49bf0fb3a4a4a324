import type { Block } from "../text/block.ts";
import type { Entry, Section } from "./report.ts";

/** The blocks of a section, its heading first. */
export const blocksInSection = ({ heading, blocks }: Section): readonly Block[] =>
  heading ? [heading, ...blocks] : blocks;

/** The blocks of an entry, its heading first. That may be the heading of its first section as well. */
export function blocksInEntry({ heading, sections }: Entry): readonly Block[] {
  const blocks = sections.flatMap(blocksInSection);
  return heading && blocks[0] !== heading ? [heading, ...blocks] : blocks;
}
