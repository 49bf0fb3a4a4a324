import type { LanguagePack } from "../../lang/pack.ts";
import { wordFinder, type WordFinder } from "./scan.ts";

/** Finds the measure word that stands at a place: the 个 of 十二个, but not the 部 of 部门. */
export function measureFinder({ measures, notMeasures = [] }: LanguagePack): WordFinder {
  const find = wordFinder(measures);
  const not = new RegExp(notMeasures.join("|") || "(?!)", "uy");
  return (text, at) => {
    const measure = find(text, at);
    if (measure === undefined) return undefined;
    not.lastIndex = at;
    return not.test(text) ? undefined : measure;
  };
}
