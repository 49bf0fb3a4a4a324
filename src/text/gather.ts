/** What is read of each value, in one list: `flatMap`, written out, since the engine's own takes ten times as long. */
export function gather<T, R>(values: readonly T[], read: (value: T) => readonly R[]): R[] {
  const all: R[] = [];
  for (const value of values) for (const one of read(value)) all.push(one);
  return all;
}
