import { blocksInSection } from "../../model/blocks-in.ts";
import type { Report, Section } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { type Said, saidIn } from "./said.ts";

/** A paragraph or an item that can be compared. */
export interface Unit {
  readonly block: Block;
  readonly said: Said;
  readonly section: Section;
  /** What stands in the section, with its heading, and the position of the block there. */
  readonly row: readonly Block[];
  readonly at: number;
}

export function unitsIn(section: Section, { language }: Report): Unit[] {
  const saidBy = saidIn(language);
  const row = blocksInSection(section);
  return row.flatMap((block, at) => {
    if (block.kind !== "paragraph" && block.kind !== "item") return [];
    const said = saidBy(block);
    return said.isStatement ? [{ block, said, section, row, at }] : [];
  });
}

/** What an item says with everything below it: two talks of one title have different speakers. */
export function wholeKey(unit: Unit, { language }: Report): string {
  const saidBy = saidIn(language);
  // Two changes may have one title; their addresses tell them apart.
  const keyOf = (block: Block): string => [saidBy(block).key, ...block.links.map(({ target }) => target)].join(" ");
  return [unit.block, ...below(unit)].map(keyOf).join("\n");
}

/** The items and paragraphs that belong to an item. */
export function below({ block, row, at }: Unit): readonly Block[] {
  let end = at + 1;
  while (end < row.length && isBelow(row[end]!, block)) end++;
  return row.slice(at + 1, end);
}

const isBelow = ({ kind, level }: Block, item: Block): boolean =>
  kind !== "heading" && level > 0 && level > item.level - (kind === "item" ? 0 : 1);

/** Whether nothing is below it. */
export function isLeaf({ block, row, at }: Unit): boolean {
  const next = row[at + 1];
  return !next || !isBelow(next, block);
}
