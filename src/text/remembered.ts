/**
 * Reads each object once. For objects that never change, such as blocks, sentences, entries and language packs: what was read of them
 * lives as long as they do, so that after an edit only what is new is read.
 */
export function remembered<K extends WeakKey, V>(read: (of: K) => V): (of: K) => V {
  const recall = memory<K, V>();
  return (of) => recall(of, () => read(of));
}

/** The same where more than the object is at hand when it is read, but what is read depends on it alone. */
export function memory<K extends WeakKey, V>(): (of: K, read: () => V) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of, read) => {
    let found = known.get(of);
    if (!found) known.set(of, (found = { value: read() }));
    return found.value;
  };
}
