import type { TextlintRuleReportedObject } from "@textlint/types";
import type { Location, Message, Severity } from "../engine/result.ts";

/** As textlint numbers them; the order says nothing. */
export const SEVERITY: Readonly<Record<Severity, 1 | 2 | 3>> = { warning: 1, error: 2, info: 3 };

/**
 * A finding as `report` takes it. `RuleError`, the documented form, drops what it does not know, such as related places.
 * Of a plain object the kernel makes `message.data`, the object itself: so what it owns is the `data` of our JSON output,
 * and what is for the kernel alone is inherited. Suggestions are for both.
 *
 * The severity has to be passed, or everything is an error. The padding is written out because `locator.range` refuses
 * an empty range.
 */
export function reported(finding: Message, filePath: string): TextlintRuleReportedObject {
  const { message, span, severity } = finding;
  const padding = { type: "TextlintRuleErrorPaddingLocation", isAbsolute: false, range: [span.start, span.end] };
  const forTheKernel: object = { message, severity: SEVERITY[severity], padding };
  return Object.assign(Object.create(forTheKernel) as TextlintRuleReportedObject, dataOf(finding, filePath));
}

/** The same as the JSON formatter prints; a test holds the two together. */
function dataOf({ messageId, certainty, place, fingerprint, related, suggestions }: Message, filePath: string): object {
  return {
    messageId,
    certainty,
    place,
    fingerprint,
    related: related.map((other) => ({ message: other.message, filePath, ...position(other), place: other.place })),
    ...(suggestions.length > 0 && {
      suggestions: suggestions.map(({ id, message, span, text }) => {
        return { id, message, fix: { range: [span.start, span.end], text } };
      }),
    }),
  };
}

const position = ({ line, column, span }: Location): object => ({ line, column, range: [span.start, span.end] });
