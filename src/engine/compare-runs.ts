import type { LintResult, Message } from "./result.ts";

/** A finding of an earlier run, as far as its output tells. */
export interface EarlierFinding {
  readonly ruleId: string;
  readonly fingerprint: string;
  readonly message: string;
  readonly line: number;
  readonly entry?: string | undefined;
  readonly section?: string | undefined;
}

export interface EarlierReport {
  /** The name by which the user knows the file. */
  readonly name: string;
  readonly findings: readonly EarlierFinding[];
}

/** What changed in one report since an earlier run. */
export interface Changes {
  isNew(finding: Message): boolean;
  readonly gone: readonly EarlierFinding[];
}

/**
 * Compares each report with its earlier self, by fingerprints, so that lines may have moved. Reports are paired by name;
 * if one is left on either side, it has been renamed. One that has no earlier self is not compared.
 */
export function compareRuns(
  results: readonly LintResult[],
  earlier: readonly EarlierReport[],
  nameOf: (filePath: string) => string,
): ReadonlyMap<string, Changes> {
  const names = new Set(results.map(({ filePath }) => nameOf(filePath)));
  const left = earlier.filter(({ name }) => !names.has(name));
  const unknown = results.filter(({ filePath }) => !earlier.some(({ name }) => name === nameOf(filePath)));
  const renamed = left.length === 1 && unknown.length === 1 ? left[0] : undefined;
  return new Map(
    results.flatMap((result): [string, Changes][] => {
      const before = earlier.find(({ name }) => name === nameOf(result.filePath)) ?? renamed;
      return before ? [[result.filePath, changes(result, before)]] : [];
    }),
  );
}

function changes({ messages }: LintResult, { findings }: EarlierReport): Changes {
  const before = new Set(findings.map(keyOf));
  const now = new Set(messages.map(keyOf));
  return {
    isNew: (finding) => !before.has(keyOf(finding)),
    gone: findings.filter((finding) => !now.has(keyOf(finding))),
  };
}

const keyOf = ({ ruleId, fingerprint }: Pick<EarlierFinding, "ruleId" | "fingerprint">): string =>
  `${ruleId} ${fingerprint}`;
