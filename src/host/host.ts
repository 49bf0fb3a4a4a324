import type { PlatformPath } from "node:path";

export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal in cells; undefined where there is none. */
  readonly columns: number | undefined;
}

/** How a program ended and what it printed. */
interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The machine as tieout sees it. Everything that reads, writes or asks the surroundings goes through here, so that the
 * whole command runs in memory in its tests. All paths are absolute.
 */
export interface Host {
  readonly cwd: string;
  /** The folder that tieout itself is installed in. */
  readonly packageFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The path syntax of this machine. */
  readonly path: PlatformPath;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Fails with a `UserError` whose message follows the name of the file: "cannot be read: permission denied". */
  readFile(path: string): Promise<Uint8Array>;
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>;
  /**
   * Puts a file in place whole, with the folders that it needs; if that fails, what was there stays as it was. Fails
   * with a `UserError` whose message follows the name of the file: "cannot be written: permission denied".
   */
  writeFile(path: string, content: Uint8Array): Promise<void>;
  /** What stands at a path; undefined for nothing, or nothing that we may see. */
  kindOf(path: string): Promise<"file" | "folder" | undefined>;
  /**
   * The files under `folder` that match, without those in `node_modules` or in dot folders. Folders that may not be
   * looked into are told to `closed`.
   */
  glob(pattern: string, folder: string, closed?: (folder: string) => void): Promise<readonly string[]>;
  /** Loads a JavaScript module, for configuration that is written as one. */
  importModule(path: string): Promise<unknown>;
  /** Tells of every file that comes, changes or goes in these folders, until the function that it gives is called. */
  watchFolders(
    folders: readonly string[],
    isDeep: boolean,
    changed: (path: string) => void,
  ): Promise<() => Promise<void>>;
  /** Kept when the user asks the command to end; from this call on that does not end it by itself. */
  interrupted(): Promise<void>;
  /** Runs another program in a folder, to its end. Fails with a `UserError` where there is no such program. */
  runProgram(name: string, words: readonly string[], folder: string): Promise<Ran>;
}
