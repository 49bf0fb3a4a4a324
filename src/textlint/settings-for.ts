import { rules } from "../../rules/index.ts";
import { foldersUpwards } from "../config/folders-upwards.ts";
import type { Known } from "../config/known.ts";
import { readTieoutYml, REPORT_CONFIG_NAMES } from "../config/tieout-yml.ts";
import type { Settings } from "../engine/settings.ts";
import { nodeHost as host } from "../host/node-host.ts";
import { profiles } from "../profile/choose.ts";

/**
 * What the nearest `tieout.yml` says about a report. Looked up anew for every run: a few questions to the file system
 * are cheap beside textlint's parser, and an editor keeps textlint running while the file is being written.
 */
export async function settingsFor(filePath: string): Promise<Settings> {
  const known: Known = { rules, profiles: profiles.map(({ id }) => id) };
  for (const folder of foldersUpwards(host, host.path.dirname(host.path.resolve(host.cwd, filePath)))) {
    for (const name of REPORT_CONFIG_NAMES) {
      const path = host.path.join(folder, name);
      if ((await host.kindOf(path)) !== "file") continue;
      const { settings, profile } = await readTieoutYml(host, known, path);
      return { ...settings, ...profile };
    }
  }
  return {};
}
