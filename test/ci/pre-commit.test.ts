import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fencedIn } from "../support/page.ts";
import { CLEAN, copySources, env, hasRegistry, REPORT, root, scratch } from "./scratch.ts";

const isInstalled = spawnSync("pre-commit", ["--version"]).status === 0;
const { folder, write, remove } = scratch();

const own = env({
  PRE_COMMIT_HOME: join(folder, "cache"),
  ...Object.fromEntries(["AUTHOR", "COMMITTER"].map((who) => [`GIT_${who}_NAME`, "Test"])),
  ...Object.fromEntries(["AUTHOR", "COMMITTER"].map((who) => [`GIT_${who}_EMAIL`, "test@example.org"])),
});
const run = (command: string, words: readonly string[]) =>
  spawnSync(command, words, { cwd: join(folder, "repository"), env: own, encoding: "utf8" });

/** A commit of one report. What pre-commit says goes to standard error. */
function commit(report: string) {
  write("repository/reports/report.md", report);
  run("git", ["add", "."]);
  return run("git", ["commit", "--quiet", "--message", "A report"]);
}

// What the page says, with a repository made of the sources in place of a published one.
beforeAll(() => {
  if (!isInstalled || !hasRegistry) return;
  const published = join(folder, "published");
  copySources(published);
  const git = (...words: readonly string[]) => execFileSync("git", words, { cwd: published, env: own });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "The sources");
  git("tag", "v0.1.0");
  const [config = ""] = fencedIn(readFileSync(join(root, "docs/ci/pre-commit.md"), "utf8"), "yaml");
  write("repository/.pre-commit-config.yaml", config.replace("https://github.com/OWNER/tieout", published));
  run("git", ["init", "--quiet"]);
  run("pre-commit", ["install", "--install-hooks"]);
}, 300_000);
afterAll(remove);

test("pre-commit accepts our definition of the hook, and the configuration of the page", ({ skip }) => {
  skip(!isInstalled, "pre-commit is not installed");
  skip(!hasRegistry, "npm's registry cannot be reached");
  expect(run("pre-commit", ["validate-manifest", join(root, ".pre-commit-hooks.yaml")]).status).toBe(0);
  expect(run("pre-commit", ["validate-config"]).status).toBe(0);
});

test("a commit with a slip is refused, and one without is not", ({ skip }) => {
  skip(!isInstalled, "pre-commit is not installed");
  skip(!hasRegistry, "npm's registry cannot be reached");
  const slip = commit(REPORT);
  expect(slip.stderr).toContain('"40" workshops here; "14" in Activities');
  expect(slip.status).toBe(1);
  expect(commit(CLEAN)).toMatchObject({ status: 0 });
});
