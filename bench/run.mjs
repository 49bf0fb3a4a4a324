#!/usr/bin/env node
/**
 * How long it takes: `npm run bench [report]`. Without a report it takes the Chinese example, repeated to 187 KB with other
 * numbers in every copy. Machines are noisy, so commands are run in turn, A B A B, and medians and ratios are quoted.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Bench } from "tinybench";
import { lint } from "../dist/src/engine/index.js";

const RUNS = 9;
const SIZE = 187_000;
const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tieout-bench-"));

try {
  const text = process.argv[2] ? readFileSync(resolve(process.argv[2]), "utf8") : madeUp();
  const report = write("report.txt", text);
  const tenfold = write("tenfold.txt", repeated(text, 10));
  mkdirSync(join(folder, "rules"));
  copyFileSync(join(root, "bench/trivial-rule.cjs"), join(folder, "rules/trivial.js"));

  console.log(`report: ${Buffer.byteLength(text)} bytes; medians of ${RUNS} runs in turn`);
  const [tieout, textlint, large, node] = inTurn([
    [join(root, "bin/tieout.js"), report],
    [
      join(root, "node_modules/textlint/bin/textlint.js"),
      "--no-textlintrc",
      "--rulesdir",
      join(folder, "rules"),
      report,
    ],
    [join(root, "bin/tieout.js"), tenfold],
    ["-e", "0"],
  ]);
  console.log(`cold command           ${ms(tieout)}  (node alone ${ms(node)})`);
  console.log(`textlint, trivial rule ${ms(textlint)}`);
  console.log(`ratio                  ${(tieout / textlint).toFixed(2)}`);
  console.log(`ten times the text     ${ms(large)}  (${((large - node) / (tieout - node)).toFixed(1)} times the work)`);

  const bench = new Bench({ time: 2000 });
  bench.add("warm, all rules", () => lint({ text, filePath: report, format: "text" }));
  await bench.run();
  console.log(`warm, all rules        ${ms(bench.tasks[0].result.latency.p50)}`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Wall time of each command, in milliseconds: the median of runs in turn, after one that is not counted. */
function inTurn(commands) {
  const times = commands.map(() => []);
  for (let run = 0; run <= RUNS; run++) {
    for (const [i, args] of commands.entries()) {
      const start = performance.now();
      spawnSync(process.execPath, args, { cwd: folder, stdio: "ignore" });
      if (run > 0) times[i].push(performance.now() - start);
    }
  }
  return times.map((own) => own.sort((a, b) => a - b)[own.length >> 1]);
}

function madeUp() {
  const example = readFileSync(new URL("../examples/zh-agenda-slips.txt", import.meta.url), "utf8");
  return repeated(example, Math.ceil(SIZE / Buffer.byteLength(example)));
}

/** Copies that differ in their figures, as the parts of a longer report would. */
function repeated(example, times) {
  const copies = Array.from({ length: times }, (_, i) =>
    example.replaceAll(/\d+/gu, (number) => String(Number(number) + i)),
  );
  return copies.join("\n");
}

function write(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function ms(value) {
  return `${value.toFixed(0).padStart(5)} ms`;
}
