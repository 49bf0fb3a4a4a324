import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, expect, test } from "vitest";
import { presetRules, runKernel, scratch } from "./support.ts";

const REPORT = `# Report

## Highlights

- The Academy held 40 workshops on patent search for examiners from 12 countries.

## Activities

The Academy held 14 workshops on patent search for examiners from 12 countries, most of them online.

- The library opened its reading room to the public in June 2021.
- The library opened its reading room to the public in June 2021.
`;

const folder = scratch({});
afterAll(() => folder.remove());

/** What the preset reports in a folder with these files: rule, severity (1 warning, 2 error, 3 info), message. */
async function found(
  files: Readonly<Record<string, string>>,
  options?: Parameters<typeof presetRules>[0],
  report = REPORT,
): Promise<readonly string[]> {
  const project = `${expect.getState().currentTestName}/`.replaceAll(/[^\w/]/gu, "-");
  for (const [name, text] of Object.entries(files)) {
    const path = folder.at(project + name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const messages = await runKernel(report, { path: folder.at(`${project}2021/report.md`) }, presetRules(options));
  return messages.map(({ ruleId, severity, message }) => `${ruleId} ${severity} ${message}`);
}

const COUNT = expect.stringMatching(/^tieout\/count-mismatch [12] "40" workshops/u);
const REPEAT = expect.stringMatching(/^tieout\/duplicate-bullet [12] "The library opened/u);

test("nothing is asked for where there is no tieout.yml", async () => {
  expect(await found({})).toEqual([COUNT, REPEAT]);
});

test("rules are switched and set there", async () => {
  const yml = "rules:\n  count-mismatch: false\n  duplicate-bullet: { severity: info }\n";
  expect(await found({ "tieout.yml": yml })).toEqual([expect.stringMatching(/^tieout\/duplicate-bullet 3 /u)]);
});

test("the file beside the report goes before those above it", async () => {
  const files = { "tieout.yml": "rules: { count-mismatch: false }\n", "2021/tieout.yaml": "messages: en\n" };
  expect(await found(files)).toEqual([COUNT, REPEAT]);
});

test("it goes before .textlintrc, rule by rule", async () => {
  const yml = "rules: { count-mismatch: { severity: info } }\n";
  const options = { "count-mismatch": { severity: "error" }, "duplicate-bullet": { severity: "error" } } as const;
  expect(await found({ "tieout.yml": yml }, options)).toEqual([
    expect.stringMatching(/^tieout\/count-mismatch 3 /u),
    expect.stringMatching(/^tieout\/duplicate-bullet 2 /u),
  ]);
});

test("messages are in the language that it names", async () => {
  expect(await found({ "tieout.yml": "messages: zh\n" })).toEqual([
    expect.stringMatching(/^tieout\/count-mismatch 1 .*\p{Script=Han}/u),
    expect.stringMatching(/^tieout\/duplicate-bullet [12] .*\p{Script=Han}/u),
  ]);
});

test("the report is read with the profile that it names", async () => {
  const profile = "id: mine\nentry: { labels: { en: [Project] } }\nsections:\n";
  const sections = "  - { role: finances, names: { en: [Finances] }, required: true }\n";
  const files = { "tieout.yml": "profile: mine.yml\n", "mine.yml": profile + sections };
  expect(await found(files, {}, "## Project 1\n\nThe Academy held 40 workshops.\n")).toEqual([
    expect.stringMatching(/^tieout\/missing-section \d .*Finances/u),
  ]);
});

test("it is read anew for every run", async () => {
  await found({ "tieout.yml": "rules: { count-mismatch: false, duplicate-bullet: false }\n" });
  expect(await found({ "tieout.yml": "\n" })).toEqual([COUNT, REPEAT]);
});

test("a mistake in it is told once, with its place, and nothing is checked", async () => {
  expect(await found({ "tieout.yml": "profle: generic\n" })).toEqual([
    expect.stringMatching(
      / 2 not checked by tieout: .*tieout\.yml:1:1: unknown key "profle"; did you mean "profile"\?$/u,
    ),
  ]);
});

test("our own comments and the list in tieout.yml suppress findings there as well", async () => {
  const lines = REPORT.trimEnd().split("\n");
  const suppressed = `${lines.join("\n")} <!-- tieout-disable-line duplicate-bullet -->\n`;
  const files = { "tieout.yml": "suppress:\n  - { rule: count-mismatch, words: '40' }\n" };
  expect(await found(files, undefined, suppressed)).toEqual([]);
});

test("what it extends, and what it overrides for some files", async () => {
  const yml = "extends: house.yml\noverrides:\n  - { files: [2021/], rules: { count-mismatch: { severity: info } } }\n";
  const files = { "tieout.yml": yml, "house.yml": "rules: { duplicate-bullet: false, count-mismatch: false }\n" };
  expect(await found(files)).toEqual([expect.stringMatching(/^tieout\/count-mismatch 3 /u)]);
  expect(await found({ ...files, "tieout.yml": yml.replace("2021/", "2022/") })).toEqual([]);
});
