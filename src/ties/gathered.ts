import { blocksInSection } from "../model/blocks-in.ts";
import type { Report, Section } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { remembered } from "../text/remembered.ts";

/**
 * What is read of the blocks of some sections, in the order of the text. It is kept with each block, so that an edit reads one anew, and
 * with each section, so that those that are the same are passed over as a whole.
 */
export function gathered<T>(
  isRead: (section: Section) => boolean,
  read: (block: Block) => readonly T[],
): (report: Report) => readonly T[] {
  const ofBlock = remembered(read);
  const ofSection = remembered((section: Section) => blocksInSection(section).flatMap(ofBlock));
  return ({ sections }) => sections.filter(isRead).flatMap(ofSection);
}
