import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "dockerfile-utils";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copySources, env, hasRegistry, REPORT, root, scratch, whySkipped } from "./scratch.ts";

const { folder, write, remove } = scratch();
const text = readFileSync(join(root, "Dockerfile"), "utf8");

/** Lines that go on are one instruction. */
const instructions = text
  .replaceAll("\\\n", " ")
  .split("\n")
  .filter((line) => /^[A-Z]/u.test(line));
const steps = instructions.filter((line) => line.startsWith("RUN ")).map((line) => line.slice("RUN ".length));

/** The folders of the stages stand in folders of the test, and what is installed globally goes into another one. */
const run = (step: string) => {
  const script = step
    .replaceAll(/--mount=\S+/gu, "")
    .replaceAll(/(?<= )\/(?:tmp|package)\b/gu, join(folder, "package"));
  const own = env({ npm_config_prefix: join(folder, "global") });
  return spawnSync("sh", ["-e", "-c", script], { cwd: join(folder, "source"), env: own, encoding: "utf8" });
};

let ran: readonly { readonly status: number | null; readonly stderr: string }[] = [];
beforeAll(() => {
  if (!hasRegistry) return;
  copySources(join(folder, "source"));
  mkdirSync(join(folder, "package"));
  ran = steps.map(run);
}, 300_000);
afterAll(remove);

test("the validator of Docker's language server finds nothing wrong", () => {
  expect(validate(text)).toEqual([]);
  expect(validate(text.replace("ENTRYPOINT", "ENTRYPONT"))).not.toEqual([]);
});

test.skipIf(!hasRegistry)(`every step succeeds${whySkipped}`, () => {
  expect(steps).toHaveLength(3);
  for (const { status, stderr } of ran)
    expect({ status, error: stderr.includes("ERR!") }).toEqual({ status: 0, error: false });
});

test.skipIf(!hasRegistry)(`the entry point lints a report, without a trace of the sources${whySkipped}`, () => {
  cpSync(join(folder, "global"), join(folder, "image"), { recursive: true, verbatimSymlinks: true });
  for (const name of ["source", "package", "global"]) spawnSync("rm", ["-rf", join(folder, name)]);
  write("reports/report.md", REPORT);
  const { 1: entry = "" } = /^ENTRYPOINT \["(?<command>\w+)"\]$/mu.exec(text) ?? [];
  const command = join(folder, "image/bin", entry);
  expect(existsSync(command)).toBe(true);
  const { status, stdout } = spawnSync(command, ["."], { cwd: join(folder, "reports"), env: env(), encoding: "utf8" });
  expect(stdout).toContain('"40" workshops here; "14" in Activities');
  expect(status).toBe(1);
});
