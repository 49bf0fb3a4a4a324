import type { Block } from "../../text/block.ts";
import type { Unit } from "./units.ts";

/** Two units that say the same, or nearly so, the first of them in front. */
export interface Pair {
  readonly left: Unit;
  readonly right: Unit;
  readonly exact: boolean;
}

/** Each with each wanted one that stands behind it. */
export function pairsOf(
  units: readonly Unit[],
  isWanted: (left: Unit, right: Unit) => boolean = () => true,
): [left: Unit, right: Unit][] {
  const pairs: [Unit, Unit][] = [];
  for (const [i, left] of units.entries())
    for (const right of units.slice(i + 1)) if (isWanted(left, right)) pairs.push([left, right]);
  return pairs;
}

/** How far a pair is from the next one on either side: one block further, or two where one block was put in or left out. */
const STEPS = [1, 2] as const;

/** Pairs, to be found by their two blocks. */
export class PairTable {
  readonly #pairs: ReadonlyMap<Block | undefined, ReadonlyMap<Block | undefined, Pair>>;

  constructor(pairs: readonly Pair[]) {
    const table = new Map<Block, Map<Block, Pair>>();
    for (const pair of pairs) {
      const [left, right] = [pair.left.block, pair.right.block];
      const row = table.get(left);
      if (row) row.set(right, pair);
      else table.set(left, new Map([[right, pair]]));
    }
    this.#pairs = table;
  }

  /** Those that come before or behind another one. */
  linked(): Pair[] {
    const linked = new Set<Pair>();
    for (const pair of this.#all()) {
      for (const following of this.#following(pair)) linked.add(pair).add(following);
    }
    return [...linked];
  }

  /** Each pair that no other leads to, with all that follow it. */
  chains(): Pair[][] {
    const next = new Map(this.#all().map((pair) => [pair, this.#following(pair)[0]]));
    const led = new Set(next.values());
    return [...next.keys()]
      .filter((pair) => !led.has(pair))
      .map((head) => {
        const chain: Pair[] = [];
        for (let pair: Pair | undefined = head; pair; pair = next.get(pair)) chain.push(pair);
        return chain;
      });
  }

  #all(): Pair[] {
    return [...this.#pairs.values()].flatMap((row) => [...row.values()]);
  }

  /** The pairs that may follow, in the same two sections, the nearest first. */
  #following({ left, right }: Pair): readonly Pair[] {
    const following: Pair[] = [];
    for (const i of STEPS) {
      const row = this.#pairs.get(left.row[left.at + i]);
      if (!row) continue;
      for (const j of STEPS) {
        const pair = row.get(right.row[right.at + j]);
        if (pair) following.push(pair);
      }
    }
    return following;
  }
}
