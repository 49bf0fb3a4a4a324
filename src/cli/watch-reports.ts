import { foldersUpwards } from "../config/folders-upwards.ts";
import { fileKind } from "../host/file-kinds.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { checkReports } from "./check-reports.ts";
import { collectChanges } from "./collect-changes.ts";
import type { Command } from "./command.ts";
import { memoryCache } from "./results-cache.ts";
import { tell } from "./tell.ts";

const CLEAR = "\u001b[2J\u001b[3J\u001b[H";

/** Files that change what is checked, and how, besides those that were read. */
const SETTINGS = /^(?:tieout\.ya?ml|\.textlintrc(?:\..+)?|\.gitignore|\.tieoutignore)$/u;

/**
 * Checks the reports, and again whenever one of them or what is set for them changes, until the user ends it. What does
 * not change is not checked again. Gives 0, as other tools that watch do: the user has seen what was found.
 */
export async function watchReports(command: Command, machine: Host, columns: number): Promise<number> {
  refuseUnfitting(command);
  const read = new Set<string>();
  const host: Host = {
    ...machine,
    // Whatever a round reads, the next one depends on: reports, settings, profiles, a baseline.
    readFile: (path) => {
      read.add(path);
      return machine.readFile(path);
    },
  };
  const kept = memoryCache();
  let status = 0;
  const playRound = async (): Promise<void> => {
    read.clear();
    try {
      status = await checkReports(command, host, columns, kept);
    } catch (error) {
      host.stderr.write(`tieout: ${tell(error)}\n`);
      status = 2;
    }
  };

  const roots = await rootsOf(command, host);
  const written = writtenBy(command, host);
  const isRelevant = (path: string): boolean => {
    if (written.has(path)) return false;
    if (read.has(path) || roots.files.has(path) || SETTINGS.test(host.path.basename(path))) return true;
    // A report that is new; or one that was missing somewhere, if something could not be read.
    const kind = fileKind(path);
    return kind.read && kind.known && (status === 2 || roots.folders.some((folder) => isBelow(path, folder, host)));
  };
  const changes = collectChanges(isRelevant);
  const closers = [await host.watchFolders(roots.folders, true, changes.note)];
  const watched = new Set<string>();
  const stopped = host.interrupted();
  for (;;) {
    await playRound();
    const folders = new Set([...read, ...roots.files].flatMap((path) => foldersOf(path, host)));
    const fresh = [...folders].filter((folder) => !watched.has(folder));
    for (const folder of fresh) watched.add(folder);
    if (fresh.length > 0) closers.push(await host.watchFolders(fresh, false, changes.note));
    host.stderr.write("tieout: waiting for changes; Ctrl+C ends it\n");
    const paths = await Promise.race([stopped, changes.next()]);
    if (!paths) break;
    announce(paths, host);
  }
  await Promise.all(closers.map((close) => close()));
  return 0;
}

function refuseUnfitting({ stdin, updateBaseline, pruneBaseline }: Command): void {
  if (stdin !== undefined) throw new UserError("--watch goes with files, not with --stdin");
  if (updateBaseline || pruneBaseline) {
    throw new UserError("a baseline is brought up to date once, not with every change: leave out --watch");
  }
}

interface Roots {
  /** All below them is watched. */
  readonly folders: readonly string[];
  readonly files: ReadonlySet<string>;
}

/** Where the names lead to; of a glob, the folder before its first sign. */
async function rootsOf({ names, changed }: Command, host: Host): Promise<Roots> {
  const folders = new Set<string>(changed && names.length === 0 ? [host.cwd] : []);
  const files = new Set<string>();
  for (const name of names) {
    const path = host.path.resolve(host.cwd, name);
    const kind = await host.kindOf(path);
    if (kind === "folder") folders.add(path);
    else if (kind === "file" || !/[*?[\]{}()!]/u.test(name)) files.add(path);
    else folders.add(host.path.resolve(host.cwd, name.replace(/[^/\\]*[*?[\]{}()!].*$/su, "")));
  }
  return { folders: [...folders], files };
}

/** What the command writes itself is no change. */
function writtenBy({ outputs, cache }: Command, host: Host): ReadonlySet<string> {
  const names = [...outputs.map(({ file }) => file), cache];
  return new Set(names.flatMap((name) => (name === undefined ? [] : host.path.resolve(host.cwd, name))));
}

/** Where a file stands, and the folders of this project around it: settings may come to be in any of them. */
const foldersOf = (path: string, host: Host): readonly string[] => {
  const [own = host.cwd, ...around] = foldersUpwards(host, host.path.dirname(path));
  return [own, ...around.filter((folder) => isBelow(folder, host.cwd, host))];
};

function isBelow(path: string, folder: string, host: Host): boolean {
  const name = host.path.relative(folder, path);
  return !name.startsWith("..") && !host.path.isAbsolute(name);
}

/** A terminal shows the last round only; a log has a line between two rounds. */
function announce(paths: readonly string[], { stdout, stderr, path, cwd }: Host): void {
  const [first = "", ...rest] = paths.map((file) => path.relative(cwd, file)).toSorted();
  const more = rest.length > 0 ? ` and ${rest.length} more` : "";
  if (stdout.isTTY) stdout.write(CLEAR);
  stderr.write(`${stdout.isTTY ? "" : "\n"}──── ${first}${more}\n`);
}
