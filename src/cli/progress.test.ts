import { expect, test } from "vitest";
import { memoryHost } from "../host/memory-host.ts";
import { openProgress } from "./progress.ts";

/** What is shown when a report of each of these names begins, at these times. */
function play(reports: readonly (readonly [time: number, name: string])[], surroundings = {}, quiet = false): string {
  let time = 0;
  const host = memoryHost({ files: {}, isTTY: true, ...surroundings });
  const progress = openProgress(1000, { quiet }, host, () => time);
  for (const [i, [at, name]] of reports.entries()) {
    time = at;
    progress?.tell(i, name);
  }
  progress?.clear();
  return host.stderr.written.replaceAll("\r\u001b[K", "⌫");
}

const LONG = [
  [0, "a.md"],
  [999, "b.md"],
  [1000, "c.md"],
  [1050, "d.md"],
  [1100, "e.md"],
] as const;

test("tells after a second how far a run is, and takes it away", () => {
  expect(play(LONG)).toBe("⌫checked 2 of 1,000 reports · c.md⌫checked 4 of 1,000 reports · e.md⌫");
});

test("a short run tells nothing", () => {
  expect(play(LONG.slice(0, 2))).toBe("");
});

test.each([{ isTTY: false }, { env: { CI: "true" } }, { env: { TERM: "dumb" } }])("nor does one with %o", (other) => {
  expect(play(LONG, other)).toBe("");
});

test("nor does --quiet", () => {
  expect(play(LONG, {}, true)).toBe("");
});

test("stays on one line", () => {
  expect(play([[1000, "reports/2024/年度报告.md"]], { columns: 44 })).toBe(
    "⌫checked 0 of 1,000 reports · 24/年度报告.md⌫",
  );
  expect(play([[1000, "a.md"]], { columns: 39 })).toBe("");
});
