import type { FailOn } from "../config/fail-on.ts";
import type { LintResult } from "../engine/result.ts";
import type { Skipped } from "../formatters/formatter.ts";
import type { Coverage } from "../ties/coverage.ts";
import type { Compare } from "./read-earlier.ts";

/** A file that was read, and what was found in it. */
export interface Checked {
  readonly result: LintResult;
  readonly failOn: FailOn;
  /** A file of known findings. */
  readonly baseline: string | undefined;
  readonly isEmpty: boolean;
  /** Where it was asked for. */
  readonly coverage?: { readonly filePath: string; readonly figures: Coverage };
  /** For excerpts; not kept where there is nothing to show, since a run may read a thousand reports. */
  readonly text: string | undefined;
}

/** What a run comes to, before it is printed. */
export interface Outcome {
  readonly checked: readonly Checked[];
  /** Met in a folder, and not read. */
  readonly skipped: readonly Skipped[];
  /** What was asked for and cannot be had, in sentences. */
  readonly failures: readonly string[];
  /** An earlier run to compare this one with, where there is one. */
  readonly compare?: Compare | undefined;
}
