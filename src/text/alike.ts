/** Whether two lists are the same, item by item, or neither is there. `by` is what the comparison of items needs to know. */
export function alike<T, B = void>(
  a: readonly T[] | undefined,
  b: readonly T[] | undefined,
  same: (one: T, other: T, by: B) => boolean,
  by: B,
): boolean {
  if (!a || !b) return a === b;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!same(a[i]!, b[i]!, by)) return false;
  return true;
}
