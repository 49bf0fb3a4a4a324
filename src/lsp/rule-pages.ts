import { fileURLToPath, pathToFileURL } from "node:url";
import { rules } from "../../rules/index.ts";
import { foldersUpwards } from "../config/folders-upwards.ts";
import type { Host } from "../host/host.ts";

/** The pages of our rules lie in this package: they can be read without a network. */
export async function rulePages(host: Host): Promise<(ruleId: string) => string | undefined> {
  const pages = new Map<string, string>();
  const pageIn = (folder: string, id: string): string => host.path.join(folder, "rules", id, "README.md");
  for (const folder of foldersUpwards(host, host.path.dirname(fileURLToPath(import.meta.url)))) {
    if ((await host.kindOf(pageIn(folder, rules[0]!.id))) !== "file") continue;
    for (const { id } of rules) pages.set(`tieout/${id}`, pathToFileURL(pageIn(folder, id)).href);
    break;
  }
  return (ruleId) => pages.get(ruleId);
}
