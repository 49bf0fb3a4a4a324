import type { Config } from "../config/open-config.ts";
import type { Origin } from "../config/merge-layers.ts";
import type { SuppressedFinding } from "../engine/settings.ts";
import type { Host } from "../host/host.ts";
import type { ConfiguredReport } from "./check-all.ts";
import type { Checked } from "./checked.ts";
import type { Command } from "./command.ts";
import { displayName, filesOf, findReports } from "./find-reports.ts";

interface Run {
  readonly checked: readonly Checked[];
  readonly failures: readonly string[];
}

/**
 * Tells which entries of `suppress:` in a `tieout.yml` outlived their findings. Only where every report that the file
 * speaks of was checked by all rules: else the finding may be there. What a file is extended for is judged by nobody,
 * since other files may extend it too.
 */
export async function tellUnused(
  reports: readonly ConfiguredReport[],
  { checked, failures }: Run,
  command: Command,
  config: Config,
  host: Host,
): Promise<void> {
  if (command.rules || failures.length > 0) return;
  const unused = unusedIn(reports, checked);
  const read = new Set(reports.flatMap(filesOf));
  const complete = new Map<string, boolean>();
  for (const { path } of unused.values()) {
    if (!complete.has(path)) complete.set(path, await isComplete(path, read, config, host));
  }
  for (const [{ rule, words, fingerprint }, { path, line }] of unused) {
    if (!complete.get(path)) continue;
    const place = displayName(host, path) + (line === undefined ? "" : `:${line}`);
    const finding = `${rule} ${words === undefined ? fingerprint : `"${words}"`}`;
    host.stderr.write(`tieout: ${place}: this entry of "suppress" suppresses nothing, and can go: ${finding}\n`);
  }
}

/** Entries are known by identity: they are read once, however many reports they are for. */
function unusedIn(
  reports: readonly ConfiguredReport[],
  checked: readonly Checked[],
): ReadonlyMap<SuppressedFinding, Origin> {
  const usedIn = new Map(checked.map(({ result }) => [result.filePath, result.usedEntries ?? []]));
  const unused = new Map<SuppressedFinding, Origin>();
  const used = new Set<SuppressedFinding>();
  for (const report of reports) {
    const { settings, suppressOrigins, source } = report;
    const entries = settings.suppress ?? [];
    for (const [i, entry] of entries.entries()) {
      if (suppressOrigins[i]!.path === source?.path) unused.set(entry, suppressOrigins[i]!);
    }
    for (const i of usedIn.get(filesOf(report)[0]!) ?? []) used.add(entries[i]!);
  }
  return new Map([...unused].filter(([entry]) => !used.has(entry)));
}

/** Whether all reports were read that take their settings from the `tieout.yml` at `path`. */
async function isComplete(path: string, read: ReadonlySet<string>, config: Config, host: Host): Promise<boolean> {
  const { reports } = await findReports([host.path.dirname(path)], host);
  const unread = reports.filter(({ filePath }) => !read.has(filePath));
  const sources = await Promise.all(unread.map(async ({ filePath }) => (await config.settingsFor(filePath)).source));
  return sources.every((source) => source?.path !== path);
}
