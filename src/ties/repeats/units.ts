import type { Entry, Report, Section } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import type { Block } from "../../text/block.ts";
import { type Said, saidIn } from "./said.ts";

/** A paragraph or an item that can be compared. */
export interface Unit {
  readonly block: Block;
  readonly said: Said;
  /** Position among all blocks of the report. */
  readonly index: number;
  readonly section: Section;
}

export interface Units {
  readonly all: readonly Unit[];
  /** Those that have the same words as another one, with each other. */
  readonly repeated: readonly (readonly Unit[])[];
}

/** What so many entries share stands there by design. */
const BY_DESIGN = 4;
const BY_DESIGN_SHARE = 0.2;

/** The blocks that can be compared. What many entries share is left out. */
export function readUnits(report: Report): Units {
  const saidBy = saidIn(report.language);
  const units: Unit[] = [];
  const groups = new Map<string, Unit[]>();
  for (const [index, block] of report.blocks.entries()) {
    const section = report.sectionOf(block);
    if ((block.kind !== "paragraph" && block.kind !== "item") || !holdsStatements(section)) continue;
    const said = saidBy(block);
    if (!said.isStatement) continue;
    const unit = { block, said, index, section };
    units.push(unit);
    const group = groups.get(said.key);
    if (group) group.push(unit);
    else groups.set(said.key, [unit]);
  }
  const repeated = [...groups.values()].filter(({ length }) => length > 1);
  const limit = Math.max(BY_DESIGN, report.entries.length * BY_DESIGN_SHARE);
  const byDesign = new Set(repeated.filter((group) => entriesOf(group).size >= limit));
  const left = new Set([...byDesign].flat());
  return {
    all: units.filter((unit) => !left.has(unit)),
    repeated: repeated.filter((group) => !byDesign.has(group)),
  };
}

const entriesOf = (group: readonly Unit[]): Set<Entry> => new Set(group.map(({ section }) => section.entry));

/** What an item says with everything below it: two talks of one title have different speakers. */
export function wholeKey(unit: Unit, report: Report): string {
  const saidBy = saidIn(report.language);
  // Two changes may have one title; their addresses tell them apart.
  const keyOf = (block: Block): string => [saidBy(block).key, ...block.links.map(({ target }) => target)].join(" ");
  return [unit.block, ...below(unit, report)].map(keyOf).join("\n");
}

/** The items and paragraphs that belong to an item. */
export function below({ block, index }: Unit, { blocks }: Report): readonly Block[] {
  let end = index + 1;
  while (end < blocks.length && isBelow(blocks[end]!, block)) end++;
  return blocks.slice(index + 1, end);
}

const isBelow = ({ kind, level }: Block, item: Block): boolean =>
  kind !== "heading" && level > 0 && level > item.level - (kind === "item" ? 0 : 1);

/** Whether nothing is below it. */
export function isLeaf({ block, index }: Unit, { blocks }: Report): boolean {
  const next = blocks[index + 1];
  return !next || !isBelow(next, block);
}
