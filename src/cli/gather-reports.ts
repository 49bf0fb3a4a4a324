import type { Config } from "../config/open-config.ts";
import type { Skipped } from "../formatters/formatter.ts";
import type { Host } from "../host/host.ts";
import type { ConfiguredReport } from "./check-all.ts";
import type { Command } from "./command.ts";
import { withChapters } from "./chapters.ts";
import { findReports, type ReportFile } from "./find-reports.ts";
import { shardOf } from "./shard.ts";

/** The reports of a run. */
export interface Gathered {
  readonly reports: readonly ConfiguredReport[];
  readonly skipped: readonly Skipped[];
  readonly failures: readonly string[];
}

/** The reports that the command means, each with its settings: what was named, as far as it has changed. */
export async function gatherReports(command: Command, config: Config, host: Host): Promise<Gathered> {
  const changed = command.changed && (await (await import("./changed-files.ts")).openChanged(command, host));
  const found = await findReports(changed?.names ?? command.names, host);
  const { reports, failures } = await withChapters(found.reports, config, host);
  const isChanged = ({ filePath, chapters = [] }: ReportFile): boolean =>
    [filePath, ...chapters].some((file) => changed?.files.has(file));
  const wanted = changed ? reports.filter(isChanged) : reports;
  const part = command.shard ? shardOf(wanted, command.shard) : wanted;
  // All settings first: a mistake in one of them is told at once, not after minutes of work.
  const configured = await Promise.all(
    part.map(async (report) => ({ ...report, ...(await config.settingsFor(report.filePath)) })),
  );
  return { reports: configured, skipped: found.skipped, failures: [...found.failures, ...failures] };
}
