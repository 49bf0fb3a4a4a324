import type { TextlintRuleReportedObject } from "@textlint/types";
import type { Message } from "../engine/result.ts";
import { jsonFix, messageData, SEVERITY } from "../formatters/message-data.ts";

/**
 * A finding as `report` takes it. `RuleError`, the documented form, drops what it does not know, such as related places.
 * Of a plain object the kernel makes `message.data`, the object itself: so what it owns is the `data` of our JSON output,
 * and what is for the kernel alone is inherited. Suggestions are for both.
 *
 * The severity has to be passed, or everything is an error. The padding is written out because `locator.range` refuses
 * an empty range.
 */
export function reported(finding: Message, filePath: string): TextlintRuleReportedObject {
  const { message, span, severity, fix } = finding;
  const padding = { type: "TextlintRuleErrorPaddingLocation", isAbsolute: false, range: [span.start, span.end] };
  const forTheKernel: object = {
    message,
    severity: SEVERITY[severity],
    padding,
    ...(fix && { fix: { ...jsonFix(fix), isAbsolute: true } }),
  };
  return Object.assign(Object.create(forTheKernel) as TextlintRuleReportedObject, messageData(finding, filePath));
}
