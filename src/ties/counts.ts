import type { Report } from "../model/report.ts";
import type { Alignment } from "./alignment.ts";
import type { Counterparts } from "./counterparts.ts";
import { ClaimReader } from "./counts/claims.ts";
import { highlightTies } from "./counts/highlights.ts";
import { restatementTies } from "./counts/restatements.ts";
import type { CountTie } from "./counts/tie.ts";
import { isBroken } from "./tie.ts";

/** Every figure of a highlight against the body, and every statement against its restatements in other entries. */
export function countTies(report: Report, alignment: Alignment, counterparts: Counterparts): CountTie[] {
  const claims = new ClaimReader(report, alignment);
  const ties = highlightTies(report, alignment, counterparts, claims);
  const settled = new Set(ties.filter(isBroken).map(({ claim }) => claim.quantity));
  return [...ties, ...restatementTies(report, alignment, claims, settled)].sort((a, b) => a.at.start - b.at.start);
}
