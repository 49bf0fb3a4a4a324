import type { TextlintMessage } from "@textlint/types";
import { locate } from "../engine/locate.ts";
import type { Message, Severity } from "../engine/result.ts";
import type { Span } from "../text/span.ts";
import type { TiedReport } from "../ties/tied-report.ts";

const SEVERITY: Readonly<Record<number, Severity>> = { 1: "warning", 2: "error", 3: "info" };

/** What a rule of others found, as a message of ours. We vouch for none of it, hence the lowest certainty. */
export function foreignMessage(found: TextlintMessage, report: TiedReport): Omit<Message, "fingerprint"> {
  const { ruleId, severity, message, range, suggestions = [] } = found;
  return {
    ruleId,
    messageId: ruleId,
    severity: SEVERITY[severity] ?? "info",
    certainty: "hint",
    message,
    ...locate(report, report.offsets.stableSpan(inside(range, report))),
    related: [],
    suggestions: suggestions.map(({ id, message: words, fix }) => {
      return { id, message: words, span: inside(fix.range, report), text: fix.text };
    }),
  };
}

/** The kernel checks no ranges. */
function inside([start, end]: readonly [number, number], { text: { length } }: TiedReport): Span {
  const first = Math.min(Math.max(start, 0), length);
  return { start: first, end: Math.min(Math.max(end, first), length) };
}

/** One rule that throws takes the whole run of the kernel with it, but nothing of ours. */
export function foreignFailure(error: unknown, report: TiedReport): Message {
  const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
  return {
    ruleId: "textlint/failed",
    messageId: "failed",
    severity: "error",
    certainty: "proved",
    message: `another rule of .textlintrc failed on this document (${reason}); only the findings of tieout are shown`,
    ...locate(report, { start: 0, end: 0 }),
    fingerprint: "failed",
    related: [],
    suggestions: [],
  };
}
