/**
 * What was made of a list, as long as it has the same items in the same order. An edit mostly reaches nothing of what is compared
 * throughout a report.
 */
export class ListMemory<T, V> {
  #items: readonly T[] | undefined;
  #value: V | undefined;

  of(items: readonly T[], make: (items: readonly T[]) => V): V {
    const before = this.#items;
    if (before?.length !== items.length || items.some((item, i) => item !== before[i])) {
      this.#items = items;
      this.#value = make(items);
    }
    return this.#value!;
  }
}
