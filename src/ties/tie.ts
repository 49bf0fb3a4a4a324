import type { Reason } from "./reasons.ts";
import type { Span } from "../text/span.ts";

/**
 * What must agree with what, and whether it does. `holds` and `unchecked` matter as much as `broken`: coverage and the
 * tie-out sheet count them.
 */
export type Verdict =
  | { readonly kind: "holds" }
  | { readonly kind: "broken"; readonly certainty: "proved" | "strong" | "hint" }
  | { readonly kind: "unchecked"; readonly reason: Reason };

export interface Tie {
  readonly relation:
    | "same"
    | "sum"
    | "ratio"
    | "resolves"
    | "within"
    | "in order"
    | "complete"
    | "unique"
    | "one name"
    | "well-formed"
    | "supported";
  readonly verdict: Verdict;
  /** The place that a reader would look at first. */
  readonly at: Span;
  /** The printed figures that the verdict speaks of: with them every figure of the report is accounted for. */
  readonly figures?: readonly { readonly printed: Span }[];
}

export const isBroken = <T extends Tie>(
  tie: T,
): tie is T & { verdict: { kind: "broken"; certainty: "proved" | "strong" | "hint" } } => tie.verdict.kind === "broken";

export const broken = (certainty: "proved" | "strong" | "hint"): Verdict => ({ kind: "broken", certainty });
export const HOLDS: Verdict = { kind: "holds" };
