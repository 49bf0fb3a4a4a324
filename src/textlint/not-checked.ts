import type { Message, Severity } from "../engine/result.ts";

/**
 * Says at the head of a document why it was not checked; textlint has no other way to tell its user.
 * Every rule says it in the same words, and of equal messages the kernel keeps one.
 */
export const notChecked = (reason: string, severity: Severity): Message => ({
  ruleId: "tieout/not-checked",
  messageId: "notChecked",
  severity,
  certainty: "proved",
  message: reason,
  span: { start: 0, end: 0 },
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  place: {},
  fingerprint: "not-checked",
  related: [],
  suggestions: [],
});
