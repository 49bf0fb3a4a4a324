import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { presetRules, printed, printedMessages, reports, runKernel, runTieout } from "./support.ts";

/** The promise of the package: whoever runs the rules, in whichever way, sees the same findings. */
test.each(reports.map((path) => [basename(path), path]))("%s under the kernel", async (_, path) => {
  const messages = await runKernel(readFileSync(path, "utf8"), { path }, presetRules());
  expect(printedMessages(JSON.stringify([{ messages }]))).toEqual(printed(runTieout(path)));
});

test("there is something to compare", () => {
  const found = reports.flatMap((path) => runTieout(path).messages);
  expect(new Set(found.map(({ ruleId }) => ruleId))).toHaveLength(presetRules().length);
  expect(found.some(({ related }) => related.length > 0)).toBe(true);
});
