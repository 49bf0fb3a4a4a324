import type { Interval, Quantity } from "../../model/facts/fact.ts";
import { trailing } from "../../model/facts/numeral.ts";
import { matches } from "../../model/facts/scan.ts";
import type { Span } from "../../text/span.ts";
import { grouped, term } from "./printing.ts";
import { SIGNS, type Skeleton } from "./skeleton.ts";
import { ratioTie, type RatioTie } from "./tie.ts";
import type { Words } from "./words.ts";

/** A figure and another one alone in brackets behind it: 近1,540万（15,383,635）, "1,503,000 people (about 1.5 million)". */
const PAIR = new RegExp(
  String.raw`${SIGNS.count}([^\ue000-\ue007.,;:，。；：（）()]{0,24})[(（]\s?(?:[=≈即]\s?)?${SIGNS.count}\s?[)）]`,
  "gu",
);
/** What is told roughly may be so far off before it is another figure and no rounding. */
const NEAR = 0.7;
/** A scale word and an exact figure alone behind it leave hardly another reading, so digits may be swapped. */
const NEAR_SCALED = 0.2;
/** How near the digits of two figures come when one has slipped by a factor of ten. */
const DIGITS = 0.06;

/** Round figures with their exact ones in brackets. */
export function roundingTies(skeleton: Skeleton, words: Words): RatioTie[] {
  return matches(PAIR, skeleton.text).flatMap(({ 0: all, index }) => {
    const first = skeleton.tokens.get(index)?.quantity;
    const second = skeleton.tokens.get(index + all.lastIndexOf(SIGNS.count))?.quantity;
    if (!first || !second || !areOneThing(first, second)) return [];
    const [round, exact] = grainOf(first) > grainOf(second) ? [first, second] : [second, first];
    return tieOf(round, exact, words) ?? [];
  });
}

function areOneThing(a: Quantity, b: Quantity): boolean {
  if (a.kind === "money" && b.kind === "money") return a.unit === b.unit;
  return a.unit === b.unit || a.unit === "" || b.unit === "";
}

/** Rounded by its hedge or its scale word. */
const isRound = ({ bound, interval }: Quantity): boolean => bound !== "exact" || interval.low < interval.high;

function tieOf(round: Quantity, exact: Quantity, words: Words): RatioTie | undefined {
  const isFiner = trailing(exact.value) < grainOf(round);
  if (!isRound(round) || !isFiner || !Number.isInteger(exact.value) || exact.value < 100) return undefined;
  const ratio = round.value / exact.value;
  const { step, scale } = stepOf(round, words);
  const near = scale >= 1000 && trailing(exact.value) < 100 ? NEAR_SCALED : NEAR;
  const isNear = ratio > near && ratio < 1 / near;
  if (!isNear && !isPowerOfTen(ratio)) return undefined;
  const { low, high } = allowed(round, step);
  const holds = exact.value >= low && exact.value <= high;
  return ratioTie(holds || "strong", {
    problem: "rounding",
    at: round.printed,
    sum: `${grouped(round.value)} / ${term(exact)} = ${grouped(ratio, 3)}`,
    figures: [round, exact],
    from: [exact.printed],
    repairs: repairs(round, exact, words),
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
function allowed(round: Quantity, step: number): Interval {
  const { value, bound, interval } = round;
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

/** How a figure is printed: where its digits are, its decimals, its scale, and what one step of the last digit is. */
function stepOf(round: Quantity, words: Words): { step: number; scale: number; decimals: number; at?: Span } {
  const match = /\d[\d,]*(?:\.\d+)?/u.exec(words(round.span.start, round.span.end));
  if (!match) return { step: grainOf(round), scale: 1, decimals: 0 };
  const decimals = /\.(\d+)$/u.exec(match[0])?.[1]?.length ?? 0;
  const scale = round.value / Number(match[0].replaceAll(",", ""));
  const start = round.span.start + match.index;
  const at = { start, end: start + match[0].length };
  return { step: decimals > 0 ? scale / 10 ** decimals : grainOf(round), scale, decimals, at };
}

/** The round figure as the exact one asks for it, in the same scale. */
function repairs(round: Quantity, exact: Quantity, words: Words): RatioTie["repairs"] {
  const { scale, decimals, at } = stepOf(round, words);
  const value = Number((exact.value / scale).toFixed(decimals));
  // With the scale wrong the digits would be lost.
  return at && value >= 1 ? [{ at, text: grouped(value, decimals) }] : [];
}
