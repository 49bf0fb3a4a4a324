/** Those that have a key in common with others, with each other, in order. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => unknown): T[][] {
  if (all.length < 2) return [];
  const groups = new Map<unknown, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
