import type { Host } from "../host/host.ts";

/** A folder and all that it lies in, the innermost first. */
export function foldersUpwards(host: Host, folder: string): readonly string[] {
  const parent = host.path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUpwards(host, parent)];
}
