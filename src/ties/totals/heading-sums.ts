import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { childrenOf } from "./counted-lists.ts";
import { areOfOneNoun, partOf, tieOf, type ListedPart } from "./listed-sums.ts";
import type { TotalTie } from "./total-tie.ts";

/**
 * `## Repairs (10 boats)` over `### Coast (6 boats)` and `### Hills (4 boats)`, or over `- the ferry (6 boats)`: all that is below has its
 * number of the same in brackets. Undefined where it is not told so.
 */
export function headingSumTie(blocks: readonly Block[], at: number, report: Report): TotalTie | undefined {
  const heading = blocks[at]!;
  const total = heading.kind === "heading" ? partOf(heading, report.factsOf(heading)) : undefined;
  if (!total?.inBrackets) return undefined;
  for (const below of [headingsBelow(blocks, at), itemsBelow(blocks, at)]) {
    const parts = below.map((block) => partOf(block, report.factsOf(block)));
    if (parts.length < 2 || !parts.every((part): part is ListedPart => part?.inBrackets === true)) continue;
    if (areOfOneNoun(total.after, parts, report.language)) return tieOf(total.quantity, parts, true);
  }
  return undefined;
}

function headingsBelow(blocks: readonly Block[], at: number): Block[] {
  const { level } = blocks[at]!;
  const below: Block[] = [];
  for (let i = at + 1; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind !== "heading") continue;
    if (block.level <= level) break;
    if (block.level === (below[0]?.level ?? block.level)) below.push(block);
  }
  return below;
}

/** The list right below, or behind one paragraph. */
function itemsBelow(blocks: readonly Block[], at: number): Block[] {
  const leadIn = blocks[at + 1]?.kind === "paragraph" ? at + 1 : at;
  return childrenOf(blocks, leadIn);
}
