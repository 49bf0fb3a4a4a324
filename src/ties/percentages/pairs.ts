import type { Quantity } from "../../model/facts/fact.ts";
import type { LanguagePack } from "../../lang/pack.ts";
import { finder } from "./patterns.ts";
import { shareHolds, shareTie } from "./shares.ts";
import { SIGNS, type Skeleton } from "./skeleton.ts";
import type { RatioTie } from "./tie.ts";
import type { Words } from "./words.ts";

/** A count with its percentage: `60 women (35%)`, 60人（35%）. */
export interface Pair {
  readonly part: Quantity;
  readonly rate: Quantity;
  readonly words: Words;
}

interface Pairs {
  readonly pairs: readonly Pair[];
  /** All other counts, which may be their whole. */
  readonly counts: readonly Quantity[];
}

export function pairReader(pack: LanguagePack): (skeleton: Skeleton, words: Words) => Pairs {
  const find = finder(pack.ratios.pairs, pack);
  return (skeleton, words) => {
    const pairs = find(skeleton).flatMap(({ figures: { part, rate } }) =>
      part && rate && part.value > 0 && rate.unit === "%" && rate.value > 0 && rate.value <= 100
        ? [{ part, rate, words }]
        : [],
    );
    const parts = new Set(pairs.map(({ part }) => part));
    const counts = [...skeleton.tokens.values()].flatMap(({ sign, quantity }) =>
      sign === SIGNS.count && quantity && !parts.has(quantity) ? [quantity] : [],
    );
    return { pairs, counts };
  };
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
    const held = pairs.filter(({ part, rate, words }) => shareHolds(part, whole, rate, words)).length;
    if (held > (best?.held ?? 0)) best = { whole, held };
  }
  const needed = best && told.includes(best.whole) ? pairs.length / 2 : Math.max(2, Math.ceil(pairs.length * MOST));
  if (!best || best.held < needed) return [];
  const { whole } = best;
  const others = [...candidates, ...pairs.slice(0, CANDIDATES).map(({ part }) => part)];
  return pairs
    .filter(
      ({ part, rate, words }) =>
        shareHolds(part, whole, rate, words) ||
        // A part of a part: "60 women (35%), of them 30 (50%) from Asia".
        !others.some((other) => other !== part && other.value > 1 && shareHolds(part, other, rate, words)),
    )
    .map(({ part, rate, words }) => shareTie(part, whole, rate, words, true));
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
