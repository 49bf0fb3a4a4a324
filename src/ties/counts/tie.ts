import type { Tie, Verdict } from "../tie.ts";
import type { Claim, ClaimReader } from "./claims.ts";

/** Statements of one figure: what the first says and what the others say of the same thing. */
export interface CountTie extends Tie {
  readonly relation: "same";
  readonly claim: Claim;
  /** Two entries say it, rather than a highlight and its body. */
  readonly restated: boolean;
  /** What is counted, as the words behind the figure name it; empty where none follow. */
  readonly subject: string;
  /** Those that contradict it (verdict `broken`) or bear it out (`holds`). */
  readonly others: readonly Claim[];
}

/** What is counted is worded when it is asked for: most ties hold, and nobody asks. */
export const tieOf = (
  claim: Claim,
  others: readonly Claim[],
  verdict: Verdict,
  claims: ClaimReader,
  restated = false,
): CountTie => ({
  relation: "same",
  verdict,
  at: claim.quantity.printed,
  claim,
  others,
  figures: [claim, ...others].map(({ quantity }) => quantity),
  get subject() {
    return claims.subject(claim);
  },
  restated,
});
