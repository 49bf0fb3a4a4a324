/** What other programs build on: lint a document, or one rule of it, without the command. */
export { rules } from "../../rules/index.ts";
export { checkRule, type CheckOptions } from "./check-rule.ts";
export { readReport, type Document, type Format } from "./document.ts";
export { lint } from "./lint.ts";
export type { Outline } from "./outline.ts";
export type {
  Edit,
  LintResult,
  Location,
  Message,
  Passage,
  Place,
  RelatedMessage,
  Severity,
  Suggestion,
  Unchecked,
} from "./result.ts";
export type { RuleSettings, Settings } from "./settings.ts";
