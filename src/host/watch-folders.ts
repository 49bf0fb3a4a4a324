import { basename } from "node:path";
import { UserError } from "./user-error.ts";

/** Where nobody keeps reports, and where much changes. */
const LEFT_OUT: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/**
 * Tells the path of every file that comes, changes or goes in these folders, from when the promise is kept until the
 * function that it gives is called. Loads chokidar.
 */
export async function watchFolders(
  folders: readonly string[],
  isDeep: boolean,
  changed: (path: string) => void,
): Promise<() => Promise<void>> {
  // Of nothing, chokidar is never ready.
  if (folders.length === 0) return () => Promise.resolve();
  const { watch } = await import("chokidar");
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignorePermissionErrors: true,
    ignored: (path) => LEFT_OUT.has(basename(path)),
    ...(!isDeep && { depth: 0 }),
  });
  watcher.on("all", (_, path) => changed(path));
  await new Promise<void>((resolve, reject) => {
    watcher.once("ready", resolve);
    // On Linux there is a limit to how many files may be watched.
    watcher.on("error", (error) => {
      reject(new UserError(`the files cannot be watched: ${error instanceof Error ? error.message : String(error)}`));
    });
  });
  return () => watcher.close();
}

/** Kept when the user or the system asks the command to end. */
export const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
