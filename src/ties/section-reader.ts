import { blocksInSection } from "../model/blocks-in.ts";
import type { Section } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { gather } from "../text/gather.ts";
import { remembered } from "../text/remembered.ts";

/**
 * Reads the blocks of a section, in order. What is read is kept with each block, so that an edit reads one anew, and with each section,
 * so that those that are the same are passed over as a whole.
 */
export function sectionReader<T>(read: (block: Block) => readonly T[]): (section: Section) => readonly T[] {
  const ofBlock = remembered(read);
  return remembered((section) => gather(blocksInSection(section), ofBlock));
}
