import { addTo } from "./add-to.ts";

/** Values with the same key together, in the order of their first ones. */
export function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): T[][] {
  const groups = new Map<K, T[]>();
  for (const value of values) addTo(groups, keyOf(value), value);
  return [...groups.values()];
}
