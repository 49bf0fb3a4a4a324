import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { formatNames } from "../../src/formatters/load-formatter.ts";
import { diskHost, folderWith } from "../support/disk-host.ts";

const SLIPS =
  "# Report\n\n- The library opened its doors in June.\n- The library opened its doors in June.\n- See Annex IX.\n";
const SYMBOLS = "# Report\n\nOn 31 June 2022 the fair was held, as CDIP/19/11 and CDIP/19/11/Rev. say, and CDIP10/9.\n";

let folder: string;
beforeEach(() => {
  folder = folderWith({
    "a.md": SLIPS,
    "b/c.md": "# Report\n",
    "b/d.md": SYMBOLS,
    "e.txt": "",
    "never/f.md": SLIPS,
    "never/tieout.yml": "failOn: never\n",
    "b/tieout.yml": "profile: wipo-da\n",
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function play(...argv: readonly string[]) {
  const host = diskHost(folder);
  const status = await run(argv, host);
  return { status, stdout: host.stdout.written, stderr: host.stderr.written };
}

/** Writes the parts of a run, and gives their names. */
async function parts(count: number, ...argv: readonly string[]): Promise<readonly string[]> {
  const names = Array.from({ length: count }, (_, i) => `part${i + 1}.json`);
  for (const [i, name] of names.entries()) {
    await play("--shard", `${i + 1}/${count}`, "--format", "json", "-o", name, ...argv);
  }
  return names;
}

const filesIn = (name: string): readonly string[] =>
  (JSON.parse(readFileSync(join(folder, name), "utf8")) as { filePath: string }[]).map(({ filePath }) => filePath);

test.each([1, 2, 3, 7])("%i parts are disjoint and complete", async (count) => {
  const all = (await parts(count, ".")).flatMap(filesIn);
  expect(all.toSorted()).toEqual(["a.md", "b/c.md", "b/d.md", "e.txt", "never/f.md"].map((name) => join(folder, name)));
});

test("whatever the order of the names, a part is the same", async () => {
  await parts(2, "a.md", "b", "e.txt");
  const [first, second] = [filesIn("part1.json"), filesIn("part2.json")];
  await parts(2, "e.txt", "b", "a.md", "a.md");
  expect([filesIn("part1.json"), filesIn("part2.json")]).toEqual([first, second]);
});

describe("merged parts", () => {
  test.each(formatNames)("are printed as one run prints them: %s", async (format) => {
    const whole = await play("--suggest", "--format", format, ".");
    expect(whole.status).toBe(1);
    const names = await parts(3, ".");
    expect(await play("merge", "--suggest", "--format", format, ...names)).toEqual(whole);
  });

  test.each([["never"], ["--max-warnings", "1", "."], ["--max-warnings", "9", "a.md"], ["--quiet", "a.md"]])(
    "give the exit status of one run: %s %s",
    async (...argv) => {
      const whole = await play(...argv);
      const options = argv.filter((word, i) => word.startsWith("--") || argv[i - 1] === "--max-warnings");
      const names = await parts(2, argv.at(-1)!);
      expect(await play("merge", ...options, ...names)).toEqual(whole);
    },
  );

  test("go to files as well", async () => {
    await play("merge", "--format", "sarif", "-o", "out/all.sarif", ...(await parts(2, ".")));
    const merged = readFileSync(join(folder, "out/all.sarif"), "utf8");
    expect(merged).toBe((await play("--format", "sarif", ".")).stdout);
  });
});

describe("with a baseline", () => {
  test("a part does not call the findings of others stale", async () => {
    await play("--baseline", "known.json", "--update-baseline", ".");
    for (const part of ["1/3", "2/3", "3/3"]) {
      const { status, stderr } = await play("--baseline", "known.json", "--shard", part, ".");
      expect(status).toBe(0);
      expect(stderr).toMatch(/^tieout: known\.json: \d+ known findings? (?:is|are) not shown\n$/u);
    }
  });

  test("a part does not bring it up to date, the merge does", async () => {
    const refused = await play("--baseline", "known.json", "--update-baseline", "--shard", "1/2", ".");
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toContain("leave out --shard");
    const names = await parts(2, ".");
    expect(await play("merge", "--baseline", "known.json", "--update-baseline", ...names)).toMatchObject({ status: 0 });
    const merged = readFileSync(join(folder, "known.json"), "utf8");
    await play("--baseline", "whole.json", "--update-baseline", ".");
    expect(merged).toBe(readFileSync(join(folder, "whole.json"), "utf8"));
  });
});

test.each(["0/2", "3/2", "1", "a/b", "1/0", "-1/2"])("--shard %s is no part", async (shard) => {
  const { status, stderr } = await play("--shard", shard, ".");
  expect(status).toBe(2);
  expect(stderr).toContain("--shard");
});

test("says which part cannot be used, and why", async () => {
  const failure = async (...argv: readonly string[]): Promise<string> => {
    const { status, stderr } = await play("merge", ...argv);
    expect(status).toBe(2);
    return stderr;
  };
  expect(await failure()).toContain("which parts are to be merged?");
  expect(await failure("none.json")).toBe("tieout: none.json: cannot be read: there is no such file\n");
  writeFileSync(join(folder, "half.json"), '[{ "filePath": "/a.md", "mess');
  expect(await failure("half.json")).toContain("half.json: this is not what this version of tieout prints");
  expect(await failure("half.json", "--fix")).toContain("tieout merge only prints what was found");
  const [part] = await parts(1, "a.md");
  expect(await failure(part!, part!)).toContain("a.md is in part1.json and in part1.json");
  rmSync(join(folder, "a.md"));
  mkdirSync(join(folder, "elsewhere"));
  expect(await failure(part!)).toContain("a.md: cannot be read: there is no such file\nMerge where the reports are");
});
