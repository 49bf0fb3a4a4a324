import type { LanguagePack } from "../../lang/pack.ts";
import { DIGIT_RUN, digitReader } from "./digits.ts";
import { hanNumeral } from "./han-numerals.ts";
import { numberWordReader } from "./number-words.ts";
import { matches, type Taken, wordFinder } from "./scan.ts";

/** A number as printed, without hedges and unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What its scale word multiplies by; 1 without one. */
  readonly scale: number;
  /** Half of what the last printed digit stands for; 0 for a whole number, which is taken at its word. */
  readonly rounding: number;
  /** What "40多" may add: the size of the last digit that is not zero. */
  readonly grain: number;
  /** In words or Chinese numerals. */
  readonly written: boolean;
  /** In Chinese numerals, which letters may touch: WIPO两次. */
  readonly han: boolean;
  /** States something only with a measure word behind it: 三个, but not the 三 of 三农. */
  readonly needsUnit: boolean;
  /** States something only with a hedge: 百余人, but not 百科. */
  readonly needsHedge: boolean;
  /** "A little more" is written inside of it: 十多万. */
  readonly odd: boolean;
}

/** Leaves out what is taken already: most digits of a report stand in dates and symbols. */
export type NumeralReader = (text: string, taken: Taken) => Numeral[];

const HAN = "〇○零一二两三四五六七八九十百千万亿";
const HAN_DIGITS = "〇○零一二三四五六七八九";

/** Every number of a text, in order, however it is written. */
export function numeralReader(pack: LanguagePack): NumeralReader {
  const readers = [arabicReader(pack), writtenReader(pack), ...(pack.numbers.han ? [hanReader(pack)] : [])];
  return (text, taken) => readers.flatMap((read) => read(text, taken)).sort((a, b) => a.start - b.start);
}

function arabicReader(pack: LanguagePack): NumeralReader {
  const readDigits = digitReader(pack);
  const { scales, multipliers = {}, suffixes = {}, moneySuffixes = {}, han } = pack.numbers;
  const factors = { ...scales, ...multipliers };
  const scaleAt = wordFinder(Object.keys(factors));
  const oddWords = Object.entries(pack.hedges.after).flatMap(([word, bound]) => (bound === "over" ? [word] : []));

  return (text, taken) => {
    const found: Numeral[] = [];
    for (const { 0: run, index: start } of matches(DIGIT_RUN, text)) {
      if (taken.overlaps(start, start + run.length)) continue;
      const digits = readDigits(run);
      let end = start + run.length;
      if (!digits || (han && start > 0 && "百千万亿".includes(text[start - 1]!))) continue;
      const oddWord = oddWords.find((word) => text.startsWith(word, end) && scaleBehind(text, end + word.length));
      const scale = scaleBehind(text, end + (oddWord?.length ?? 0));
      const glued = /^\p{L}{1,3}(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 4))?.[0] ?? "";
      const isMoney = /\p{Sc}\s?$/u.test(text.slice(Math.max(0, start - 2), start));
      const suffix = suffixes[glued] ?? (isMoney ? moneySuffixes[glued] : undefined);
      if (scale) end = scale.end;
      else if (suffix) end += glued.length;
      // 3万5千, 5百: the number goes on in another script.
      if (han && /^[\d十百千万亿]/u.test(text.slice(end, end + 1))) continue;
      const factor = scale?.factor ?? suffix ?? 1;
      const unit = factor / 10 ** digits.decimals;
      found.push({
        ...PLAIN,
        start,
        end,
        value: exact(digits.value * factor),
        scale: factor,
        rounding: factor > 1 || digits.decimals > 0 ? unit / 2 : 0,
        grain: digits.decimals > 0 ? unit : trailing(digits.value) * factor,
        odd: oddWord !== undefined,
      });
    }
    return found;
  };

  function scaleBehind(text: string, end: number): { factor: number; end: number } | undefined {
    const at = text[end] === " " ? end + 1 : end;
    const word = scaleAt(text, at);
    return word === undefined ? undefined : { factor: factors[word]!, end: at + word.length };
  }
}

function writtenReader(pack: LanguagePack): NumeralReader {
  const read = numberWordReader(pack);
  return (text, taken) =>
    read(text)
      .filter(({ start, end }) => !taken.overlaps(start, end))
      .map(({ start, end, value, scale }) => ({
        ...PLAIN,
        start,
        end,
        value,
        scale,
        rounding: scale > 1 ? scale / 2 : 0,
        grain: trailing(value),
        written: true,
      }));
}

function hanReader(pack: LanguagePack): NumeralReader {
  const odd = Object.entries(pack.hedges.after).flatMap(([word, bound]) =>
    bound === "over" && word !== "+" ? [word] : [],
  );
  const pattern = new RegExp(`([${HAN}]+)(?:点([${HAN_DIGITS}]+)([万亿]*))?(?:(${odd.join("|")})([万亿]+))?`, "gu");
  return (text, taken) => {
    const found: Numeral[] = [];
    for (const match of matches(pattern, text)) {
      if (taken.overlaps(match.index, match.index + match[0].length)) continue;
      const [all, whole = "", decimals = "", decimalScale = "", , oddScale = ""] = match;
      const isPercent = pack.percent.before.some((word) => text.startsWith(word, match.index - word.length));
      // 三点五 is five past three or 3.5; 三点五亿 and 百分之三点五 are clear.
      if (decimals !== "" && decimalScale === "" && !isPercent) continue;
      const base = hanNumeral(whole);
      const fraction = hanNumeral(decimals.padStart(4, "零")) ?? 0;
      const factor = (hanNumeral(decimalScale) ?? 1) * (hanNumeral(oddScale) ?? 1);
      if (base === undefined) continue;
      const value = exact((base + fraction / 10 ** decimals.length) * factor);
      const scale = lastScale(all);
      found.push({
        ...PLAIN,
        start: match.index,
        end: match.index + all.length,
        value,
        scale,
        rounding: scale > 1 ? scale / 2 / 10 ** decimals.length : decimals === "" ? 0 : 0.5 / 10 ** decimals.length,
        grain: decimals === "" ? trailing(base) * factor : factor / 10 ** decimals.length,
        written: true,
        han: true,
        needsUnit: !/[万亿]/u.test(all) || startsWithUnit(all),
        needsHedge: startsWithUnit(all),
        odd: oddScale !== "",
      });
    }
    return found;
  };
}

const PLAIN = { written: false, han: false, needsUnit: false, needsHedge: false, odd: false };

/** 三十五万 is exact to 万, 三千五百 to one. */
const lastScale = (han: string): number => (han.endsWith("万") ? 1e4 : han.endsWith("亿") ? 1e8 : 1);

const startsWithUnit = (han: string): boolean => /^[百千万亿]/u.test(han);

/** 6,000 -> 1,000; 170 -> 10; 35 -> 1 */
function trailing(value: number): number {
  let size = 1;
  while (value > 0 && value % (size * 10) === 0) size *= 10;
  return size;
}

/** 1.503 × 10^8 is 150,300,000 and not 150,299,999.99999997. */
export const exact = (value: number): number => Number(value.toPrecision(15));
