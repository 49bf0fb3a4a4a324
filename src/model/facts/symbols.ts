import type { LanguagePack } from "../../lang/pack.ts";
import type { SymbolFact } from "./fact.ts";
import { alternatives, matches } from "./scan.ts";

export type SymbolReader = (text: string) => SymbolFact[];

/**
 * Symbols of documents as the UN family writes them: capitals, then numbers behind slashes, with INF, REF and the
 * like in between, and a revision (`A/RES/70/1`, `E/CN.4/2005/1`, `CDIP/5/REF/CDIP/4/5 Rev. 2`). Slips of form
 * (`CDIP10/9`, `CDIP/19/11/Rev.`, the first of `CDIP/6/2CDIP/6/3`) are read as well: whoever reports them has to see them. One letter
 * alone (`A/76/6`)
 * needs two numbers behind it.
 */
const REVISION = String.raw`(?:\/?\s?Rev(?![a-z])\.?(?:\s?\d{1,2}(?!\d|\s?年))?)?(?:\/?\s?(?:Add|Corr)\.?\s?\d{1,2})?`;
const SERIES = String.raw`(?<series>[A-Z]{2,}(?:\/[A-Z]+(?:\.\d+)?)*|[A-Z](?:\/[A-Z]+(?:\.\d+)?)+|[A-Z](?=\/\d+\/\d))`;
const SYMBOL = new RegExp(
  String.raw`(?<![A-Za-z0-9/_-])${SERIES}(?<path>\/?\d+(?:[/_](?:\d+|L\.\d+|[A-Z]{2,}(?![A-Za-z0-9])))*${REVISION})(?:(?![A-Za-z0-9])|(?=\k<series>\/\d))`,
  "gu",
);

export function symbolReader(pack: LanguagePack): SymbolReader {
  const documents = alternatives(pack.references.document);
  const called = documents && new RegExp(`(?:${documents})\\s?$`, "iu");
  const labels = new Set(pack.labelWords);
  return (text) =>
    matches(SYMBOL, text)
      .filter(({ groups }) => groups!["path"]!.includes("/") && !labels.has(groups!["series"]!.toLowerCase()))
      .map(({ index, 0: all, groups }) => ({
        type: "symbol" as const,
        span: { start: index, end: index + all.trimEnd().length },
        series: groups!["series"]!,
        numbers: (groups!["path"]!.replace(/\s?\/?(?:Rev|Add|Corr).*$/u, "").match(/\d+/gu) ?? []).map(Number),
        calledDocument: called ? called.test(text.slice(Math.max(0, index - LEAD), index)) : false,
      }));
}

/** How far in front of a symbol the word for a document may begin. */
const LEAD = 12;
