import * as fs from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file whole or not at all: beside it first, then into its place. What is no plain file, such as `/dev/null`
 * or a pipe, is written to. Links are followed, and a file keeps its permissions. Fails as Node does.
 */
export function replaceFile(path: string, content: Uint8Array): void {
  const before = fs.statSync(path, { throwIfNoEntry: false });
  if (before && !before.isFile()) {
    fs.writeFileSync(path, content);
    return;
  }
  // The folder may be writable although the file is not, and that is meant.
  if (before) fs.accessSync(path, fs.constants.W_OK);
  else fs.mkdirSync(dirname(path), { recursive: true });

  const target = before ? fs.realpathSync(path) : path;
  const aside = `${target}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(aside, content, { flag: "wx", ...(before && { mode: before.mode }) });
    fs.renameSync(aside, target);
  } catch (error) {
    fs.rmSync(aside, { force: true });
    throw error;
  }
}
