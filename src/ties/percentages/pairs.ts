import type { Quantity } from "../../model/facts/fact.ts";
import { matches } from "../../model/facts/scan.ts";
import { shareHolds, shareTie } from "./shares.ts";
import { SIGNS, type Skeleton } from "./skeleton.ts";
import type { RatioTie } from "./tie.ts";

/** A count with its percentage in brackets: `60 women (35%)`, 60人（35%）. */
const PAIR = new RegExp(
  String.raw`${SIGNS.count}[^\ue000-\ue007.;:，。；：（）()]{0,40}[(（]\s?(?:占|约)?\s?${SIGNS.percent}\s?[)）]`,
  "gu",
);

export interface Pair {
  readonly part: Quantity;
  readonly rate: Quantity;
  readonly text: string;
}

/** The counts with percentages of a text, and all its counts, which may be their whole. */
export function pairsIn(skeleton: Skeleton, text: string): { pairs: Pair[]; counts: Quantity[] } {
  const pairs = matches(PAIR, skeleton.text).flatMap(({ 0: all, index }) => {
    const part = skeleton.tokens.get(index)?.quantity;
    const rate = skeleton.tokens.get(index + all.lastIndexOf(SIGNS.percent))?.quantity;
    return part && rate && part.value > 0 && rate.value > 0 && rate.value <= 100 ? [{ part, rate, text }] : [];
  });
  const parts = new Set(pairs.map(({ part }) => part));
  const counts = [...skeleton.tokens.values()].flatMap(({ sign, quantity }) =>
    sign === SIGNS.count && quantity && !parts.has(quantity) ? [quantity] : [],
  );
  return { pairs, counts };
}

/**
 * Pairs of one whole. The whole is a count that is stated beside them, or their sum, and it is believed only if it accounts for
 * most of them. One is enough if the words tell that it is their whole.
 */
export function pairTies(
  pairs: readonly Pair[],
  counts: readonly Quantity[],
  told: readonly (Quantity | undefined)[] = [],
): RatioTie[] {
  if (pairs.length < 2) return [];
  const candidates = [...counts.filter(({ bound }) => bound === "exact").slice(0, CANDIDATES), totalOf(pairs)];
  const largest = pairs.reduce((most, { part }) => Math.max(most, part.value), 0);
  let best: { whole: Quantity; held: number } | undefined;
  for (const whole of candidates) {
    if (whole.value <= largest) continue;
    const held = pairs.filter(({ part, rate, text }) => shareHolds(part, whole, rate, text)).length;
    if (held > (best?.held ?? 0)) best = { whole, held };
  }
  const needed = best && told.includes(best.whole) ? pairs.length / 2 : Math.max(2, Math.ceil(pairs.length * MOST));
  if (!best || best.held < needed) return [];
  const { whole } = best;
  const others = [...candidates, ...pairs.slice(0, CANDIDATES).map(({ part }) => part)];
  return pairs
    .filter(
      ({ part, rate, text }) =>
        shareHolds(part, whole, rate, text) ||
        // A part of a part: "60 women (35%), of them 30 (50%) from Asia".
        !others.some((other) => other !== part && other.value > 1 && shareHolds(part, other, rate, text)),
    )
    .map(({ part, rate, text }) => shareTie(part, whole, rate, text, true));
}

/** A paragraph has few figures; more of them are a table without lines. */
const CANDIDATES = 24;
/** Fewer would be chance. */
const MOST = 0.6;

function totalOf(pairs: readonly Pair[]): Quantity {
  const value = pairs.reduce((sum, { part }) => sum + part.value, 0);
  const { part } = pairs[0]!;
  return { ...part, value, interval: { low: value, high: value }, bound: "exact" };
}
