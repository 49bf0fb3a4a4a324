import type { FormatName } from "../formatters/load-formatter.ts";
import type { Host } from "../host/host.ts";
import { displayName } from "./find-reports.ts";

/** Where a platform says that the repository begins. It looks files up from there, wherever the command runs. */
const ROOT: Partial<Readonly<Record<FormatName, string>>> = {
  github: "GITHUB_WORKSPACE",
  sarif: "GITHUB_WORKSPACE",
  gitlab: "CI_PROJECT_DIR",
};

/** How the files are called in a format: from the working folder, or from the root of the repository for its platform. */
export function namesFor(format: FormatName, host: Host): (filePath: string) => string {
  const root = host.env[ROOT[format] ?? ""];
  return (filePath) => {
    const name = root ? displayName({ ...host, cwd: root }, filePath) : "..";
    return name === ".." || name.startsWith("../") ? displayName(host, filePath) : name;
  };
}
