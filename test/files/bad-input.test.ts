import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { diskHost, folderWith } from "../support/disk-host.ts";
import { buildCommand, type BuiltCommand } from "../support/run-scenario.ts";

const SLIP = "# Report\n\n- The library opened its doors in June.\n- The library opened its doors in June.\n";

const isPosix = process.platform !== "win32";

let command: BuiltCommand;
beforeAll(() => void (command = buildCommand()));
afterAll(() => command.remove());

let folder: string;
beforeEach(() => void (folder = folderWith({ "a.md": SLIP, "b.md": SLIP })));
afterEach(() => rmSync(folder, { recursive: true }));

/** A report that somebody is still writing to: whoever opens it waits. */
const makePipe = (name: string): void => void execFileSync("mkfifo", [join(folder, name)]);

/** Starts the built command in the folder. */
function start(...argv: readonly string[]) {
  const child = spawn(process.execPath, [command.bin, ...argv], { cwd: folder, env: {} });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<{ status: number | null; signal: string | null; stdout: string; stderr: string }>(
    (resolve) => void child.on("close", (status, signal) => resolve({ status, signal, stdout, stderr })),
  );
  return { child, ended, printed: () => stdout + stderr };
}

describe.skipIf(!isPosix)("during a run", () => {
  test("a file that vanishes is told, and the others are checked", async () => {
    makePipe("a-pipe.md");
    const { ended } = start("--format", "github", "a-pipe.md", "a.md", "b.md");
    // Opening it for writing waits until the command has come to it, with all files found.
    execFileSync("sh", ["-c", "exec 3> a-pipe.md; rm b.md; echo '# Report' >&3"], { cwd: folder });
    const { status, stdout, stderr } = await ended;
    expect({ status, stderr }).toEqual({ status: 2, stderr: "tieout: b.md: cannot be read: there is no such file\n" });
    expect(stdout).toContain("file=a.md,line=4");
  });

  test("an interrupt ends it as it ends others, and leaves what was there", async () => {
    makePipe("z-pipe.md");
    writeFileSync(join(folder, "found.json"), "earlier");
    const { child, ended } = start("--format", "json", "-o", "found.json", "--cache", "a.md", "z-pipe.md");
    execFileSync("sh", ["-c", "exec 3> z-pipe.md; sleep 0.3; kill -INT $0", String(child.pid)], { cwd: folder });
    // The shell makes 130 of it.
    expect(await ended).toEqual({ status: null, signal: "SIGINT", stdout: "", stderr: "" });
    expect(readdirSync(folder).toSorted()).toEqual(["a.md", "b.md", "found.json", "z-pipe.md"]);
    expect(readFileSync(join(folder, "found.json"), "utf8")).toBe("earlier");
  });

  test("an interrupt while waiting for changes ends it with 0", async () => {
    const { child, ended, printed } = start("--watch", "--format", "github", "a.md");
    await expect.poll(printed, { timeout: 5000 }).toContain("waiting for changes");
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ status: 0, signal: null });
  });
});

test.skipIf(!isPosix)("a pipe that is closed early ends it in quiet", () => {
  for (let i = 0; i < 50; i++) writeFileSync(join(folder, `${i}.md`), SLIP.repeat(20));
  const script = `${process.execPath} ${command.bin} --format json . | head -n 1; exit "\${PIPESTATUS[0]}"`;
  const { stdout, stderr, status } = spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" });
  expect({ stdout, stderr, status }).toEqual({ stdout: "[\n", stderr: "", status: 1 });
});

