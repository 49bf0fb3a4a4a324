import type { FailOn } from "../config/fail-on.ts";
import type { Host } from "../host/host.ts";
import type { Checked } from "./checked.ts";
import type { Command } from "./command.ts";

const RANK: Readonly<Record<FailOn, number>> = { info: 1, warning: 2, error: 3, never: 4 };

/** The exit status of a run in which everything could be checked. */
export function verdict(
  checked: readonly Checked[],
  { failOn: asked, maxWarnings, quiet }: Command,
  host: Host,
): number {
  const isFailed = ({ result, failOn: configured }: Checked): boolean => {
    const failOn = asked ?? configured;
    // As in ESLint: with a limit of their own warnings do not fail by themselves, and what is not shown does not count.
    const least = maxWarnings !== undefined || quiet ? Math.max(RANK[failOn], RANK.error) : RANK[failOn];
    return result.messages.some(({ severity }) => RANK[severity] >= least);
  };
  if (checked.some(isFailed)) return 1;
  if (maxWarnings === undefined) return 0;
  const warnings = checked.flatMap(({ result }) => result.messages).filter(({ severity }) => severity === "warning");
  if (warnings.length <= maxWarnings) return 0;
  host.stderr.write(
    `tieout: ${warnings.length} warning${warnings.length === 1 ? "" : "s"}, and --max-warnings allows ${maxWarnings}\n`,
  );
  return 1;
}
