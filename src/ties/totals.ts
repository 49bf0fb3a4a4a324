import { blocksInEntry } from "../model/blocks-in.ts";
import type { Entry, Report } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { gather } from "../text/gather.ts";
import { memory } from "../text/remembered.ts";
import { countedListTies } from "./totals/counted-lists.ts";
import { headingSumTie } from "./totals/heading-sums.ts";
import { listedSumTie, totalBehindTie } from "./totals/listed-sums.ts";
import { toldReader } from "./totals/told.ts";
import type { TotalTie } from "./totals/total-tie.ts";

/** Every stated total of a report whose parts stand with it: in a sentence, in a list, in a table. */
export const totalTies = (report: Report): TotalTie[] =>
  gather(report.entries, (entry) => recall(entry, () => tiesOf(blocksInEntry(entry), report))).sort(
    (a, b) => a.at.start - b.at.start,
  );

const recall = memory<Entry, readonly TotalTie[]>();

function tiesOf(blocks: readonly Block[], report: Report): TotalTie[] {
  const told = toldReader(report.language);
  const ties: TotalTie[] = [];
  for (const [at, block] of blocks.entries()) {
    const below = headingSumTie(blocks, at, report);
    if (below) ties.push(below);
    const sentences = report.sentencesOf(block);
    if (sentences.length === 0) continue;
    const { sums, leadIn, names } = told(sentences);
    const counted = leadIn ? countedListTies(leadIn, blocks, at) : [];
    // The figures of a list are parts of what its lead-in states, unless that counts the items.
    const listed = counted.some(({ verdict }) => verdict.kind === "holds")
      ? undefined
      : listedSumTie(sentences.at(-1)!, blocks, at, report);
    const total = totalBehindTie(blocks, at, report);
    if (total) ties.push(total);
    ties.push(...sums, ...(listed ? [listed] : counted), ...names);
  }
  return ties;
}
