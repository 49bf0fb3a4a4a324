import type { Quantity } from "../../model/facts/fact.ts";
import type { Span } from "../../text/span.ts";
import { broken, HOLDS, type Tie } from "../tie.ts";

/**
 * `share`: part / whole. `change`, `difference`: between two figures, in per cent or as an amount. `points`: a change of percentages,
 * told in per cent. `multiple`: "doubled". `direction`: "fell from 10 to 12". `whole`: shares that make 100. `rounding`: a round
 * figure with its exact one in brackets. `excess`: more than all. `unrounded`: "about 163".
 */
export type RatioProblem =
  | "share"
  | "change"
  | "difference"
  | "points"
  | "multiple"
  | "direction"
  | "whole"
  | "rounding"
  | "excess"
  | "unrounded";

/** A figure that follows from others, and whether it does. */
export interface RatioTie extends Tie {
  readonly relation: "ratio";
  readonly problem: RatioProblem;
  /** The arithmetic in signs: `153 / 170 = 90%`. */
  readonly sum: string;
  /** For a share: part, whole, percentage. */
  readonly figures: readonly Quantity[];
  /** The figures that it is worked out from. */
  readonly from: readonly Span[];
  /** What would make it right, with the place it would stand in. */
  readonly repairs: readonly { readonly at: Span; readonly text: string }[];
}

interface Parts extends Omit<RatioTie, "relation" | "verdict" | "repairs"> {
  readonly repairs?: RatioTie["repairs"];
}

/** @param verdict true if it holds, else how certain it is that it does not. */
export const ratioTie = (
  verdict: true | "proved" | "strong" | "hint",
  { repairs = [], ...parts }: Parts,
): RatioTie => ({
  relation: "ratio",
  verdict: verdict === true ? HOLDS : broken(verdict),
  repairs: verdict === true ? [] : repairs,
  ...parts,
});
