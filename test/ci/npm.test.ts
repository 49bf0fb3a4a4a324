import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fencedIn } from "../support/page.ts";
import { validator } from "../support/validator.ts";
import { CLEAN, env, hasRegistry, pack, REPORT, root, scratch, whySkipped } from "./scratch.ts";

const { folder, write, remove } = scratch();
const repository = join(folder, "repository");
const page = (name: string): string => readFileSync(join(root, "docs/ci", name), "utf8");

const run = (command: string, ...words: readonly string[]) =>
  spawnSync(command, words, { cwd: repository, env: env(), encoding: "utf8" });

// What the page of npm says, in a repository that has reports and nothing else.
beforeAll(() => {
  write("repository/package.json", fencedIn(page("npm.md"), "json")[0]!);
  write("repository/reports/slip.md", REPORT);
  write("repository/reports/clean.md", CLEAN);
  execFileSync("npm", ["install", "--save-dev", pack(folder)], { cwd: repository, env: env() });
}, 300_000);
afterAll(remove);

describe.skipIf(!hasRegistry)(`the npm script${whySkipped}`, () => {
  test("finds the slip and fails", () => {
    const { status, stdout } = run("npm", "run", "reports");
    expect(stdout).toContain('"40" workshops here; "14" in Activities');
    expect(status).toBe(1);
  });

  test("takes options", () => {
    expect(run("npm", "run", "reports", "--", "--format", "markdown").stdout).toContain("### tieout: ✖ 1 warning");
  });

  test("finds nothing new once the slip is known", () => {
    expect(run("npm", "run", "reports:known").status).toBe(0);
    expect(run("npm", "run", "reports", "--", "--baseline", "known.json").status).toBe(0);
  });
});

describe.skipIf(!hasRegistry)(`the job for GitLab${whySkipped}`, () => {
  const [snippet = ""] = fencedIn(page("gitlab.md"), "yaml");
  const read = (name: string): string => readFileSync(join(repository, name), "utf8");
  const expectReports = (): void => {
    expect(JSON.parse(read("gl-code-quality-report.json"))).toMatchObject([{ location: { path: "reports/slip.md" } }]);
    expect(read("tieout-junit.xml")).toContain('<testsuites name="tieout" tests="2" failures="1"');
  };

  test("has a script that writes both reports and fails", () => {
    const { tieout } = parse(snippet) as { tieout: { script: string[]; artifacts: { reports: object } } };
    const { status, stdout } = run("bash", "-e", "-c", tieout.script.join("\n"));
    expect(stdout).toContain("✖ 1 warning in 1 of 2 reports");
    expect(status).toBe(1);
    expectReports();
    for (const name of Object.values(tieout.artifacts.reports)) expect(existsSync(join(repository, name))).toBe(true);
  });

  test("fits the schema of GitLab, by gitlab-ci-local", ({ skip }) => {
    const program = validator("gitlab-ci-local/dist/index.js");
    skip(!("union" in Set.prototype), "gitlab-ci-local needs Node 22");
    skip(!existsSync(program), "npm ci --prefix test/validators brings gitlab-ci-local");
    run("git", "init", "--quiet");
    run("git", "remote", "add", "origin", "git@gitlab.example:reports/reports.git");
    const list = (job: string) => {
      write("repository/.gitlab-ci.yml", job);
      return run(process.execPath, program, "--list");
    };
    expect(list(snippet).stdout).toContain("tieout");
    expect(list(snippet.replace("when: always", "when: sometimes")).status).toBe(1);
  });
});
