import type { Host } from "../host/host.ts";

/**
 * Whether the patterns of an override cover a file. Each is one of a `.gitignore` in the folder that they are relative to,
 * and the last that fits decides; unlike there, `!` takes a file out of a folder as well.
 */
export async function covering(
  host: Host,
  folder: string,
  patterns: readonly string[],
): Promise<(filePath: string) => boolean> {
  // Loaded only where there are overrides.
  const { default: ignore } = await import("ignore");
  const steps = patterns.map((pattern) => {
    const isOut = pattern.startsWith("!");
    return { isOut, matcher: ignore().add((isOut ? pattern.slice(1) : pattern).replace(/^\.\//u, "/")) };
  });
  return (filePath) => {
    const name = host.path.relative(folder, filePath).replaceAll(host.path.sep, "/");
    // What is not below the folder has no name in it.
    if (!ignore.isPathValid(name)) return false;
    return steps.findLast(({ matcher }) => matcher.ignores(name))?.isOut === false;
  };
}
