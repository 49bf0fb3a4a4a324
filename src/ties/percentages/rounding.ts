import type { Interval, Quantity } from "../../model/facts/fact.ts";
import { trailing } from "../../model/facts/numeral.ts";
import { matches } from "../../model/facts/scan.ts";
import { grouped, term } from "./printing.ts";
import { SIGNS, type Skeleton } from "./skeleton.ts";
import { ratioTie, type RatioTie } from "./tie.ts";

/** A figure and another one alone in brackets behind it: 近1,540万（15,383,635）, "1,503,000 people (about 1.5 million)". */
const PAIR = new RegExp(
  String.raw`${SIGNS.count}([^\ue000-\ue007.,;:，。；：（）()]{0,24})[(（]\s?(?:[=≈即]\s?)?${SIGNS.count}\s?[)）]`,
  "gu",
);
/** What is told roughly may be so far off before it is another figure and no rounding. */
const NEAR = 0.7;
/** How near the digits of two figures come when one has slipped by a factor of ten. */
const DIGITS = 0.06;

/** Round figures with their exact ones in brackets. */
export function roundingTies(skeleton: Skeleton, text: string): RatioTie[] {
  return matches(PAIR, skeleton.text).flatMap(({ 0: all, index }) => {
    const first = skeleton.tokens.get(index)?.quantity;
    const second = skeleton.tokens.get(index + all.lastIndexOf(SIGNS.count))?.quantity;
    if (!first || !second || !areOneThing(first, second)) return [];
    const [round, exact] = isRound(first) ? [first, second] : [second, first];
    return tieOf(round, exact, text) ?? [];
  });
}

function areOneThing(a: Quantity, b: Quantity): boolean {
  if (a.kind === "money" && b.kind === "money") return a.unit === b.unit;
  return a.unit === b.unit || a.unit === "" || b.unit === "";
}

/** Rounded by its hedge or its scale word. */
const isRound = ({ bound, interval }: Quantity): boolean => bound !== "exact" || interval.low < interval.high;

function tieOf(round: Quantity, exact: Quantity, text: string): RatioTie | undefined {
  const isFiner = exact.bound === "exact" && trailing(exact.value) < grainOf(round);
  if (!isRound(round) || !isFiner || !Number.isInteger(exact.value) || exact.value < 100) return undefined;
  const ratio = round.value / exact.value;
  const isNear = ratio > NEAR && ratio < 1 / NEAR;
  if (!isNear && !isPowerOfTen(ratio)) return undefined;
  const { low, high } = allowed(round);
  const holds = exact.value >= low && exact.value <= high;
  return ratioTie(holds || "strong", {
    problem: "rounding",
    at: round.printed,
    sum: `${grouped(round.value)} / ${term(exact)} = ${grouped(ratio, 3)}`,
    figures: [round, exact],
    from: [exact.printed],
    repairs: repairs(round, exact, text),
  });
}

const grainOf = ({ value }: Quantity): number => (Number.isInteger(value) ? trailing(value) : 1);

/** Ten times too much or too little, or 万 for 亿. */
function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio);
  const nearest = Math.round(power);
  return nearest !== 0 && Math.abs(10 ** (power - nearest) - 1) < DIGITS;
}

/** What a round figure may stand for: one step of its last digit where it is hedged. */
function allowed(round: Quantity): Interval {
  const { value, bound, interval } = round;
  const step = grainOf(round);
  switch (bound) {
    case "exact":
      return { low: interval.low, high: Math.max(interval.high, value + (interval.high - interval.low)) };
    case "over":
    case "atLeast":
      return { low: value, high: value + step };
    case "nearly":
    case "under":
    case "atMost":
      return { low: value - step, high: value };
    case "about":
      return { low: value - step, high: value + step };
  }
}

/** The round figure with its digits moved to where the exact one has them, in the same scale. */
function repairs(round: Quantity, exact: Quantity, text: string): RatioTie["repairs"] {
  const printed = text.slice(round.span.start, round.span.end);
  const match = /\d[\d,]*(?:\.\d+)?/u.exec(printed);
  if (!match) return [];
  const decimals = /\.(\d+)$/u.exec(match[0])?.[1]?.length ?? 0;
  const scale = round.value / Number(match[0].replaceAll(",", ""));
  const value = Number((exact.value / scale).toFixed(decimals));
  // With the scale wrong the digits would be lost.
  if (value < 1) return [];
  const start = round.span.start + match.index;
  return [{ at: { start, end: start + match[0].length }, text: grouped(value, decimals) }];
}
