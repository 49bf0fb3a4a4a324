import type { Span } from "../../text/span.ts";
import type { Tie } from "../tie.ts";
import type { Status } from "./status.ts";

/** One project, and whether its status is the same wherever it is stated. */
export interface StatusTie extends Tie {
  readonly relation: "same";
  /** What is said at fewer places, `at` being the first of them. */
  readonly status: Status;
  readonly places: readonly Span[];
  readonly other: { readonly status: Status; readonly places: readonly Span[] };
}
