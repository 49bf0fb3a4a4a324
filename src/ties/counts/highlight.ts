import type { Sentence } from "../../model/report.ts";
import type { Match } from "../alignment.ts";
import type { Claim } from "./claims.ts";

/** A sentence of the highlights, its figures, and what the body says of the same. */
export interface Highlight {
  readonly sentence: Sentence;
  readonly scope: (other: Sentence) => boolean;
  readonly own: readonly Claim[];
  readonly matches: readonly Match[];
}
