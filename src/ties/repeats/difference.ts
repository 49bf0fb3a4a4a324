export interface Word {
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Difference {
  readonly removed: readonly Word[];
  readonly added: readonly Word[];
}

/**
 * The words that two texts do not share, in order; undefined if there are none or more than `limit` on either side. By the
 * longest common subsequence of what lies between their common beginning and end, within a band of `limit`.
 */
export function difference(left: readonly Word[], right: readonly Word[], limit: number): Difference | undefined {
  if (Math.abs(left.length - right.length) > limit) return undefined;
  let from = 0;
  while (from < left.length && from < right.length && left[from]!.text === right[from]!.text) from++;
  let tail = 0;
  const most = Math.min(left.length, right.length) - from;
  while (tail < most && left[left.length - 1 - tail]!.text === right[right.length - 1 - tail]!.text) tail++;
  const found = walk(left.slice(from, left.length - tail), right.slice(from, right.length - tail), limit, limit);
  return found && found.removed.length + found.added.length > 0 ? found : undefined;
}

/** Takes away from either side what is needed, the least first; the limits are small, and so is the search. */
function walk(left: readonly Word[], right: readonly Word[], less: number, more: number): Difference | undefined {
  let i = 0;
  while (i < left.length && i < right.length && left[i]!.text === right[i]!.text) i++;
  const [a, b] = [left.slice(i), right.slice(i)];
  if (a.length - b.length > less || b.length - a.length > more) return undefined;
  if (a.length === 0 || b.length === 0) {
    return a.length <= less && b.length <= more ? { removed: a, added: b } : undefined;
  }
  const options: (Difference | undefined)[] = [];
  if (less > 0 && more > 0) options.push(joined(walk(a.slice(1), b.slice(1), less - 1, more - 1), [a[0]!], [b[0]!]));
  if (less > 0) options.push(joined(walk(a.slice(1), b, less - 1, more), [a[0]!], []));
  if (more > 0) options.push(joined(walk(a, b.slice(1), less, more - 1), [], [b[0]!]));
  return options
    .filter((option) => option !== undefined)
    .sort((x, y) => x.removed.length + x.added.length - y.removed.length - y.added.length)[0];
}

const joined = (
  rest: Difference | undefined,
  removed: readonly Word[],
  added: readonly Word[],
): Difference | undefined => rest && { removed: [...removed, ...rest.removed], added: [...added, ...rest.added] };
