import type { Span } from "../text/span.ts";
import type { Certainty } from "../rule/define-rule.ts";
import type { Outline } from "./outline.ts";

export type Severity = "error" | "warning" | "info";

/** Where a person finds it: names of the entry and the section, and the paragraph counted from the section's heading. */
export interface Place {
  readonly entry?: string;
  readonly section?: string;
  /** 1-based. */
  readonly paragraph?: number;
}

/** A sentence or a row, as a reader sees it: `text[i]` is what stands at the offset `start + i`. */
export interface Passage {
  readonly start: number;
  readonly text: string;
}

/** A spot in the document, in every form that somebody needs: lines and columns are 1-based, offsets UTF-16 units. */
export interface Location {
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly place: Place;
  /** Only where details were asked for. */
  readonly passage?: Passage;
}

export interface RelatedMessage extends Location {
  readonly message: string;
  /** Where it stands, if that is another file of the same report. */
  readonly filePath?: string;
}

/** The words at `span` give way to `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** What it changes, if that is another file of the same report. */
  readonly filePath?: string;
}

export interface Suggestion extends Edit {
  readonly id: string;
  readonly message: string;
}

/** A finding in words. */
export interface Message extends Location {
  /** `tieout/count-mismatch`; `tieout/internal-error` for a rule that crashed. */
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly message: string;
  /** Stays the same when text elsewhere changes or messages are reworded. */
  readonly fingerprint: string;
  readonly related: readonly RelatedMessage[];
  readonly suggestions: readonly Suggestion[];
  readonly fix?: Edit;
}

/** Something that was not checked, and why: `what` and `reason` are words for the user. */
export interface Unchecked {
  readonly ruleId: string;
  readonly reason: string;
}

export interface LintResult {
  readonly filePath: string;
  /** Of a chapter, the `tieout.yml` that makes one report of it and others. */
  readonly partOf?: string;
  readonly messages: readonly Message[];
  readonly unchecked: readonly Unchecked[];
  /** The profile and the language that the document was read with. */
  readonly profile: string;
  readonly language: string;
  /** How many findings are suppressed, and how many a baseline knows, where there are such. */
  readonly suppressed?: number;
  readonly known?: number;
  /** The findings in the settings' `suppress` that were met, by index. */
  readonly usedEntries?: readonly number[];
  /** Only where details were asked for. */
  readonly outline?: Outline;
}
