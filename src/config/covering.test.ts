import { expect, test } from "vitest";
import { memoryHost } from "../host/memory-host.ts";
import { covering } from "./covering.ts";

const FILES = ["report.md", "a b.txt", "drafts/report.md", "drafts/2021/report.txt", "archive/drafts/x.md"];

const covered = async (patterns: readonly string[]): Promise<readonly string[]> => {
  const covers = await covering(memoryHost({ files: {} }), "/reports", patterns);
  return FILES.filter((name) => covers(`/reports/${name}`));
};

test.each([
  [["report.md"], ["report.md", "drafts/report.md"]],
  [["/report.md"], ["report.md"]],
  [["./report.md"], ["report.md"]],
  [["*.txt"], ["a b.txt", "drafts/2021/report.txt"]],
  [["drafts/"], ["drafts/report.md", "drafts/2021/report.txt", "archive/drafts/x.md"]],
  [["/drafts/"], ["drafts/report.md", "drafts/2021/report.txt"]],
  [["drafts/*.md"], ["drafts/report.md"]],
  [["drafts/**/*.txt"], ["drafts/2021/report.txt"]],
  [
    ["*", "!*.md"],
    ["a b.txt", "drafts/2021/report.txt"],
  ],
  [["/drafts/", "!drafts/report.md"], ["drafts/2021/report.txt"]],
  [
    ["!report.md", "report.md"],
    ["report.md", "drafts/report.md"],
  ],
])("%j", async (patterns, names) => {
  expect(await covered(patterns)).toEqual(names);
});

test("what is not below the folder is not covered", async () => {
  const covers = await covering(memoryHost({ files: {} }), "/reports/shared", ["*"]);
  expect(covers("/reports/report.md")).toBe(false);
});
