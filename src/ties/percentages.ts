import { blocksInEntry } from "../model/blocks-in.ts";
import type { Entry, Report } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { gather } from "../text/gather.ts";
import { memory } from "../text/remembered.ts";
import { pairTies, type Pair } from "./percentages/pairs.ts";
import type { RatioTie } from "./percentages/tie.ts";
import { toldReader } from "./percentages/told.ts";

export type { RatioProblem, RatioTie } from "./percentages/tie.ts";

/** Percentages, changes and roundings against the figures that they are told with. */
export const percentageTies = (report: Report): RatioTie[] =>
  gather(report.entries, (entry) => recall(entry, () => settled(tiesOf(blocksInEntry(entry), report))));

const recall = memory<Entry, readonly RatioTie[]>();

function tiesOf(blocks: readonly Block[], report: Report): RatioTie[] {
  const told = toldReader(report.language);
  const ties: RatioTie[] = [];
  let list: number | undefined;
  let pairs: Pair[] = [];

  /** The shares of a list may be told item by item. */
  const closeList = (): void => {
    ties.push(...pairTies(pairs, []));
    pairs = [];
  };

  for (const block of blocks) {
    const sentences = report.sentencesOf(block);
    if (sentences.length === 0) continue;
    const own = block.kind === "item" ? block.list : undefined;
    if (own === undefined || own !== list) closeList();
    list = own;
    const { ties: inBlock, pairs: inItem } = told(sentences);
    ties.push(...inBlock);
    if (block.kind === "item") pairs.push(...inItem);
  }
  closeList();
  return ties;
}

/** Verdicts of their own; all others are readings of what one figure follows from. */
const APART: readonly RatioTie["problem"][] = ["direction", "whole", "excess", "unrounded"];

/** One verdict for each place: what holds in one reading is no slip in another. */
function settled(ties: readonly RatioTie[]): RatioTie[] {
  const byPlace = new Map<string, RatioTie>();
  for (const tie of ties) {
    const key = `${tie.at.start} ${APART.includes(tie.problem) ? tie.problem : ""}`;
    const known = byPlace.get(key);
    if (!known || (known.verdict.kind === "broken" && tie.verdict.kind === "holds")) byPlace.set(key, tie);
  }
  return [...byPlace.values()].sort((a, b) => a.at.start - b.at.start);
}
