import type { Host } from "../host/host.ts";
import { foldersUpwards } from "./folders-upwards.ts";
import type { Known } from "./known.ts";
import { readTieoutYml, REPORT_CONFIG_NAMES, type ReportConfig } from "./tieout-yml.ts";

/** Finds the nearest `tieout.yml` of a folder; every folder is looked into once. */
export function searchReportConfigs(host: Host, known: Known): (folder: string) => Promise<ReportConfig | undefined> {
  const cache = new Map<string, Promise<ReportConfig | undefined>>();
  const readFolder = async (folder: string): Promise<ReportConfig | undefined> => {
    for (const name of REPORT_CONFIG_NAMES) {
      const path = host.path.join(folder, name);
      if ((await host.kindOf(path)) === "file") return readTieoutYml(host, known, path);
    }
    return undefined;
  };
  return async (folder) => {
    for (const candidate of foldersUpwards(host, folder)) {
      if (!cache.has(candidate)) cache.set(candidate, readFolder(candidate));
      const found = await cache.get(candidate);
      if (found) return found;
    }
    return undefined;
  };
}
