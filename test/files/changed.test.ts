import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryHost } from "../../src/host/memory-host.ts";
import { diskHost, folderWith } from "../support/disk-host.ts";

const REPORT = "# Report\n\n- The library opened its doors in June.\n- The library opened its doors in June.\n";

let folder: string;
beforeEach(() => {
  folder = folderWith({
    "old.md": REPORT,
    "changed.md": "# Report\n",
    "deep/changed.md": "# Report\n",
    "notes.txt": "x\n",
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...words: readonly string[]): void {
  const identity = [
    "-c",
    "user.name=A. Drafter",
    "-c",
    "user.email=drafter@example.org",
    "-c",
    "init.defaultBranch=main",
  ];
  execFileSync("git", [...identity, ...words], { cwd: folder, stdio: "ignore" });
}

function commitAll(): void {
  git("add", "-A");
  git("commit", "-m", "Reports");
}

const write = (name: string, text = REPORT): void => writeFileSync(join(folder, name), text);

/** The names of the files that were checked. */
async function checked(argv: readonly string[], cwd = folder): Promise<readonly string[]> {
  const host = diskHost(cwd);
  await run([...argv, "--format", "json"], host);
  expect(host.stderr.written).toBe("");
  const results = JSON.parse(host.stdout.written) as readonly { filePath: string }[];
  return results.map(({ filePath }) => host.path.relative(folder, filePath));
}

async function failure(argv: readonly string[]): Promise<string> {
  const host = diskHost(folder);
  expect(await run(argv, host)).toBe(2);
  return host.stderr.written;
}

test("by default what differs from the last commit, staged or not, and what is new", async () => {
  git("init");
  commitAll();
  write("changed.md");
  write("deep/changed.md");
  git("add", "deep/changed.md");
  write("new report.md");
  rmSync(join(folder, "notes.txt"));
  write(".gitignore", "ignored.md\n");
  write("ignored.md");
  expect(await checked(["--changed"])).toEqual(["changed.md", "deep/changed.md", "new report.md"]);
  expect(await checked(["--changed", "deep", "old.md"])).toEqual(["deep/changed.md"]);
  expect(await checked(["*.md", "--changed"])).toEqual(["changed.md", "new report.md"]);
  expect(await checked(["--changed=HEAD", "deep"])).toEqual(["deep/changed.md"]);
  expect(await checked(["--changed"], join(folder, "deep"))).toEqual(["deep/changed.md"]);
});

test("of a branch, what was done since it parted from the other", async () => {
  git("init");
  commitAll();
  git("checkout", "-b", "draft");
  write("changed.md");
  commitAll();
  git("checkout", "main");
  write("old.md", "# Another report\n");
  commitAll();
  git("checkout", "draft");
  write("notes.txt", "y\n");
  expect(await checked(["--changed", "main"])).toEqual(["changed.md", "notes.txt"]);
  expect(await checked(["--changed"])).toEqual(["notes.txt"]);
});

test("a folder that is called as a branch is a folder, unless the revision is joined to the option", async () => {
  git("init");
  commitAll();
  git("branch", "deep");
  write("changed.md");
  expect(await checked(["--changed=deep"])).toEqual(["changed.md"]);
  expect(await checked(["--changed", "deep"])).toEqual([]);
});

test("a report that was renamed is a new one", async () => {
  git("init");
  commitAll();
  renameSync(join(folder, "old.md"), join(folder, "renamed.md"));
  git("add", "-A");
  expect(await checked(["--changed"])).toEqual(["renamed.md"]);
});

test("before the first commit everything is new", async () => {
  git("init");
  git("add", "old.md");
  expect(await checked(["--changed"])).toEqual(["changed.md", "deep/changed.md", "notes.txt", "old.md"]);
});

test("says what is wrong with the repository or the revision", async () => {
  expect(await failure(["--changed"])).toMatch(
    /^tieout: --changed: git cannot say what has changed here: fatal: .*\nName the reports instead\.\n$/su,
  );
  git("init");
  commitAll();
  expect(await failure(["--changed", "origin/main", "old.md"])).toBe(
    'tieout: --changed: git knows no revision "origin/main"\nIn CI, fetch the branch that you compare with: git fetch origin main\n',
  );
  expect(await failure(["--changed=--output=old.md"])).toContain('git knows no revision "--output=old.md"');
  git("checkout", "--orphan", "apart");
  write("notes.txt", "of another history\n");
  commitAll();
  expect(await failure(["--changed", "main"])).toContain('"main" and the working copy have no commit in common');
  mkdirSync(join(folder, "empty"));
  expect(await failure(["--changed", "empty"])).toContain("empty: there is no report in this folder");
});

test("without git, says so", async () => {
  const host = memoryHost({ files: { "old.md": REPORT } });
  expect(await run(["--changed", "old.md"], host)).toBe(2);
  expect(host.stderr.written).toBe("tieout: git cannot be run: there is no such program\n");
});
