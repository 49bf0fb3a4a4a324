import type { FileSystemAdapter } from "tinyglobby";

/** One meaning of a pattern for every host. Loaded on demand, since a command that names its file needs none of it. */
export async function globWith(pattern: string, folder: string, fs: FileSystemAdapter): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  return glob(pattern, { cwd: folder, absolute: true, expandDirectories: false, ignore: ["**/node_modules/**"], fs });
}
