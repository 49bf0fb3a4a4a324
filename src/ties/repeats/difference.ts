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
  const found = walk(
    left,
    right,
    { from, to: left.length - tail, less: limit },
    { from, to: right.length - tail, less: limit },
  );
  return found && found.removed.length + found.added.length > 0 ? found : undefined;
}

/** What is left of one side: its words from one to another, of which so many may be taken away. */
interface Side {
  readonly from: number;
  readonly to: number;
  readonly less: number;
}

/** Takes away from either side what is needed, the least first; the limits are small, and so is the search. */
function walk(left: readonly Word[], right: readonly Word[], a: Side, b: Side): Difference | undefined {
  let [i, j] = [a.from, b.from];
  while (i < a.to && j < b.to && left[i]!.text === right[j]!.text) {
    i++;
    j++;
  }
  const [here, there] = [a.to - i, b.to - j];
  if (here - there > a.less || there - here > b.less) return undefined;
  if (here === 0 || there === 0)
    return here <= a.less && there <= b.less
      ? { removed: left.slice(i, a.to), added: right.slice(j, b.to) }
      : undefined;
  const [rest, without] = [
    { ...a, from: i },
    { from: i + 1, to: a.to, less: a.less - 1 },
  ];
  const [others, withoutOther] = [
    { ...b, from: j },
    { from: j + 1, to: b.to, less: b.less - 1 },
  ];
  const options: (Difference | undefined)[] = [];
  if (a.less > 0 && b.less > 0) options.push(joined(walk(left, right, without, withoutOther), [left[i]!], [right[j]!]));
  if (a.less > 0) options.push(joined(walk(left, right, without, others), [left[i]!], []));
  if (b.less > 0) options.push(joined(walk(left, right, rest, withoutOther), [], [right[j]!]));
  return options
    .filter((option) => option !== undefined)
    .sort((x, y) => x.removed.length + x.added.length - y.removed.length - y.added.length)[0];
}

const joined = (
  rest: Difference | undefined,
  removed: readonly Word[],
  added: readonly Word[],
): Difference | undefined => rest && { removed: [...removed, ...rest.removed], added: [...added, ...rest.added] };
