import type { LanguagePack } from "../../lang/pack.ts";
import type { Numeral } from "./numeral.ts";

/** A numeral, or two that are the ends of a range ("10 to 12", 两到三): then it is the upper one, and `from` the lower. */
export interface NumeralRange extends Numeral {
  readonly from?: Numeral;
}

/** Above this, digits that a hyphen joins are a range only if both ends have as many: `555-1234` is a telephone number. */
const SMALL = 100;
/** How far the ends of a range may stand apart, and how far in front of it a word may forbid it. */
const GAP = 8;
const LEAD = 12;

/** Joins the ends of ranges. */
export function rangeJoiner({ numbers }: LanguagePack): (text: string, numerals: readonly Numeral[]) => NumeralRange[] {
  const to = new RegExp(`^%?(?:${numbers.range.to})$`, "iu");
  const between = numbers.range.between;
  const before = between && new RegExp(between[0], "iu");
  const and = between && new RegExp(`^%?(?:${between[1]})$`, "iu");
  const change = numbers.range.change === undefined ? undefined : new RegExp(numbers.range.change, "iu");

  return (text, numerals) => {
    const joined: NumeralRange[] = [];
    for (let i = 0; i < numerals.length; i++) {
      const high = numerals[i + 1];
      const low = high && scaledLike(numerals[i]!, high);
      if (low && isRange(text, low, high)) {
        joined.push({ ...high, start: low.start, from: low });
        i++;
      } else {
        joined.push(numerals[i]!);
      }
    }
    return joined;
  };

  function isRange(text: string, low: Numeral, high: Numeral): boolean {
    if (low.value >= high.value || high.start - low.end > GAP || low.odd) return false;
    const gap = text.slice(low.end, high.start);
    const lead = text.slice(Math.max(0, low.start - LEAD), low.start);
    // Up 20% to 120: another kind of figure.
    if (gap.startsWith("%") && !/^\s?%/u.test(text.slice(high.end, high.end + 2))) return false;
    if (before?.test(lead) && and?.test(gap)) return true;
    if (!to.test(gap) || change?.test(lead)) return false;
    if (!/^[-–—~]$/u.test(gap)) return true;
    const isChain = /[-–—.,:/]$/u.test(lead) || /^[-–—:/]\d/u.test(text.slice(high.end, high.end + 2));
    return !isChain && (high.value <= SMALL || low.end - low.start === high.end - high.start);
  }
}

/** The scale word of the upper end holds for both ("5 to 10 million"), unless the lower would be the larger then. */
function scaledLike(low: Numeral, high: Numeral): Numeral {
  if (low.scale > 1 || high.scale === 1 || low.value * high.scale >= high.value) return low;
  return { ...low, value: low.value * high.scale, scale: high.scale, rounding: high.rounding };
}
