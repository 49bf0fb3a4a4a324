import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { freshDist, root } from "../textlint/fresh-dist.ts";

const folder = mkdtempSync(join(tmpdir(), "tieout-editors-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LINES = [
  "# Annual report",
  "",
  "## Highlights",
  "",
  "- The academies held 40 workshops for registry staff.",
  "- The ferry carried 900 guests to the island.",
  "",
  "## Activities",
  "",
  "The academies held 14 workshops for registry staff.",
  "",
  "The ferry carried 990 guests to the island.",
  "",
];

interface Played {
  readonly before: readonly { readonly line: number; readonly message: string }[];
  readonly titles: readonly string[];
  readonly after: readonly { readonly line: number; readonly message: string }[];
  readonly text: string;
}

/** Lets an editor play a script on a report with two findings, of which it repairs the first. */
function play(editor: string, argv: readonly string[], plugin: string): Played {
  freshDist();
  const report = join(folder, `${editor}.md`);
  const result = join(folder, `${editor}.json`);
  writeFileSync(report, LINES.join("\n"));
  const { status, stderr } = spawnSync(editor, argv, {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
    env: {
      ...process.env,
      HOME: folder,
      PLUGIN: join(root, "editors", plugin),
      NODE: process.execPath,
      TIEOUT: join(root, "bin/tieout.js"),
      REPORT: report,
      RESULT: result,
      FINDINGS: "2",
    },
  });
  if (status !== 0) throw new Error(`${editor} ended with ${status}: ${stderr}`);
  return JSON.parse(readFileSync(result, "utf8")) as Played;
}

const has = (editor: string): boolean => spawnSync(editor, ["--version"]).status === 0;
const hasEglot = (): boolean =>
  has("emacs") && spawnSync("emacs", ["--batch", "--eval", "(require 'eglot)"]).status === 0;

const repaired = LINES.join("\n").replace("held 40", "held 14");

describe.skipIf(!has("nvim"))(`Neovim${has("nvim") ? "" : " (skipped: there is none)"}`, () => {
  test("shows findings while one writes, and repairs one", { timeout: 90_000 }, () => {
    const { before, titles, after, text } = play(
      "nvim",
      ["--headless", "-u", "NONE", "-n", "-c", `luafile ${join(root, "test/editors/neovim.lua")}`],
      "neovim",
    );
    expect(before).toMatchObject([
      { line: 5, from: 21, to: 23, severity: 2, source: "tieout", code: "count-mismatch" },
      { line: 6, from: 20, to: 23, severity: 2, source: "tieout", code: "count-mismatch" },
    ]);
    expect(before[0]!.message).toContain('"40" workshops here; "14" in Activities (40 ≠ 14)');
    expect(titles[0]).toBe('Change "40" here to "14"');
    expect(after).toMatchObject([{ line: 6 }]);
    expect(`${text}\n`.trimEnd()).toBe(repaired.trimEnd());
  });
});

describe.skipIf(!hasEglot())(`Emacs with eglot${hasEglot() ? "" : " (skipped: there is none)"}`, () => {
  test("shows findings while one writes, and repairs one", { timeout: 90_000 }, () => {
    const { before, titles, after, text } = play(
      "emacs",
      ["--batch", "-q", "-l", join(root, "test/editors/emacs.el")],
      "emacs",
    );
    expect(before).toMatchObject([
      { line: 5, words: "40", code: "count-mismatch" },
      { line: 6, words: "900", code: "count-mismatch" },
    ]);
    expect(before[0]!.message).toContain('"40" workshops here; "14" in Activities (40 ≠ 14)');
    expect(titles[0]).toBe('Change "40" here to "14"');
    expect(after).toMatchObject([{ line: 6, words: "900" }]);
    expect(text).toBe(repaired);
  });
});
