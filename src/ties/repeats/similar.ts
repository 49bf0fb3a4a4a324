import { pairsOf } from "./pair-table.ts";
import type { Unit } from "./units.ts";

/** What more blocks share is a turn of phrase. */
const PHRASE = 10;

/**
 * Pairs of units that may be nearly the same, since they share a part of their sketches: found without a look at all pairs.
 * A pair may come more than once.
 */
export function similarPairs(
  units: readonly Unit[],
  isWanted: (left: Unit, right: Unit) => boolean,
): [left: Unit, right: Unit][] {
  const sharing = new Map<number, Unit[]>();
  for (const unit of units) {
    for (const part of unit.said.sketch) {
      const others = sharing.get(part);
      if (others) others.push(unit);
      else sharing.set(part, [unit]);
    }
  }
  const groups = [...sharing.values()].filter(({ length }) => length > 1 && length <= PHRASE);
  return groups.flatMap((group) => pairsOf(group, isWanted));
}
