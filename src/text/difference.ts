/** How many items two lists have in common at their beginning, and behind that at their end. */
export function commonItems<T>(before: readonly T[], after: readonly T[]): readonly [head: number, tail: number] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [head, tail];
}

/** What one list has and the other has not, between what is the same at their ends. */
export function difference<T>(
  before: readonly T[],
  after: readonly T[],
): readonly [gone: readonly T[], fresh: readonly T[]] {
  const [head, tail] = commonItems(before, after);
  return [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
}
