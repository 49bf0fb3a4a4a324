import { detached } from "./detached.ts";

/**
 * Reads each object once. For objects that never change, such as blocks, sentences, entries and language packs: what was read of them
 * lives as long as they do, so that after an edit only what is new is read.
 */
export function remembered<K extends WeakKey, V>(read: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    let value = known.get(of);
    // There may be nothing to be read.
    if (value === undefined && !known.has(of)) known.set(of, (value = read(of)));
    return value as V;
  };
}

/** The same where more than the object is at hand when it is read, but what is read depends on it alone. */
export function memory<K extends WeakKey, V>(): (of: K, read: () => V) => V {
  const known = new WeakMap<K, V>();
  return (of, read) => {
    let value = known.get(of);
    if (value === undefined && !known.has(of)) known.set(of, (value = read()));
    return value as V;
  };
}

/** So many characters are remembered before those that were not asked for lately are forgotten: several large reports. */
const MEMORY = 1_000_000;

/**
 * Reads each text once: for what depends on its characters alone, wherever it stands. It is kept in two generations. When the young one is
 * full it becomes the old one, and what is not asked for until that happens again is forgotten.
 */
export function rememberedText<V>(read: (text: string) => V): (text: string) => V {
  type Known = Map<string, { readonly value: V }>;
  let young: Known = new Map();
  let old: Known = new Map();
  let size = 0;
  return (text) => {
    let found = young.get(text);
    if (found) return found.value;
    const own = detached(text);
    found = old.get(text) ?? { value: read(own) };
    size += text.length;
    if (size > MEMORY) {
      old = young;
      young = new Map();
      size = text.length;
    }
    young.set(own, found);
    return found.value;
  };
}
