import type { Quantity } from "../../model/facts/fact.ts";
import type { LanguagePack } from "../../lang/pack.ts";
import { sameUnit } from "../agreement.ts";
import { countInterval, decimalsOf, meet, quotient, rateInterval } from "./intervals.ts";
import { finder, type Found } from "./patterns.ts";
import { digitsAt, grouped, percent, printedLike, term } from "./printing.ts";
import type { Skeleton } from "./skeleton.ts";
import { ratioTie, type RatioTie } from "./tie.ts";
import type { Words } from "./words.ts";

/** Part, whole and percentage, told together: `153 of 170 respondents (90%)`. */
export function shareReader(pack: LanguagePack): (skeleton: Skeleton, words: Words) => RatioTie[] {
  const find = finder(pack.ratios.shares, pack);
  const aChange = new RegExp(pack.ratios.notShare);
  return (skeleton, words) =>
    find(skeleton).flatMap((found) => {
      const { part, whole, rate } = found.figures;
      if (!part || !whole || !rate || !isShare(part, whole, rate)) return [];
      if (found.guessed && part.value > whole.value) return [];
      if (part.kind === whole.kind && !sameUnit(part, whole, pack.looseMeasures)) return [];
      return isToldAsChange(found, skeleton, aChange) ? [] : [shareTie(part, whole, rate, words)];
    });
}

const MONTHS = 12;

/** Whether three figures can be a part, its whole and the percentage. */
function isShare(part: Quantity, whole: Quantity, rate: Quantity): boolean {
  if (rate.unit === "pp" || rate.value <= 0 || whole.value <= 1 || part.value < 0 || part.weak) return false;
  if (part.kind === "money" && whole.kind === "money" && part.unit !== whole.unit) return false;
  // A part with its digits swapped may be more than all of it; `5/4` may be a day.
  return part.value <= whole.value || (whole.value > MONTHS && part.value < whole.value * 100);
}

/** "153 of 170 (up 5%)" */
function isToldAsChange({ text, index }: Found, skeleton: Skeleton, aChange: RegExp): boolean {
  const end = text.search(/[\ue001\ue002]/u);
  return aChange.test(skeleton.text.slice(Math.max(0, index + end - 30), index + end));
}

/** The verdict on a percentage, with its arithmetic. */
export function shareTie(part: Quantity, whole: Quantity, rate: Quantity, words: Words, inferred = false): RatioTie {
  const decimals = decimalsOf(rate, words);
  const value = (part.value / whole.value) * 100;
  const holds = shareHolds(part, whole, rate, words);
  const isExact = [part, whole, rate].every(({ bound }) => bound === "exact");
  const at = digitsAt(rate, words);
  return ratioTie(holds || (isExact && !inferred ? "proved" : "strong"), {
    problem: "share",
    at: rate.printed,
    sum: `${term(part)} / ${term(whole)} = ${percent(value, value > 99 && value < 100 ? Math.max(1, decimals) : decimals)}`,
    figures: [part, whole, rate],
    from: [part.printed, whole.printed],
    repairs: [
      ...(at ? [{ at, text: printedLike(value, decimals, at, words) }] : []),
      ...repairOf(part, (whole.value * rate.value) / 100, words, isExact),
    ],
  });
}

/** The part that the percentage would ask for, where the percentage tells it. */
function repairOf(
  part: Quantity,
  value: number,
  words: Words,
  isExact: boolean,
): { at: { start: number; end: number }; text: string }[] {
  const at = digitsAt(part, words);
  const whole = Math.round(value);
  return at && isExact && value < 100 && part.interval.low === part.interval.high ? [{ at, text: grouped(whole) }] : [];
}

export const shareHolds = (part: Quantity, whole: Quantity, rate: Quantity, words: Words): boolean =>
  meet(quotient(countInterval(part), countInterval(whole)), rateInterval(rate, decimalsOf(rate, words)));
