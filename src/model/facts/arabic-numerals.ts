import type { LanguagePack } from "../../lang/pack.ts";
import { DIGIT_RUN, digitReader } from "./digits.ts";
import { exact, PLAIN, trailing, type Numeral, type NumeralReader } from "./numeral.ts";
import { matches, wordFinder } from "./scan.ts";

/** What multiplies the digits: where its word ends, and whether 多 stands in front of it (10多万). */
interface Scale {
  readonly factor: number;
  readonly end: number;
  readonly odd: boolean;
}

const HAN_UNIT = /[十百千万亿]/u;

/** Reads digits with their scale words: `6,000`, `1.503亿`, "1.2 million", `$1.5bn`. */
export function arabicReader(pack: LanguagePack): NumeralReader {
  const readDigits = digitReader(pack);
  const scaleAt = scaleReader(pack);
  const { han } = pack.numbers;

  return (text, taken) => {
    const found: Numeral[] = [];
    for (const { 0: run, index: start } of matches(DIGIT_RUN, text)) {
      if (taken.overlaps(start, start + run.length)) continue;
      const digits = readDigits(run);
      if (!digits) continue;
      const { factor, end, odd } = scaleAt(text, start, start + run.length);
      // The 3万 and the 5千 of 3万5千 are one number, in two scripts.
      if (
        han &&
        (HAN_UNIT.test(text[start - 1] ?? "") || HAN_UNIT.test(text[end] ?? "") || /\d/u.test(text[end] ?? ""))
      )
        continue;
      const unit = factor / 10 ** digits.decimals;
      found.push({
        start,
        end,
        value: exact(digits.value * factor),
        scale: factor,
        rounding: factor > 1 || digits.decimals > 0 ? unit / 2 : 0,
        grain: digits.decimals > 0 ? unit : trailing(digits.value) * factor,
        ...PLAIN,
        odd,
      });
    }
    return found;
  };
}

function scaleReader({ numbers, hedges }: LanguagePack): (text: string, start: number, end: number) => Scale {
  const { scales, multipliers = {}, suffixes = {}, moneySuffixes = {} } = numbers;
  const factors = { ...scales, ...multipliers };
  const wordAt = wordFinder(Object.keys(factors));
  const oddWords = Object.keys(hedges.after).filter((word) => hedges.after[word] === "over");

  return (text, start, end) => {
    const odd = oddWords.find((word) => text.startsWith(word, end)) ?? "";
    for (const from of odd === "" ? [end] : [end + odd.length, end]) {
      const at = text[from] === " " ? from + 1 : from;
      const word = wordAt(text, at);
      if (word !== undefined) return { factor: factors[word]!, end: at + word.length, odd: from > end };
    }
    const suffix = suffixAt(text, start, end);
    return { factor: suffix?.factor ?? 1, end: suffix?.end ?? end, odd: false };
  };

  function suffixAt(text: string, start: number, end: number): Pick<Scale, "factor" | "end"> | undefined {
    if (!/[A-Za-z]/u.test(text[end] ?? "")) return undefined;
    const [letters] = /^\p{L}+/u.exec(text.slice(end, end + LONGEST_SUFFIX))!;
    const isMoney = /\p{Sc}\s?$/u.test(text.slice(Math.max(0, start - 2), start));
    const factor = suffixes[letters] ?? (isMoney ? moneySuffixes[letters] : undefined);
    return factor === undefined ? undefined : { factor, end: end + letters.length };
  }
}

const LONGEST_SUFFIX = 4;