describe.skipIf(!isPosix)("without permission", () => {
  /** The superuser may do everything, and nobody next to nothing. */
  async function asNobody(...argv: readonly string[]) {
    const host = diskHost(folder);
    // What is loaded on demand is loaded before.
    await run(["--format", "github", "--baseline", "none.json", "."], diskHost(folder));
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      return { status: await run(argv, host), stdout: host.stdout.written, stderr: host.stderr.written };
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  }

  beforeEach(() => chmodSync(folder, 0o755));

  test("a report is told, and the others are checked", async () => {
    chmodSync(join(folder, "a.md"), 0);
    const { status, stdout, stderr } = await asNobody("--format", "github", ".");
    expect({ status, stderr }).toEqual({ status: 2, stderr: "tieout: a.md: cannot be read: permission denied\n" });
    expect(stdout).toContain("file=b.md");
  });

  test("a folder that was met is told, as is all that cannot be read", async () => {
    mkdirSync(join(folder, "closed"));
    writeFileSync(join(folder, "closed/c.md"), SLIP);
    chmodSync(join(folder, "closed"), 0);
    for (const name of [".", "**/*.md"]) {
      const { stdout, stderr } = await asNobody("--format", "github", name);
      expect(stderr).toBe("tieout: closed: cannot be looked into: permission denied\n");
      expect(stdout).toContain("file=b.md");
    }
    expect(await asNobody("closed")).toMatchObject({ status: 2 });
    expect((await asNobody("closed/c.md")).status).toBe(2);
  });

  test("settings, a baseline and an output are told", async () => {
    chmodSync(folder, 0o555);
    expect((await asNobody("a.md", "-o", "found.txt")).stderr).toBe(
      "tieout: found.txt: cannot be written: permission denied\n",
    );
    expect((await asNobody("a.md", "--cache", "--format", "github")).stderr).toBe(
      "tieout: .tieoutcache: cannot be written: permission denied\n",
    );
    writeFileSync(join(folder, "known.json"), '{ "version": 1, "files": {} }');
    chmodSync(join(folder, "known.json"), 0);
    expect((await asNobody("a.md", "--baseline", "known.json")).stderr).toContain(
      "tieout: known.json: cannot be read: permission denied\n",
    );
    writeFileSync(join(folder, "tieout.yml"), "failOn: never\n");
    chmodSync(join(folder, "tieout.yml"), 0);
    expect((await asNobody("a.md")).stderr).toBe("tieout: tieout.yml: cannot be read: permission denied\n");
  });

  test("a report that is to be mended stays as it was", async () => {
    const text = "---\nx: y\n---\n\nAs CDIP10/9 says.\n";
    writeFileSync(join(folder, "a.md"), text);
    writeFileSync(join(folder, "tieout.yml"), "profile: wipo-da\n");
    chmodSync(join(folder, "a.md"), 0o444);
    const { status, stderr } = await asNobody("--fix", "--quiet", "--rule", "malformed-reference", "a.md");
    expect({ status, stderr }).toEqual({ status: 2, stderr: "tieout: a.md: cannot be written: permission denied\n" });
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(text);
  });
});

describe("a full disk", () => {
  test.skipIf(!existsSync("/dev/full"))("is told of the output, and the other outputs are written", async () => {
    const host = diskHost(folder);
    const status = await run(["a.md", "--format", "json", "-o", "/dev/full", "--format", "github"], host);
    expect({ status, stderr: host.stderr.written }).toEqual({
      status: 2,
      stderr: "tieout: /dev/full: cannot be written: there is no space left on the disk\n",
    });
    expect(host.stdout.written).toContain("file=a.md");
  });

  /** A disk of one page and what the system needs. */
  const mount = (): boolean => {
    mkdirSync(join(folder, "disk"));
    return spawnSync("mount", ["-t", "tmpfs", "-o", "size=4k", "tmpfs", join(folder, "disk")]).status === 0;
  };

  test("leaves what was there, and nothing half-written", async ({ skip }) => {
    if (!mount()) skip("a small disk cannot be mounted here");
    try {
      for (const name of ["found.json", "known.json", ".tieoutcache"]) {
        rmSync(join(folder, "disk/full"), { force: true });
        writeFileSync(join(folder, "disk", name), name === "known.json" ? '{ "version": 1, "files": {} }' : "earlier");
        const before = readFileSync(join(folder, "disk", name), "utf8");
        const options = {
          "found.json": ["--format", "json", "-o", "disk/found.json"],
          "known.json": ["--baseline", "disk/known.json", "--update-baseline"],
          ".tieoutcache": ["--cache", "--cache-location", "disk/.tieoutcache"],
        }[name]!;
        const host = diskHost(folder);
        expect(await run([...options, "a.md"], host)).toBe(2);
        expect(host.stderr.written).toContain(`disk/${name}: cannot be written: there is no space left on the disk\n`);
        expect(readdirSync(join(folder, "disk"))).toEqual([name]);
        expect(readFileSync(join(folder, "disk", name), "utf8")).toBe(before);
        rmSync(join(folder, "disk", name));
      }
    } finally {
      execFileSync("umount", [join(folder, "disk")]);
    }
  });
});
