import type { Bound, LanguagePack } from "../../lang/pack.ts";
import { inSmallLetters } from "./fold.ts";
import { alternatives, LETTER, wordFinder } from "./scan.ts";

/** A hedge with where it begins (in front of a number) or ends (behind it). */
interface Hedge {
  readonly at: number;
  readonly bound: Bound;
}

export interface HedgeReader {
  before(text: string, start: number): Hedge | undefined;
  after(text: string, end: number): Hedge | undefined;
  /** Behind the measure word or percent sign. */
  afterUnit(text: string, end: number): Hedge | undefined;
}

/** No hedge is longer. */
const LONGEST = 24;

export function hedgeReader({ hedges, spaced }: LanguagePack): HedgeReader {
  const lookalikes = hedges.none ?? [];
  const words = alternatives([...Object.keys(hedges.before), ...lookalikes]) || "(?!)";
  // The first that reaches the number is the longest, so 签约 hides 约 and 不超过 hides 超过.
  const lead = new RegExp(`${spaced ? String.raw`(?<![\p{L}\p{N}=-])` : ""}(${words})\\s*$`, "u");
  const ends = new Set(Object.keys(hedges.before).map((word) => word.at(-1)!.toLowerCase()));
  const behind = finder(hedges.after);
  const behindUnit = finder(hedges.afterUnit);
  return {
    before(text, start) {
      const from = Math.max(0, start - LONGEST);
      const before = inSmallLetters(text.slice(from, start));
      if (!ends.has(before.trimEnd().slice(-1))) return undefined;
      const match = lead.exec(before);
      const bound = hedges.before[match?.[1]?.replaceAll(/\s+/gu, " ") ?? ""];
      return match && bound ? { at: from + match.index, bound } : undefined;
    },
    after: behind,
    afterUnit: behindUnit,
  };
}

/** Signs touch the number (`40+`, "40-odd"), words of languages that write spaces do not ("40 or more"). */
function finder(bounds: Readonly<Record<string, Bound>>): (text: string, end: number) => Hedge | undefined {
  const find = wordFinder(Object.keys(bounds));
  return (text, end) => {
    const spaced = text[end] === " " && LETTER.test(text[end + 1] ?? "");
    const at = spaced ? end + 1 : end;
    const word = find(text, at);
    if (word === undefined || (!spaced && LETTER.test(word[0]!))) return undefined;
    if (word === "+" && /[\d\p{L}]/u.test(text[at + 1] ?? "")) return undefined;
    return { at: at + word.length, bound: bounds[word]! };
  };
}
