import type { LanguagePack } from "../../lang/pack.ts";
import type { SymbolFact } from "./fact.ts";
import { alternatives } from "./scan.ts";

export type SymbolReader = (text: string) => SymbolFact[];

/**
 * Symbols of documents as the UN family writes them: capitals, then numbers behind slashes, with INF, REF and the
 * like in between, and a revision (`A/RES/70/1`, `CDIP/5/REF/CDIP/4/5 Rev. 2`). Slips of form (`CDIP10/9`,
 * `CDIP/19/11/Rev.`) are read as well: whoever reports them has to see them.
 */
const SYMBOL =
  /(?<![A-Za-z0-9/_-])(?<series>[A-Z]{2,}(?:\/[A-Z]{2,})*)(?<path>\/?\d+(?:[/_](?:\d+|[A-Z]{2,}))*(?:\/?\s?Rev\.?\s?\d*)?(?:\/?\s?(?:Add|Corr)\.?\s?\d+)?)(?![A-Za-z])/gu;

export function symbolReader(pack: LanguagePack): SymbolReader {
  const documents = alternatives(pack.references.document);
  const called = documents && new RegExp(`(?:${documents})\\s?$`, "iu");
  return (text) =>
    [...text.matchAll(SYMBOL)]
      .filter(({ groups }) => groups!["path"]!.includes("/"))
      .map((match) => {
        const { series, path } = match.groups!;
        const end = match.index + match[0].trimEnd().length;
        return {
          type: "symbol" as const,
          span: { start: match.index, end },
          series: series!,
          numbers: (path!.replace(/\s?\/?Rev.*$/u, "").match(/\d+/gu) ?? []).map(Number),
          calledDocument: called ? called.test(text.slice(Math.max(0, match.index - 12), match.index)) : false,
        };
      });
}
