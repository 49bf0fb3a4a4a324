import stringWidth from "string-width";
import { checkRule, type CheckOptions } from "../../src/engine/check-rule.ts";
import { readReport, type Format } from "../../src/engine/document.ts";
import type { Message } from "../../src/engine/result.ts";
import type { Settings } from "../../src/engine/settings.ts";
import type { Rule } from "../../src/rule/define-rule.ts";

interface Options extends CheckOptions {
  readonly format?: Format;
  readonly report?: Settings;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Lints `text` with one rule and returns it with every finding drawn under the words it is about. */
export function annotate(rule: Rule, text: string, { format = "markdown", report, ...options }: Options = {}): string {
  const marks = checkRule(readReport({ text, format }, report), rule, options).flatMap(toMarks);
  let offset = 0;
  return text
    .split("\n")
    .flatMap((line) => {
      const start = offset;
      offset += line.length + 1;
      const here = marks.filter((mark) => mark.start >= start && mark.start < offset);
      return [line, ...here.map((mark) => draw(mark, line, start))];
    })
    .join("\n");
}

const toMarks = ({ span, severity, message, suggestions, related }: Message): Mark[] => [
  { ...span, label: `${severity}: ${message}` },
  ...suggestions.map((suggestion) => ({ ...suggestion.span, label: `suggestion: ${suggestion.message}` })),
  ...related.map((place) => ({ ...place.span, label: `see: ${place.message}` })),
];

function draw({ start, end, label }: Mark, line: string, lineStart: number): string {
  const before = line.slice(0, start - lineStart).replaceAll("\t", " ");
  const marked = line.slice(start - lineStart, end - lineStart);
  return `${" ".repeat(stringWidth(before))}${"~".repeat(Math.max(1, stringWidth(marked)))} ${label}`;
}
