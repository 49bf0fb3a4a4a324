type Makers = Readonly<Record<string, () => unknown>>;

/** An object whose properties are made when they are first asked for, and then kept. */
export function lazily<M extends Makers>(makers: M): { readonly [K in keyof M]: ReturnType<M[K]> } {
  const made = {} as { [K in keyof M]: ReturnType<M[K]> };
  for (const [name, make] of Object.entries(makers)) {
    Object.defineProperty(made, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = make();
        Object.defineProperty(made, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return made;
}
