import type { LintResult } from "../engine/result.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import type { Checked } from "./checked.ts";
import type { Command } from "./command.ts";

/** Without the findings that a baseline knows. Loaded only where there is one. */
export async function withoutKnown(
  checked: readonly Checked[],
  command: Command,
  host: Host,
): Promise<readonly Checked[]> {
  const paths = new Set(checked.flatMap(({ baseline }) => baseline ?? []));
  if (paths.size === 0) {
    if (!command.updateBaseline && !command.pruneBaseline) return checked;
    throw new UserError(
      "there is no baseline to bring up to date",
      "Name one: --baseline FILE, or `baseline:` in tieout.yml.",
    );
  }
  const { applyBaseline } = await import("./apply-baseline.ts");
  const fresh = new Map<string, LintResult>();
  for (const path of paths) {
    const own = checked.filter(({ baseline }) => baseline === path).map(({ result }) => result);
    for (const result of await applyBaseline(own, path, command, host)) fresh.set(result.filePath, result);
  }
  return checked.map((report) => ({ ...report, result: fresh.get(report.result.filePath) ?? report.result }));
}
