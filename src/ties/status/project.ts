import type { LanguagePack } from "../../lang/pack.ts";
import type { SymbolFact } from "../../model/facts/fact.ts";
import type { Block } from "../../text/block.ts";
import { textKey } from "../../text/text-key.ts";

/**
 * The project that a symbol in a block names. A document that was issued again (`A/5/REF/A/4/8`) is the one that it repeats, and
 * a revision is the same project.
 */
export function symbolId({ series, numbers, span }: SymbolFact, { text, content }: Block): string {
  const isAgain = text.slice(span.start - content.start, span.end - content.start).includes("REF");
  return `${series}/${(isAgain ? numbers.slice(-2) : numbers).join("/")}`;
}

/** A title without case and marks, and without the word that titles end in anyway ("project"). */
export function titleKey(title: string, { statuses }: LanguagePack): string {
  const key = textKey(title);
  const ending = statuses?.projects.find((word) => key.endsWith(word) && key.length > word.length * 2);
  return ending ? key.slice(0, -ending.length) : key;
}
