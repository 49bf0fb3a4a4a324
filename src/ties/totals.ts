import type { Report } from "../model/report.ts";
import { breakdownTies } from "./totals/breakdowns.ts";
import { listTies } from "./totals/counted-lists.ts";
import { tableTies } from "./totals/tables.ts";
import type { TotalTie } from "./totals/total-tie.ts";

/** Every stated total of a report whose parts stand with it: in a sentence, in a list, in a table. */
export const totalTies = (report: Report): TotalTie[] =>
  [...breakdownTies(report), ...listTies(report), ...tableTies(report)].sort((a, b) => a.at.start - b.at.start);
