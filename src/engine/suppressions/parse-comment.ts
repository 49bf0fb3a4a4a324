import type { Span } from "../../text/span.ts";

const KINDS = ["disable-next-line", "disable-line", "disable", "enable"] as const;

export interface SuppressionComment {
  readonly at: Span;
  /** Whose word it is: textlint's own comments are for its other rules as well. */
  readonly tool: "tieout" | "textlint";
  readonly kind: (typeof KINDS)[number] | "unknown";
  /** What stands for the kind, as written. */
  readonly word: string;
  /** Ids of rules without what stands before them; none for all rules. */
  readonly rules: readonly string[];
  readonly reason: string;
}

/** The words that may follow `tieout-`. */
export const suppressionKinds: readonly string[] = KINDS;

/** ` tieout-disable-next-line count-mismatch, date-mismatch: both are right `, with the colon or two hyphens. */
const SHAPE =
  /^\s*(?<tool>tieout|textlint)-(?<word>[\w-]+)(?:\s+(?<rules>[\w\s/,，、@-]*?))?(?:\s*(?:[:：]|\s--\s)(?<reason>[^]*))?$/u;

export function parseComment(inside: string, at: Span): SuppressionComment | undefined {
  const groups = SHAPE.exec(inside.trimEnd())?.groups;
  if (!groups) return undefined;
  const word = groups["word"]!;
  const names = (groups["rules"] ?? "").split(/[\s,，、]+/u).filter(Boolean);
  return {
    at,
    tool: groups["tool"] as SuppressionComment["tool"],
    kind: KINDS.find((kind) => kind === word) ?? "unknown",
    word,
    rules: names.map((name) => name.replace(/^(?:tieout|preset-tieout|textlint-rule-preset-tieout)\//u, "")),
    reason: (groups["reason"] ?? "").trim(),
  };
}
