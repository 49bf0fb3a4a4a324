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
  // Nearly every part is one unit's alone.
  const firsts = new Map<number, Unit>();
  const groups = new Map<number, Unit[]>();
  for (const unit of units) {
    for (const part of unit.said.sketch) {
      const first = firsts.get(part);
      const group = groups.get(part);
      if (!first) firsts.set(part, unit);
      else if (group) group.push(unit);
      else groups.set(part, [first, unit]);
    }
  }
  const few = [...groups.values()].filter(({ length }) => length <= PHRASE);
  return few.flatMap((group) => pairsOf(group, isWanted));
}
