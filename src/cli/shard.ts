import { UserError } from "../host/user-error.ts";

/** The `index`-th (1-based) of `count` parts. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `2/3`. */
export function readShard(word: string | undefined): Shard | undefined {
  if (word === undefined) return undefined;
  const [index, count] = /^\d+\/\d+$/u.test(word) ? word.split("/").map(Number) : [];
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new UserError(`--shard must be a part and how many there are, such as 2/3, not "${word}"`);
  }
  return { index, count };
}

/**
 * One part of a sorted list. The parts are disjoint, together they are the whole, and they are the same wherever the same
 * names are given. Dealt out one by one, since neighbours in a folder are of like size.
 */
export const shardOf = <T>(sorted: readonly T[], { index, count }: Shard): readonly T[] =>
  sorted.filter((_, i) => i % count === index - 1);
