import type { Host } from "../host/host.ts";

/** Whether the patterns of an override cover a file: as in a `.gitignore` in the folder that they are relative to. */
export async function covering(
  host: Host,
  folder: string,
  patterns: readonly string[],
): Promise<(filePath: string) => boolean> {
  // Loaded only where there are overrides.
  const { default: ignore } = await import("ignore");
  const matcher = ignore().add([...patterns]);
  return (filePath) => {
    const name = host.path.relative(folder, filePath).replaceAll(host.path.sep, "/");
    // What is not below the folder has no name in it.
    return ignore.isPathValid(name) && matcher.ignores(name);
  };
}
