import type { Report } from "../model/report.ts";
import { memory } from "../text/remembered.ts";
import type { Alignment } from "./alignment.ts";
import type { Counterparts } from "./counterparts.ts";
import { ClaimReader } from "./counts/claims.ts";
import { highlightTies } from "./counts/highlights.ts";
import { Restatements } from "./counts/restatements.ts";
import type { CountTie } from "./counts/tie.ts";
import type { FeatureSpace } from "./features.ts";
import { isBroken } from "./tie.ts";

const readers = memory<FeatureSpace, { readonly claims: ClaimReader; readonly restatements: Restatements }>();

/** Every figure of a highlight against the body, and every statement against its restatements in other entries. */
export function countTies(report: Report, alignment: Alignment, counterparts: Counterparts): CountTie[] {
  const { space } = alignment;
  const { claims, restatements } = readers(space, () => {
    const reader = new ClaimReader(report.language, space);
    return { claims: reader, restatements: new Restatements(reader) };
  });
  const ties = highlightTies(report, alignment, counterparts, claims);
  const settled = ties.filter(isBroken).map(({ claim }) => claim);
  return [...ties, ...restatements.ties(report, alignment, settled)].sort((a, b) => a.at.start - b.at.start);
}
