import type { Report } from "../model/report.ts";
import { countedListTies } from "./totals/counted-lists.ts";
import { toldReader } from "./totals/told.ts";
import type { TotalTie } from "./totals/total-tie.ts";

/** Every stated total of a report whose parts stand with it: in a sentence, in a list, in a table. */
export function totalTies(report: Report): TotalTie[] {
  const { blocks } = report;
  const told = toldReader(report.language);
  const ties: TotalTie[] = [];
  for (const [at, block] of blocks.entries()) {
    const sentences = report.sentencesOf(block);
    if (sentences.length === 0) continue;
    const { sums, leadIn, names } = told(sentences);
    ties.push(...sums, ...(leadIn ? countedListTies(leadIn, blocks, at) : []), ...names);
  }
  return ties.sort((a, b) => a.at.start - b.at.start);
}
