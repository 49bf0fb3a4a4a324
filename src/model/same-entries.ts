import type { Entry, Report, Section } from "./report.ts";

/** Entries that stand in the earlier edition with the same blocks are taken from it, so that what was found in them is found again. */
export function sameEntries(entries: readonly Entry[], earlier: Report | undefined): readonly Entry[] {
  if (!earlier) return entries;
  const known = new Map(earlier.entries.map((entry) => [keyOf(entry), entry]));
  return entries.map((entry) => {
    const before = known.get(keyOf(entry));
    return before && isSame(entry, before) ? before : entry;
  });
}

/** Where it begins: a heading, or its first block. */
const keyOf = ({ heading, sections }: Entry): unknown => heading ?? sections[0]?.heading ?? sections[0]?.blocks[0];

const isSame = (a: Entry, b: Entry): boolean =>
  a.label === b.label &&
  a.heading === b.heading &&
  a.headingLost === b.headingLost &&
  a.numbers.join() === b.numbers.join() &&
  a.sections.length === b.sections.length &&
  a.sections.every((section, i) => isSameSection(section, b.sections[i]!));

const isSameSection = (a: Section, b: Section): boolean =>
  a.role === b.role &&
  a.name === b.name &&
  a.heading === b.heading &&
  a.blocks.length === b.blocks.length &&
  a.blocks.every((block, i) => block === b.blocks[i]);
