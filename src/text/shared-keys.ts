import { difference } from "./difference.ts";

/**
 * Values that have keys in common, in groups. Nearly every key is one value's alone. It goes from one edition of a report to the next by
 * what is gone and what is new: a group that neither has to do with is the same object.
 */
export class SharedKeys<T extends WeakKey, K> {
  readonly #keysOf: (value: T) => readonly K[];
  readonly #inOrder: (a: T, b: T) => number;
  readonly #alone = new Map<K, T>();
  readonly #sharing = new Map<K, Set<T>>();
  readonly #groups = new Map<K, readonly T[]>();
  #shown: readonly (readonly T[])[] = [];

  constructor(keysOf: (value: T) => readonly K[], inOrder: (a: T, b: T) => number) {
    this.#keysOf = keysOf;
    this.#inOrder = inOrder;
  }

  /** Takes these lists of values in place of those that it has. Returns the values of each key that more than one has, in order. */
  show(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
    const [gone, fresh] = difference(this.#shown, lists);
    this.#shown = lists;
    const touched = new Set<K>();
    for (const list of gone) for (const value of list) this.#remove(value, touched);
    for (const list of fresh) for (const value of list) this.#add(value, touched);
    for (const key of touched) this.#regroup(key);
    return [...this.#groups.values()];
  }

  #add(value: T, touched: Set<K>): void {
    for (const key of this.#keysOf(value)) {
      const first = this.#alone.get(key);
      const sharing = this.#sharing.get(key);
      if (first === undefined && !sharing) {
        this.#alone.set(key, value);
        continue;
      }
      if (sharing) sharing.add(value);
      else this.#sharing.set(key, new Set([first!, value]));
      this.#alone.delete(key);
      touched.add(key);
    }
  }

  #remove(value: T, touched: Set<K>): void {
    for (const key of this.#keysOf(value)) {
      if (this.#alone.delete(key)) continue;
      this.#sharing.get(key)!.delete(value);
      touched.add(key);
    }
  }

  #regroup(key: K): void {
    const sharing = this.#sharing.get(key)!;
    if (sharing.size > 1) {
      this.#groups.set(key, [...sharing].sort(this.#inOrder));
      return;
    }
    this.#groups.delete(key);
    this.#sharing.delete(key);
    for (const value of sharing) this.#alone.set(key, value);
  }
}
