/** Gives the same object again for the same key, so that what is `remembered` of it is found again. The last `limit` keys are kept. */
export function interner<V>(limit = 8): (key: string, make: () => V) => V {
  const known = new Map<string, V>();
  return (key, make) => {
    const value = known.has(key) ? known.get(key)! : make();
    known.delete(key);
    known.set(key, value);
    if (known.size > limit) known.delete(known.keys().next().value!);
    return value;
  };
}
