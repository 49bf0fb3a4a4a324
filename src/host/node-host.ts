import * as fs from "node:fs";
import type { Dirent } from "node:fs";
import * as path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FileSystemAdapter } from "tinyglobby";
import { globWith } from "./glob.ts";
import type { Host, Output } from "./host.ts";
import { replaceFile } from "./replace-file.ts";
import { UserError } from "./user-error.ts";
import { interrupted, watchFolders } from "./watch-folders.ts";

/** The real machine. Files are read one after the other, and there the synchronous calls are the faster ones. */
export const nodeHost: Host = {
  cwd: process.cwd(),
  get packageFolder() {
    return packageFolder(path.dirname(fileURLToPath(import.meta.url)));
  },
  env: process.env,
  path,
  stdout: output(process.stdout),
  stderr: output(process.stderr),

  async readFile(file) {
    try {
      return fs.readFileSync(file);
    } catch (error) {
      throw new UserError(`cannot be read: ${REASONS[codeOf(error)] ?? String(error)}`);
    }
  },

  async readStdin() {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },

  async writeFile(file, content) {
    try {
      replaceFile(file, content);
    } catch (error) {
      throw new UserError(`cannot be written: ${REASONS[codeOf(error)] ?? String(error)}`);
    }
  },

  async kindOf(file) {
    try {
      return fs.statSync(file).isDirectory() ? "folder" : "file";
    } catch {
      return undefined;
    }
  },

  glob: (pattern, folder, closed) => globWith(pattern, folder, { ...fs, readdir: readdirTelling(closed) }),

  importModule: (file) => import(pathToFileURL(file).href),

  watchFolders,
  interrupted,

  async runProgram(name, words, folder) {
    const { spawnSync } = await import("node:child_process");
    const options = { cwd: folder, encoding: "utf8", maxBuffer: 1024 ** 3 } as const;
    const { status, stdout, stderr, error } = spawnSync(name, words, options);
    if (error)
      throw new UserError(
        `${name} cannot be run: ${codeOf(error) === "ENOENT" ? "there is no such program" : error.message}`,
      );
    return { status: status ?? 1, stdout, stderr };
  },
};

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file",
  ENOSPC: "there is no space left on the disk",
  ENOTDIR: "a part of its path is not a folder",
  EPERM: "permission denied",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GB",
  EROFS: "the disk is read-only",
};

/** Where this stands below it depends on whether it is a source, compiled, or in the bundle. */
const packageFolder = (folder: string): string =>
  fs.existsSync(path.join(folder, "package.json")) ? folder : packageFolder(path.dirname(folder));

/** What looks for files passes over folders that it may not read, and says nothing. */
function readdirTelling(closed?: (folder: string) => void): NonNullable<FileSystemAdapter["readdir"]> {
  const readdir = (folder: string, options: { withFileTypes: true }, done: (error: unknown, found: Dirent[]) => void) =>
    fs.readdir(folder, options, (error, found) => {
      if (closed && (error?.code === "EACCES" || error?.code === "EPERM")) closed(path.resolve(folder));
      done(error, found);
    });
  return readdir as NonNullable<FileSystemAdapter["readdir"]>;
}

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code);

function output(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`tieout … | head`) closes the pipe. That is no error of ours.
  const failed = (error: NodeJS.ErrnoException): void => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`tieout: the output cannot be written: ${REASONS[codeOf(error)] ?? error.message}\n`);
    process.exit(2);
  };
  stream.on("error", failed);
  return {
    write: (text) => void stream.write(text, (error) => error && failed(error)),
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}
