import { rules } from "../../rules/index.ts";
import type { Origin } from "../config/merge-layers.ts";
import { openConfig } from "../config/open-config.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { profiles } from "../profile/choose.ts";
import { displayName } from "./find-reports.ts";

/** Name, value, and where that comes from. */
type Row = [string, string, string];

/** Prints what is in force for a report, and which file says so. */
export async function showConfig(words: readonly string[], host: Host): Promise<number> {
  const [name] = words;
  if (name === undefined) throw new UserError("the configuration of which report?", "tieout config report.md");
  const filePath = host.path.resolve(host.cwd, name);
  const config = await openConfig(host, { rules, profiles: profiles.map(({ id }) => id) });
  const { settings, failOn, baseline, source, origins, suppressOrigins } = await config.settingsFor(filePath);
  const { profile, profileData, suppress = [], rules: set = {}, ...rest } = settings;
  const tell = (origin: Origin | undefined): string => (origin ? tellOrigin(origin, host) : "default");

  const plain: [string, unknown][] = Object.entries({
    failOn,
    baseline: baseline && displayName(host, baseline),
    chapters: source?.chapters,
    ...rest,
    profile: profileData ?? profile,
  });
  const rows = plain
    .filter(([, value]) => value !== undefined)
    .map(([key, value]): Row => {
      const origin = key === "chapters" ? displayName(host, source!.path) : tell(origins.get(key));
      return [key, typeof value === "string" ? value : JSON.stringify(value), origin];
    });
  for (const [i, finding] of suppress.entries())
    rows.push([`suppress.${i + 1}`, JSON.stringify(finding), tell(suppressOrigins[i])]);
  for (const { id } of rules) {
    const setting = set[id];
    const isFromRc = !origins.has(`rules.${id}`) && setting !== undefined;
    rows.push([
      `rules.${id}`,
      setting === false ? "off" : typeof setting === "object" ? JSON.stringify(setting) : "on",
      isFromRc ? displayName(host, config.textlintrc!.path) : tell(origins.get(`rules.${id}`)),
    ]);
  }
  const widths = [0, 1].map((i) => Math.max(...rows.map((row) => row[i]!.length)));
  for (const [key, value, origin] of rows) {
    host.stdout.write(`${key.padEnd(widths[0]!)}  ${value.padEnd(widths[1]!)}  ${origin}\n`);
  }
  return 0;
}

/** `shared/tieout.yml:12 (override 2)` */
function tellOrigin({ path, line, override }: Origin, host: Host): string {
  const place = displayName(host, path) + (line === undefined ? "" : `:${line}`);
  return override === undefined ? place : `${place} (override ${override})`;
}
