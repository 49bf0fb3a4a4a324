import type { Span } from "../../text/span.ts";
import type { Tie } from "../tie.ts";

/** A number of an equation, and where it is printed. */
export interface Operand {
  readonly value: number;
  readonly at: Span;
}

/** A stated total and what it is made of. */
export interface TotalTie extends Tie {
  readonly relation: "sum";
  readonly problem:
    /** Parts in the same sentence: "24 countries (10 in Africa, 9 in Asia, 5 in Europe)". */
    | "breakdown"
    /** Items below a lead-in or names behind it: "the following four". */
    | "list"
    /** A row or column of a table. */
    | "table";
  readonly total: Operand;
  /** The summands; of a list its items, each with how many it stands for. */
  readonly parts: readonly Operand[];
  readonly sum: number;
  /** Shares, which make 100 %. */
  readonly percent?: boolean;
}
