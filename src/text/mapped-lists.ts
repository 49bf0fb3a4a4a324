import { commonItems } from "./difference.ts";

/**
 * What is read of each item of a list. Lists that follow each other mostly have nearly the same items: what was read of those at their
 * ends is copied, which costs less than to ask each item for what it remembers.
 */
export function mappedLists<T, R>(read: (item: T) => R): (items: readonly T[]) => readonly R[] {
  let before: readonly T[] = [];
  let known: readonly R[] = [];
  return (items) => {
    const [head, tail] = commonItems(before, items);
    const fresh = items.slice(head, items.length - tail).map(read);
    known = [...known.slice(0, head), ...fresh, ...known.slice(known.length - tail)];
    before = items;
    return known;
  };
}
