import type { SymbolFact } from "../../model/facts/fact.ts";
import type { Report } from "../../model/report.ts";
import { textKey } from "../../text/text-key.ts";

/**
 * The project that a symbol names. A document that was issued again (`A/5/REF/A/4/8`) is the one that it repeats, and a
 * revision is the same project.
 */
export function symbolId({ series, numbers, span }: SymbolFact, report: Report): string {
  const own = report.slice(span.start, span.end).includes("REF") ? numbers.slice(-2) : numbers;
  return `${series}/${own.join("/")}`;
}

/** A title without case and marks, and without the word that titles end in anyway ("project"). */
export function titleKey(title: string, { language }: Report): string {
  const key = textKey(title);
  const ending = language.statuses?.projects.find((word) => key.endsWith(word) && key.length > word.length * 2);
  return ending ? key.slice(0, -ending.length) : key;
}
