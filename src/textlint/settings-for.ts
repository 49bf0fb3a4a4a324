import { rules } from "../../rules/index.ts";
import { mergeLayers } from "../config/merge-layers.ts";
import { searchReportConfigs } from "../config/search-report-configs.ts";
import type { Settings } from "../engine/settings.ts";
import { nodeHost as host } from "../host/node-host.ts";
import { profiles } from "../profile/choose.ts";

/**
 * What the nearest `tieout.yml` says about a report. Looked up anew for every run: a few questions to the file system
 * are cheap beside textlint's parser, and an editor keeps textlint running while the file is being written.
 */
export async function settingsFor(filePath: string): Promise<Settings> {
  const nearest = searchReportConfigs(host, { rules, profiles: profiles.map(({ id }) => id) });
  const path = host.path.resolve(host.cwd, filePath);
  const { settings, profile } = mergeLayers((await nearest(host.path.dirname(path)))?.layers ?? [], path);
  return { ...settings, ...profile };
}
