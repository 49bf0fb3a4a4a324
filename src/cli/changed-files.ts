import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import type { Command } from "./command.ts";

/** A revision to compare with. */
export interface Changed {
  readonly since: string;
  /** It was typed as a word of its own, `--changed reports`, and may as well be the name of a report. */
  readonly mayBeName: boolean;
}

const DEFAULT_SINCE = "HEAD";

/** The files that `--changed` is about, by absolute path, and the names that the command is given beside it. */
export async function openChanged(
  { changed, names }: Pick<Command, "changed" | "names">,
  host: Host,
): Promise<{ readonly names: readonly string[]; readonly files: ReadonlySet<string> }> {
  const { since, mayBeName } = changed!;
  const isName = mayBeName && (await isPath(since, host));
  const all = isName ? [since, ...names] : names;
  const files = await changedSince(isName || since === "" ? DEFAULT_SINCE : since, host);
  return { names: all.length > 0 ? all : ["."], files };
}

const isPath = async (word: string, host: Host): Promise<boolean> =>
  /[*?[\]]/u.test(word) || (await host.kindOf(host.path.resolve(host.cwd, word))) !== undefined;

/**
 * What differs from a revision, committed or not, and what git does not know yet. A branch is compared from where the
 * two parted, as `git diff --merge-base` does, so that what others have done to it since is not ours.
 */
async function changedSince(since: string, host: Host): Promise<ReadonlySet<string>> {
  const root = await rootOf(host);
  const base = await baseOf(since, root, host);
  const differing = base
    ? await git(host, root, ["diff", "--name-only", "--no-renames", "--diff-filter=d", "-z", base])
    : await git(host, root, ["ls-files", "-z"]);
  const untracked = await git(host, root, ["ls-files", "--others", "--exclude-standard", "-z"]);
  if (differing === undefined || untracked === undefined)
    throw new UserError("--changed: git could not compare the files");
  const names = [differing, untracked].flatMap((list) => list.split("\0")).filter(Boolean);
  return new Set(names.map((name) => host.path.resolve(root, name)));
}

/** Why there is none, git says best: there is no repository, or its owner is somebody else, as in many containers. */
async function rootOf(host: Host): Promise<string> {
  const { status, stdout, stderr } = await host.runProgram("git", ["rev-parse", "--show-toplevel"], host.cwd);
  if (status === 0) return stdout.trimEnd();
  throw new UserError(`--changed: git cannot say what has changed here: ${stderr.trim()}`, "Name the reports instead.");
}

/** Undefined in a repository without a commit, where everything is new. */
async function baseOf(since: string, root: string, host: Host): Promise<string | undefined> {
  const commitOf = (name: string): Promise<string | undefined> =>
    name.startsWith("-")
      ? Promise.resolve(undefined)
      : git(host, root, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  const head = await commitOf("HEAD");
  if (since === DEFAULT_SINCE && head === undefined) return undefined;
  const commit = await commitOf(since);
  if (commit === undefined) {
    throw new UserError(
      `--changed: git knows no revision "${since}"`,
      "In CI, fetch the branch that you compare with: git fetch origin main",
    );
  }
  const base = await git(host, root, ["merge-base", commit.trim(), "HEAD"]);
  if (base === undefined) {
    throw new UserError(
      `--changed: "${since}" and the working copy have no commit in common`,
      "In a shallow clone, fetch more of the history: git fetch --unshallow",
    );
  }
  return base.trim();
}

/** What git prints; undefined where it fails. */
async function git(host: Host, folder: string, words: readonly string[]): Promise<string | undefined> {
  const { status, stdout } = await host.runProgram("git", words, folder);
  return status === 0 ? stdout : undefined;
}
