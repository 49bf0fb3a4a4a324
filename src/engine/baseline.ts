import type { LintResult } from "./result.ts";

/** Findings that are known: for each file, rule and fingerprint how many there are. Without lines, so that edits elsewhere change nothing. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

export interface Compared {
  readonly results: readonly LintResult[];
  /** How many findings of the baseline were met. */
  readonly known: number;
  /** Of the files that were read, the findings of the baseline that are there no longer: file, rule, how many. */
  readonly stale: readonly { readonly file: string; readonly rule: string; readonly count: number }[];
}

type NameOf = (filePath: string) => string;
type Counts = Map<string, Map<string, Map<string, number>>>;

/** Leaves out what the baseline knows. A finding that occurs more often than before is new from then on. */
export function compareWithBaseline(results: readonly LintResult[], baseline: Baseline, nameOf: NameOf): Compared {
  const left = mutable(baseline);
  let known = 0;
  const compared = results.map((result) => {
    const before = known;
    const messages = result.messages.filter(({ ruleId, fingerprint }) => {
      const counts = left.get(nameOf(result.filePath))?.get(ruleId);
      const count = counts?.get(fingerprint) ?? 0;
      if (count === 0) return true;
      counts!.set(fingerprint, count - 1);
      known++;
      return false;
    });
    return { ...result, messages, ...(known > before && { known: known - before }) };
  });
  const read = new Set(results.map(({ filePath }) => nameOf(filePath)));
  const stale = [...left].flatMap(([file, rules]) =>
    [...rules].map(([rule, counts]) => ({ file, rule, count: sum(counts) })),
  );
  return { results: compared, known, stale: stale.filter(({ file, count }) => count > 0 && read.has(file)) };
}

/** A baseline in which the files that were read have the findings of now, and the others what they had. */
export function updateBaseline(before: Baseline, results: readonly LintResult[], nameOf: NameOf): Baseline {
  const counts = mutable(before);
  for (const { filePath, messages } of results) {
    const rules = new Map<string, Map<string, number>>();
    for (const { ruleId, fingerprint } of messages) {
      const own = rules.get(ruleId) ?? new Map<string, number>();
      rules.set(ruleId, own.set(fingerprint, (own.get(fingerprint) ?? 0) + 1));
    }
    counts.set(nameOf(filePath), rules);
  }
  return sorted(counts);
}

/** The baseline without what is there no longer; nothing new comes in. */
export function pruneBaseline(before: Baseline, results: readonly LintResult[], nameOf: NameOf): Baseline {
  const now = updateBaseline({}, results, nameOf);
  const counts = mutable(before);
  for (const file of new Set(results.map(({ filePath }) => nameOf(filePath)))) {
    for (const [rule, own] of counts.get(file) ?? []) {
      for (const [fingerprint, count] of own) {
        own.set(fingerprint, Math.min(count, now[file]?.[rule]?.[fingerprint] ?? 0));
      }
    }
  }
  return sorted(counts);
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, count) => all + count, 0);

const mutable = (baseline: Baseline): Counts =>
  new Map(
    Object.entries(baseline).map(([file, rules]) => [
      file,
      new Map(Object.entries(rules).map(([rule, counts]) => [rule, new Map(Object.entries(counts))])),
    ]),
  );

/** Sorted and without what is empty, so that a change of the file is a change of the findings. */
function sorted(counts: Counts): Baseline {
  const byKey = <T>(entries: Iterable<readonly [string, T]>): [string, T][] =>
    [...entries].map(([key, value]): [string, T] => [key, value]).sort(([a], [b]) => (a < b ? -1 : 1));
  const files = byKey(counts).map(([file, rules]) => {
    const own = byKey(rules).map(([rule, found]) => [rule, Object.fromEntries(byKey(found).filter(([, n]) => n > 0))]);
    return [file, Object.fromEntries(own.filter(([, found]) => Object.keys(found!).length > 0))];
  });
  return Object.fromEntries(files.filter(([, rules]) => Object.keys(rules!).length > 0)) as Baseline;
}
