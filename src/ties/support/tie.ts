import type { Span } from "../../text/span.ts";
import type { Tie } from "../tie.ts";

/** A highlight and what the body of its entry says of it. */
export interface SupportTie extends Tie {
  readonly relation: "supported";
  readonly problem:
    /** The body says nothing of the kind. */
    | "untold"
    /** The body of another entry says it. */
    | "told-elsewhere"
    /** What the highlight names is not in the body. */
    | "unnamed"
    /** It names one of several of whom the body says the same. */
    | "credited-alone";
  /** The label of the entry. */
  readonly entry: string;
  /** The sentence of another entry; the names in the body. */
  readonly other?: Span;
}
