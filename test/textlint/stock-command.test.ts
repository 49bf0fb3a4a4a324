import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDist, root } from "./fresh-dist.ts";
import { printed, printedMessages, reports, runTieout, scratch } from "./support.ts";

/** The real command, among the files of `cwd`. */
function textlint(cwd: string, ...argv: string[]): { readonly status: number | null; readonly stdout: string } {
  const bin = join(root, "node_modules/textlint/bin/textlint.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], { cwd, encoding: "utf8" });
  expect(stderr).toBe("");
  // Where it cannot load the preset, textlint says just this.
  expect(stdout).not.toMatch(/no rules found/iu);
  return { status, stdout };
}

beforeAll(freshDist);

test("the configuration of this repository is the plainest one", () => {
  expect(JSON.parse(readFileSync(join(root, ".textlintrc"), "utf8"))).toEqual({ rules: { "preset-tieout": true } });
});

test("the preset is found by its name and finds in examples/ what our own command finds", () => {
  const { status, stdout } = textlint(root, "--format", "json", "examples");
  const files = JSON.parse(stdout) as { readonly filePath: string; readonly messages: object[] }[];
  const found = files.map((file) => [file.filePath, printedMessages(JSON.stringify([file]))] as const);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(reports.map((path) => [path, printed(runTieout(path))])),
  );
  // An error fails it, a warning does not; our own command fails from `failOn` upwards.
  const hasError = reports.some((path) => runTieout(path).messages.some(({ severity }) => severity === "error"));
  expect(status).toBe(hasError ? 1 : 0);
});

describe("elsewhere", () => {
  const report = "# Report\n\n## Activities\n\n- The library opened its reading room to the public in June 2021.\n";
  const folder = scratch({
    "report.md": `${report}- The library opened its reading room to the public in June 2021.\n`,
    "on.json": '{ "rules": { "preset-tieout": true } }',
    "off.json": '{ "rules": { "preset-tieout": { "duplicate-bullet": false } } }',
    "info.json": '{ "rules": { "preset-tieout": { "duplicate-bullet": { "severity": "info" } } } }',
    "misspelt.json": '{ "rules": { "preset-tieout": { "duplicate-bullet": { "acrosEntries": true } } } }',
  });
  afterAll(() => folder.remove());

  const rows = (config: string): string[] => {
    const { stdout } = textlint(folder.at("."), "--config", config, "--format", "unix", "report.md");
    return stdout.split("\n").filter((line) => line.includes("report.md:"));
  };

  test("a rule is on, off, or of another severity as .textlintrc says", () => {
    expect(rows("on.json")).toEqual([expect.stringMatching(/\[(?:Error|Warning)\/tieout\/duplicate-bullet\]$/u)]);
    expect(rows("off.json")).toEqual([]);
    expect(rows("info.json")).toEqual([expect.stringMatching(/\[Info\/tieout\/duplicate-bullet\]$/u)]);
  });

  test("a misspelt option is told, and only once", () => {
    expect(rows("misspelt.json")).toEqual([
      expect.stringMatching(/"duplicate-bullet" has no option "acrosEntries"; did you mean "acrossEntries"\?/u),
    ]);
  });
});
