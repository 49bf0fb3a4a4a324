/**
 * Reads each object once. For objects that never change, such as blocks, sentences, entries and language packs: what was read of them
 * lives as long as they do, so that after an edit only what is new is read.
 */
export function remembered<K extends WeakKey, V>(read: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    let found = known.get(of);
    if (!found) known.set(of, (found = { value: read(of) }));
    return found.value;
  };
}
