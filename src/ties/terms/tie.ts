import type { Span } from "../../text/span.ts";
import type { Tie } from "../tie.ts";

/**
 * A name that is written in more than one way.
 *
 * - `form`: case, spaces, hyphens and other marks
 * - `letter`: one letter or character
 * - `title`: a quoted title in other words or marks
 * - `part`: a quoted title of which a part is left out
 * - `expansion`: what an abbreviation stands for; `abbreviation`: what stands for a full name
 */
export interface TermTie extends Tie {
  readonly relation: "one name";
  readonly what: "form" | "letter" | "title" | "part" | "expansion" | "abbreviation";
  /** Every place of the rarer form, in order; `at` is the first. */
  readonly places: readonly Span[];
  /** What would stand at each place, where it is not the same for all. */
  readonly replacements?: readonly string[];
  /** The form that the report prefers, a place of it, and how often it stands there. */
  readonly other: { readonly text: string; readonly at: Span; readonly count: number };
  /** The abbreviation whose expansions differ, or the full name whose abbreviations do. */
  readonly subject: string;
}
