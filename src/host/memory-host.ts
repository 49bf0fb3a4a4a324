import type { Dirent } from "node:fs";
import { posix } from "node:path";
import type { FileSystemAdapter } from "tinyglobby";
import { globWith } from "./glob.ts";
import type { Host, Output } from "./host.ts";
import { UserError } from "./user-error.ts";

export interface Surroundings {
  /** Contents by path, absolute or relative to `cwd`. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface MemoryHost extends Host {
  /** The files that were written, by absolute path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
  readonly stdout: Output & { readonly written: string };
  readonly stderr: Output & { readonly written: string };
}

/** A machine that exists in memory only: for tests of everything that stands on a host. */
export function memoryHost({ files, cwd = "/reports", env = {}, isTTY = false, columns }: Surroundings): MemoryHost {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      posix.resolve(cwd, path),
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
  const folders = new Set([cwd, ...contents.keys()].flatMap(ancestors));
  const written = new Map<string, Uint8Array>();
  const output = (): MemoryHost["stdout"] => {
    const sink = { written: "", isTTY, columns, write: (text: string) => void (sink.written += text) };
    return sink;
  };

  return {
    cwd,
    packageFolder: "/tieout",
    env,
    written,
    path: posix,
    stdout: output(),
    stderr: output(),

    async readFile(path) {
      const content = contents.get(path);
      if (!content) throw new UserError("cannot be read: there is no such file");
      return content;
    },

    async readStdin() {
      return contents.get("/dev/stdin") ?? new Uint8Array();
    },

    async writeFile(path, content) {
      if (!contents.has(path) && folders.has(path)) throw new UserError("cannot be written: it is a folder");
      contents.set(path, content);
      written.set(path, content);
    },

    async kindOf(path) {
      if (contents.has(path)) return "file";
      return folders.has(path) ? "folder" : undefined;
    },

    glob: (pattern, folder) => globWith(pattern, folder, fileSystem([...contents.keys()])),

    async importModule() {
      throw new UserError("modules exist on disk only");
    },

    async watchFolders() {
      throw new UserError("files are watched on disk only");
    },

    interrupted: () => new Promise(() => undefined),

    async runProgram(name) {
      throw new UserError(`${name} cannot be run: there is no such program`);
    },
  };
}

const ancestors = (path: string): string[] => (path === "/" ? ["/"] : [...ancestors(posix.dirname(path)), path]);

/** The one call that tinyglobby makes where there are no symbolic links. */
function fileSystem(paths: readonly string[]): FileSystemAdapter {
  const entries = (folder: string): Dirent[] => {
    const below = paths.filter((path) => path.startsWith(posix.join(folder, "/")));
    const names = new Map(
      below.map((path) => posix.relative(folder, path).split("/")).map(([name, ...rest]) => [name!, rest]),
    );
    return [...names].map(([name, rest]) => dirent(name, folder, rest.length > 0));
  };
  const readdir = (folder: string, _: unknown, done: (error: null, found: Dirent[]) => void): void =>
    done(null, entries(folder));
  return { readdir: readdir as NonNullable<FileSystemAdapter["readdir"]> };
}

const dirent = (name: string, parentPath: string, isFolder: boolean): Dirent =>
  ({
    name,
    parentPath,
    isFile: () => !isFolder,
    isDirectory: () => isFolder,
    isSymbolicLink: () => false,
  }) as Dirent;
