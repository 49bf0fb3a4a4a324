import { readBaseline, writeBaseline } from "../config/baseline-file.ts";
import { compareWithBaseline, type Baseline } from "../engine/baseline.ts";
import type { LintResult } from "../engine/result.ts";
import type { Host } from "../host/host.ts";

/** Names in a baseline are relative to its own folder. */
const nameIn = (path: string, filePath: string, host: Host): string =>
  host.path.relative(host.path.dirname(path), filePath).replaceAll(host.path.sep, "/");

/** A result without what the baseline at `path` knows; where there is none yet, nothing is known. */
export async function withoutBaseline(result: LintResult, path: string, host: Host): Promise<LintResult> {
  const file = await readBaseline(host, path);
  if (!file) return result;
  return compareWithBaseline([result], file.files, (filePath) => nameIn(path, filePath, host)).results[0]!;
}

/** Enters one finding in the baseline at `path`, which is written if there is none. */
export async function addToBaseline(
  { ruleId, fingerprint }: { readonly ruleId: string; readonly fingerprint: string },
  filePath: string,
  path: string,
  host: Host,
): Promise<void> {
  const files: Baseline = (await readBaseline(host, path))?.files ?? {};
  const name = nameIn(path, filePath, host);
  const own = files[name] ?? {};
  const count = (own[ruleId]?.[fingerprint] ?? 0) + 1;
  await writeBaseline(host, path, { ...files, [name]: { ...own, [ruleId]: { ...own[ruleId], [fingerprint]: count } } });
}
