import { rules } from "../../rules/index.ts";
import { openConfig } from "../config/open-config.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { profiles } from "../profile/choose.ts";
import { displayName } from "./find-reports.ts";

/** Prints what is in force for a report, and which file says so. */
export async function showConfig(words: readonly string[], host: Host): Promise<number> {
  const [name] = words;
  if (name === undefined) throw new UserError("the configuration of which report?", "tieout config report.md");
  const filePath = host.path.resolve(host.cwd, name);
  const config = await openConfig(host, { rules, profiles: profiles.map(({ id }) => id) });
  const { settings, failOn, baseline, source } = await config.settingsFor(filePath);
  const yml = source && displayName(host, source.path);
  const rc = config.textlintrc && displayName(host, config.textlintrc.path);

  const rows: [string, string, string][] = Object.entries({
    failOn,
    ...(baseline && { baseline: displayName(host, baseline) }),
    ...(source?.chapters && { chapters: source.chapters }),
    ...settings,
  })
    .filter(([key]) => key !== "rules")
    .map(([key, value]) => [
      key,
      typeof value === "string" ? value : JSON.stringify(value),
      key === "failOn" && !source?.failOn ? "default" : (yml ?? "default"),
    ]);
  for (const { id } of rules) {
    const setting = settings.rules?.[id];
    const by = setting === undefined ? "default" : config.textlintrc?.rules[id] === setting ? rc! : yml!;
    rows.push([
      `rules.${id}`,
      setting === false ? "off" : typeof setting === "object" ? JSON.stringify(setting) : "on",
      by,
    ]);
  }
  const widths = [0, 1].map((i) => Math.max(...rows.map((row) => row[i]!.length)));
  for (const [key, value, source] of rows) {
    host.stdout.write(`${key.padEnd(widths[0]!)}  ${value.padEnd(widths[1]!)}  ${source}\n`);
  }
  return 0;
}
