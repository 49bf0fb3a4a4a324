import type { Entry, Report, Section } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import type { Block } from "../../text/block.ts";
import { remembered } from "../../text/remembered.ts";
import { blockKey } from "../../text/text-key.ts";
import { spoken, weigh } from "../likeness.ts";

/** What a block says, wherever it stands. */
interface Said {
  readonly key: string;
  readonly weight: number;
  /** The same without code and addresses. */
  readonly spoken: number;
}

/** A paragraph or an item that can be compared. */
export interface Unit extends Said {
  readonly block: Block;
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

/** A template that nobody filled in is not a statement made twice. */
const PLACEHOLDER = /\$[a-z_-]{2,}|\{\{|<<|\bTODO\b/u;

const saidBy = remembered((block: Block): Said | undefined => {
  const { kind, text } = block;
  if (kind !== "paragraph" && kind !== "item") return undefined;
  const weight = weigh(text);
  if (weight === 0 || PLACEHOLDER.test(text)) return undefined;
  return { key: blockKey(block), weight, spoken: block.opaque.length > 0 ? weigh(spoken(block)) : weight };
});

/** The blocks that can be compared. What many entries share is left out. */
export function readUnits(report: Report): Units {
  const units: Unit[] = [];
  const groups = new Map<string, Unit[]>();
  for (const [index, block] of report.blocks.entries()) {
    const said = saidBy(block);
    const section = report.sectionOf(block);
    if (!said || !holdsStatements(section)) continue;
    const { key, weight, spoken } = said;
    const unit = { block, index, section, key, weight, spoken };
    units.push(unit);
    const group = groups.get(key);
    if (group) group.push(unit);
    else groups.set(key, [unit]);
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
export const wholeKey = (unit: Unit, report: Report): string =>
  [unit.block, ...below(unit, report)].map(keyWithLinks).join("\n");

/** Two changes may have one title; their addresses tell them apart. */
const keyWithLinks = (block: Block): string => [blockKey(block), ...block.links.map(({ target }) => target)].join(" ");

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
