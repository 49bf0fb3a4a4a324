import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import type { Rule } from "#rule";
import { run } from "../../src/cli/run.ts";
import { diskHost, folderWith, type DiskHost } from "../support/disk-host.ts";

/** Every text that was checked. */
const checked = vi.hoisted((): string[] => []);

vi.mock(import("../../rules/index.ts"), () => {
  const rule: Rule = {
    id: "slip",
    category: "wording",
    since: "0.1.0",
    summary: "Reports the word slip.",
    messages: { slip: { en: "a slip", zh: "a slip" } },
    options: {},
    *check({ text }) {
      checked.push(text);
      const start = text.indexOf("slip");
      if (start !== -1) yield { message: "slip", certainty: "strong", at: { start, end: start + 4 } };
    },
  };
  return { rules: [rule] };
});

const WAITING = "waiting for changes; Ctrl+C ends it\n";

interface Watching {
  readonly folder: string;
  readonly host: DiskHost;
  /** Does something, and gives what the next round printed. */
  after(change: () => void): Promise<{ readonly stdout: string; readonly stderr: string }>;
  write(name: string, text: string): void;
  interrupt(): Promise<number>;
}

const running: Watching[] = [];
afterEach(async () => {
  for (const watching of running.splice(0)) {
    await watching.interrupt();
    rmSync(watching.folder, { recursive: true });
  }
  checked.splice(0);
});

async function watch(
  files: Readonly<Record<string, string>>,
  argv: readonly string[] = ["."],
  isTTY = false,
): Promise<Watching> {
  const folder = folderWith(files);
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const plain = diskHost(folder);
  const host = { ...plain, stdout: Object.assign(plain.stdout, { isTTY }), interrupted: () => stopped };
  const status = run(["--watch", "--format", "github", ...argv], host);
  const rest = async () => {
    await vi.waitFor(() => expect(host.stderr.written).toContain(WAITING), { timeout: 5000 });
    const printed = { stdout: host.stdout.written, stderr: host.stderr.written.replace(`tieout: ${WAITING}`, "") };
    host.stdout.written = "";
    host.stderr.written = "";
    return printed;
  };
  const watching: Watching = {
    folder,
    host,
    after: (change) => {
      change();
      return rest();
    },
    write: (name, text) => writeFileSync(join(folder, name), text),
    interrupt: () => {
      stop();
      return status;
    },
  };
  running.push(watching);
  return watching;
}

const nothing = (): void => undefined;

test("checks again what has changed, and nothing else", async () => {
  const watching = await watch({ "a.md": "A slip.\n", "b/c.md": "No error.\n" });
  expect((await watching.after(nothing)).stdout).toContain("file=a.md,line=1");
  expect(checked).toEqual(["A slip.\n", "No error.\n"]);

  const { stdout, stderr } = await watching.after(() => watching.write("b/c.md", "\nAnother slip.\n"));
  expect(stderr).toBe("\n──── b/c.md\n");
  expect(stdout).toMatch(/file=a\.md,line=1.*\n.*file=b\/c\.md,line=2.*\n$/u);
  expect(checked.slice(2)).toEqual(["\nAnother slip.\n"]);
});

test("takes several changes at once for one", async () => {
  const watching = await watch({ "a.md": "A.\n", "b.md": "B.\n" });
  await watching.after(nothing);
  const { stderr } = await watching.after(() => {
    for (let i = 0; i < 5; i++) watching.write("a.md", `${i}\n`);
    watching.write("b.md", "A slip.\n");
    watching.write("c.md", "C.\n");
  });
  expect(stderr).toBe("\n──── a.md and 2 more\n");
  expect(checked.slice(2)).toEqual(["4\n", "A slip.\n", "C.\n"]);
});

