/** Editors save in several steps; that long without one, and it is done. In milliseconds. */
const REST = 100;

interface Changes {
  readonly note: (path: string) => void;
  /** Kept when something has changed and nothing more changes for a while. */
  next(): Promise<readonly string[]>;
}

/** Gathers the changes that matter until there is rest. */
export function collectChanges(isRelevant: (path: string) => boolean): Changes {
  const paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let waiting: ((paths: readonly string[]) => void) | undefined;
  const settle = (): void => {
    timer = undefined;
    if (!waiting || paths.size === 0) return;
    waiting([...paths]);
    waiting = undefined;
    paths.clear();
  };
  return {
    note(path) {
      if (!isRelevant(path)) return;
      paths.add(path);
      clearTimeout(timer);
      timer = setTimeout(settle, REST);
    },
    next: () =>
      new Promise((resolve) => {
        waiting = resolve;
        if (!timer) settle();
      }),
  };
}
