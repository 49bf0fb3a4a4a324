import type { Changes } from "../engine/compare-runs.ts";
import type { LintResult } from "../engine/result.ts";
import type { Rule } from "../rule/define-rule.ts";

type Paint = (text: string) => string;

/** The part of chalk that we use. */
export type Color = Readonly<Record<"red" | "yellow" | "blue" | "green" | "bold" | "dim" | "underline", Paint>>;

const asItIs: Paint = (text) => text;

export const noColor: Color = {
  red: asItIs,
  yellow: asItIs,
  blue: asItIs,
  green: asItIs,
  bold: asItIs,
  dim: asItIs,
  underline: asItIs,
};

export interface Skipped {
  readonly filePath: string;
  /** In words, to follow the name of the file. */
  readonly reason: string;
}

export interface FormatOptions {
  readonly color: Color;
  /** Width of the terminal in cells. */
  readonly columns: number;
  /** The name by which the user knows a file. */
  readonly nameOf: (filePath: string) => string;
  /** The text of a report, for excerpts; undefined where it is not at hand. */
  readonly sourceOf: (filePath: string) => string | undefined;
  /** Files that were there and not checked. */
  readonly skipped: readonly Skipped[];
  /** Every rule that there is, for formats that describe them. */
  readonly rules: readonly Rule[];
  /** Warnings and hints were left out, so that their absence says nothing. */
  readonly errorsOnly?: boolean;
  /** List the possible repairs under each finding. */
  readonly suggest?: boolean;
  /** What is new and gone since an earlier run, where there is one to compare with. */
  readonly changesOf?: (filePath: string) => Changes | undefined;
  /** Of tieout itself. */
  readonly version: string;
}

export type Formatter = (results: readonly LintResult[], options: FormatOptions) => string;