test("survives files that go, come, and change their names", async () => {
  const watching = await watch({ "a.md": "A slip.\n" }, ["a.md"]);
  await watching.after(nothing);
  const path = join(watching.folder, "a.md");
  expect(await watching.after(() => renameSync(path, join(watching.folder, "b.md")))).toEqual({
    stdout: "",
    stderr: "\n──── a.md\ntieout: a.md: there is no such file or folder\n",
  });
  const { stdout, stderr } = await watching.after(() => watching.write("a.md", "\n\nA slip.\n"));
  expect(stdout).toContain("file=a.md,line=3");
  expect(stderr).toBe("\n──── a.md\n");
  // As editors save: the new text beside the file, and then in its place.
  watching.write("a.md~", "Mended.\n");
  expect((await watching.after(() => renameSync(join(watching.folder, "a.md~"), path))).stdout).toBe("");
});

test("reacts to settings, tells a broken one, and waits for it to be mended", async () => {
  const watching = await watch({ "reports/a.md": "A slip.\n" }, ["reports/a.md"]);
  await watching.after(nothing);
  const off = await watching.after(() => watching.write("reports/tieout.yml", "rules: { slip: false }\n"));
  expect(off).toEqual({ stdout: "", stderr: "\n──── reports/tieout.yml\n" });
  const broken = await watching.after(() => watching.write("reports/tieout.yml", "rules: { slap: false }\n"));
  expect(broken.stderr).toContain('reports/tieout.yml:1:10: unknown rule "slap"; did you mean "slip"?');
  const mended = await watching.after(() => watching.write("reports/tieout.yml", "rules: { slip: true }\n"));
  expect(mended.stdout).toContain("::warning");
  const rc = await watching.after(() => watching.write(".textlintrc", '{ "rules": { "preset-tieout": false } }'));
  expect(rc.stderr).toBe("\n──── .textlintrc\n");
});

test("follows the chapters of a report, wherever they are", async () => {
  const watching = await watch(
    { "main/tieout.yml": "chapters: [01.md, ../parts/02.md]\n", "main/01.md": "One.\n", "parts/02.md": "Two.\n" },
    ["main/01.md"],
  );
  await watching.after(nothing);
  const { stdout } = await watching.after(() => watching.write("parts/02.md", "A slip.\n"));
  expect(stdout).toContain("file=parts/02.md,line=1");
});

test("what it writes, and other files, are no change", async () => {
  const watching = await watch({ "a.md": "A slip.\n" }, ["a.md", "--cache", "--format", "markdown", "-o", "found.md"]);
  await watching.after(nothing);
  const { stderr } = await watching.after(() => {
    watching.write("minutes.md", "A slip.\n");
    mkdirSync(join(watching.folder, "node_modules/a"), { recursive: true });
    watching.write("node_modules/a/README.md", "A slip.\n");
    watching.write("a.md", "Mended.\n");
  });
  expect(stderr).toBe("\n──── a.md\n");
  expect(checked).toEqual(["A slip.\n", "Mended.\n"]);
});

test("clears a terminal before each round but the first", async () => {
  const watching = await watch({ "a.md": "A slip.\n" }, ["."], true);
  expect((await watching.after(nothing)).stdout).toMatch(/^::warning/u);
  const { stdout, stderr } = await watching.after(() => watching.write("a.md", "A slip!\n"));
  expect(stdout.startsWith("\u001b[2J\u001b[3J\u001b[H::warning")).toBe(true);
  expect(stderr).toBe("──── a.md\n");
});

test("ends with 0 when it is interrupted, whatever was found", async () => {
  const watching = await watch({ "a.md": "A slip.\n" });
  await watching.after(nothing);
  expect(await watching.interrupt()).toBe(0);
});

test.each([
  [["--stdin"], "--watch goes with files, not with --stdin"],
  [["--update-baseline", "--baseline", "known.json", "."], "leave out --watch"],
])("does not go with %s", async (argv, words) => {
  const host = diskHost(process.cwd());
  expect(await run(["--watch", ...argv], host)).toBe(2);
  expect(host.stderr.written).toContain(words);
});
