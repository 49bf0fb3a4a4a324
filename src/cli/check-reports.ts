import { rules } from "../../rules/index.ts";
import { openConfig, type Config } from "../config/open-config.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { profiles } from "../profile/choose.ts";
import type { OtherRules } from "../textlint/other-rules.ts";
import { checkAll } from "./check-all.ts";
import type { Command } from "./command.ts";
import { conclude } from "./conclude.ts";
import { gatherReports } from "./gather-reports.ts";
import { openEarlier } from "./open-earlier.ts";
import type { ResultsCache } from "./results-cache.ts";

/**
 * Checks the reports that the command names, prints what was found, and gives the exit status. `kept` is what earlier
 * rounds of this run found.
 */
export async function checkReports(
  given: Command,
  machine: Host,
  columns: number,
  kept?: ResultsCache,
): Promise<number> {
  const { command, host } =
    given.stdin === undefined ? { command: given, host: machine } : await fromStdin(given, machine);
  const config = await openConfig(host, { rules, profiles: profiles.map(({ id }) => id) }, command);
  const { reports, skipped, failures } = await gatherReports(command, config, host);
  const compare = await openEarlier(command, host);
  const others = command.rules ? undefined : await openOthers(host, config);
  // What other people's rules would find now cannot be told from a key.
  const cache = others ? undefined : command.cache === undefined ? kept : await openCacheAt(command.cache, host);
  const run = await checkAll(reports, command, { host, others, cache });
  if (reports.some(({ suppressOrigins }) => suppressOrigins.length > 0)) {
    const { tellUnused } = await import("./unused-suppressions.ts");
    await tellUnused(reports, run, command, config, host);
  }
  const outcome = { checked: run.checked, skipped, failures: [...failures, ...run.failures], compare };
  return conclude(outcome, command, host, columns);
}

async function openCacheAt(location: string, host: Host): Promise<ResultsCache> {
  const { openCache } = await import("./results-cache.ts");
  return openCache(host, location);
}

/** The command on a machine on which one file has what stands in standard input. */
async function fromStdin(command: Command, host: Host): Promise<{ readonly command: Command; readonly host: Host }> {
  if (command.names.length > 0 || command.fix === "write") {
    throw new UserError("--stdin reads one report: it goes neither with names of others nor with --fix");
  }
  const path = host.path.resolve(host.cwd, command.stdin!);
  const bytes = await host.readStdin();
  const withFile: Host = {
    ...host,
    readFile: async (file) => (file === path ? bytes : host.readFile(file)),
    kindOf: async (file) => (file === path ? "file" : host.kindOf(file)),
  };
  return { command: { ...command, names: [command.stdin!] }, host: withFile };
}

/** Other people's textlint rules that `.textlintrc` names. Textlint is loaded only if there are any. */
async function openOthers(host: Host, { textlintrc }: Config): Promise<OtherRules | undefined> {
  if (!textlintrc) return undefined;
  const { openOtherRules } = await import("../textlint/other-rules.ts");
  return openOtherRules(host, textlintrc);
}
