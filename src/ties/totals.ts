import type { Report } from "../model/report.ts";
import { countedListTies } from "./totals/counted-lists.ts";
import { toldReader } from "./totals/told.ts";
import type { TotalTie } from "./totals/total-tie.ts";

/** Every stated total of a report whose parts stand with it: in a sentence, in a list, in a table. */
export function totalTies(report: Report): TotalTie[] {
  const told = toldReader(report.language);
  const ties = report.blocks.flatMap((block, at) => {
    const sentences = report.sentencesOf(block);
    if (sentences.length === 0) return [];
    const { sums, leadIn, names } = told(sentences);
    return [...sums, ...(leadIn ? countedListTies(leadIn, report.blocks, at) : []), ...names];
  });
  return ties.sort((a, b) => a.at.start - b.at.start);
}
