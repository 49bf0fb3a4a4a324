import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCommand, drawScenario, playInMemory, readScenario, type BuiltCommand } from "./support/run-scenario.ts";

const folder = new URL("scenarios/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");

/** What it imports has to be on the disk. */
const ON_DISK = "other-rules.txt";

/** `UPDATE_SCENARIOS=1 npm test` writes what comes out into the files, for `git diff` to show. */
const isUpdate = Boolean(process.env["UPDATE_SCENARIOS"]);

describe("in memory", () => {
  test.each(readdirSync(folder).filter((name) => name !== ON_DISK))("%s", async (name) => {
    const text = read(name);
    const scenario = readScenario(text);
    const drawn = drawScenario(scenario, await playInMemory(scenario));
    if (isUpdate) writeFileSync(new URL(name, folder), drawn);
    else expect(drawn).toBe(text);
  });
});

describe("the built command", () => {
  let command: BuiltCommand;
  beforeAll(() => void (command = buildCommand()));
  afterAll(() => command.remove());

  test.each([
    "findings.txt",
    "json.txt",
    "folder.txt",
    "tieout-yml.txt",
    "no-such-file.txt",
    "version.txt",
    "color.txt",
    "output-file.txt",
    "baseline-update.txt",
    "two-formats-one-file.txt",
    ON_DISK,
  ])("does the same on disk: %s", (name) => {
    const text = read(name);
    const scenario = readScenario(text);
    const drawn = drawScenario(scenario, command.play(scenario));
    if (isUpdate) writeFileSync(new URL(name, folder), drawn);
    else expect(drawn).toBe(text);
  });

  test.skipIf(process.platform === "win32")("keeps quiet when its reader has seen enough", () => {
    const scenario = readScenario(read("findings.txt"));
    const { status, stderr } = command.shell(
      "$TIEOUT --format json report.md report.md | head -c 1 >/dev/null",
      scenario,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test.skipIf(!existsSync("/dev/full"))("tells that its output has no room", () => {
    const { status, stderr } = command.shell("$TIEOUT report.md >/dev/full", readScenario(read("findings.txt")));
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "tieout: the output cannot be written: there is no space left on the disk\n",
    });
  });
});
