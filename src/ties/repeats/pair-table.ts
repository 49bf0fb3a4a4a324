import type { Unit } from "./units.ts";

/** Two units that say the same, or nearly so, the first of them in front. */
export interface Pair {
  readonly left: Unit;
  readonly right: Unit;
  readonly exact: boolean;
}

/** Each with each wanted one that stands behind it. */
export const pairsOf = (
  units: readonly Unit[],
  isWanted: (left: Unit, right: Unit) => boolean = () => true,
): [left: Unit, right: Unit][] =>
  units.flatMap((left, i) =>
    units
      .slice(i + 1)
      .filter((right) => isWanted(left, right))
      .map((right): [Unit, Unit] => [left, right]),
  );

/** How far a pair is from the next one on both sides: one block further, or two where one block was put in or left out. */
const STEPS = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
] as const;

/** Pairs, to be found by their two places. */
export class PairTable {
  readonly #places: ReadonlyMap<string, Pair>;

  constructor(pairs: readonly Pair[]) {
    this.#places = new Map(pairs.map((pair) => [`${pair.left.index}:${pair.right.index}`, pair]));
  }

  /** Those that come before or behind another one. */
  linked(): Pair[] {
    const linked = new Set<Pair>();
    for (const pair of this.#places.values()) {
      for (const following of this.#following(pair)) linked.add(pair).add(following);
    }
    return [...linked];
  }

  /** Each pair that no other leads to, with all that follow it. */
  chains(): Pair[][] {
    const next = new Map([...this.#places.values()].map((pair) => [pair, this.#following(pair)[0]]));
    const led = new Set(next.values());
    return [...next.keys()]
      .filter((pair) => !led.has(pair))
      .map((head) => {
        const chain: Pair[] = [];
        for (let pair: Pair | undefined = head; pair; pair = next.get(pair)) chain.push(pair);
        return chain;
      });
  }

  /** The pairs that may follow, in the same two sections, the nearest first. */
  #following({ left, right }: Pair): Pair[] {
    return STEPS.flatMap(([i, j]) => {
      const pair = this.#places.get(`${left.index + i}:${right.index + j}`);
      return pair?.left.section === left.section && pair.right.section === right.section ? [pair] : [];
    });
  }
}
