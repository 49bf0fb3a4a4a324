import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Host } from "./host.ts";
import { memoryHost } from "./memory-host.ts";
import { nodeHost } from "./node-host.ts";

const FILES = ["a.md", "b/c.md", "b/d e.txt", "b/.hidden/f.md", "b/node_modules/g/h.md", "b/[1].md"];
const folder = mkdtempSync(join(tmpdir(), "tieout-"));

beforeAll(() => {
  for (const name of FILES) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Tests run in memory: that is worth something only as long as both hosts give the same answers. */
const inMemory = memoryHost({ cwd: folder, files: Object.fromEntries(FILES.map((name) => [name, name])) });
const hosts: [string, Host][] = [
  ["on disk", nodeHost],
  ["in memory", inMemory],
];

test.each(hosts)("%s: finds files", async (_, host) => {
  const find = async (pattern: string): Promise<string[]> =>
    (await host.glob(pattern, folder)).map((path) => host.path.relative(folder, path)).toSorted();
  expect(await find("**/*")).toEqual(["a.md", "b/[1].md", "b/c.md", "b/d e.txt"]);
  expect(await find("b/*.md")).toEqual(["b/[1].md", "b/c.md"]);
  expect(await find("*.txt")).toEqual([]);
});

test.each(hosts)("%s: tells files from folders", async (_, host) => {
  expect(await host.kindOf(join(folder, "b"))).toBe("folder");
  expect(await host.kindOf(join(folder, "b/c.md"))).toBe("file");
  expect(await host.kindOf(join(folder, "b/x.md"))).toBeUndefined();
  expect(await host.kindOf(join(folder, "a.md/x"))).toBeUndefined();
});

test.each(hosts)("%s: reads files, and says in words why it cannot", async (_, host) => {
  expect(new TextDecoder().decode(await host.readFile(join(folder, "b/c.md")))).toBe("b/c.md");
  await expect(host.readFile(join(folder, "x"))).rejects.toThrow("cannot be read: there is no such file");
});
