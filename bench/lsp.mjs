#!/usr/bin/env node
/**
 * How long an editor waits: `node bench/lsp.mjs [report]`, after `npm run build`. 500 edits at random places, one after the other, each
 * timed from the change until the findings of that version are here. The edits are the same in every run. What a full run of the edited
 * text takes, and Node alone to start, tells how fast the machine is.
 */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { lint } from "../dist/src/engine/index.js";

const EDITS = 500;
/** Edits that warm up. */
const WARM = 20;
/** So often what an edit is compared with is run. */
const RUNS = 21;
const root = fileURLToPath(new URL("../", import.meta.url));
const path = process.argv[2] ? resolve(process.argv[2]) : `${root}examples/zh-agenda-slips.txt`;
const uri = pathToFileURL(path).href;
const isMarkdown = extname(path) === ".md";
const lines = readFileSync(path, "utf8").split("\n");

const server = spawn(process.execPath, [`${root}bin/tieout.js`, "lsp"], { stdio: ["pipe", "pipe", "inherit"] });
const connection = createMessageConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
const waiting = new Map();
connection.onNotification("textDocument/publishDiagnostics", ({ version }) => waiting.get(version)?.());
connection.listen();

try {
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions: { holdBack: 0 },
  });
  await connection.sendNotification("initialized", {});
  const first = await timed(1, "textDocument/didOpen", {
    textDocument: { uri, languageId: isMarkdown ? "markdown" : "plaintext", version: 1, text: lines.join("\n") },
  });
  const times = [];
  for (let i = 0; i < WARM + EDITS; i++) {
    const version = i + 2;
    const took = await timed(version, "textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [randomEdit()],
    });
    if (i >= WARM) times.push(took);
  }
  const text = lines.join("\n");
  const full = many(() => lint({ text, filePath: path, format: isMarkdown ? "markdown" : "text" }));
  const alone = many(() => spawnSync(process.execPath, ["-e", "0"]));
  const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(`opened ${ms(first)}, then ${EDITS} edits: median ${ms(median)}, p95 ${ms(p95)}`);
  console.log(
    `a full run, warm: ${ms(full)}; an edit takes ${(median / full).toFixed(2)} of it (node alone ${ms(alone)})`,
  );
} finally {
  connection.dispose();
  server.kill();
}

async function timed(version, method, params) {
  const heard = new Promise((done) => waiting.set(version, done));
  const begun = performance.now();
  await connection.sendNotification(method, params);
  await heard;
  return performance.now() - begun;
}

/** The median of many runs, in milliseconds; the first ones warm up. */
function many(run) {
  const times = Array.from({ length: 2 * RUNS }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return quantile(times.slice(RUNS), 0.5);
}

function quantile(times, share) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)];
}

function ms(time) {
  return `${time.toFixed(1)} ms`;
}

/** Types a sign or takes one away. */
function randomEdit() {
  const line = random(lines.length);
  const text = lines[line];
  const start = random(text.length + 1);
  const removed = random(2) === 0 && start < text.length ? 1 : 0;
  const typed = removed ? "" : "0123456789ab一"[random(13)];
  lines[line] = text.slice(0, start) + typed + text.slice(start + removed);
  return { range: { start: { line, character: start }, end: { line, character: start + removed } }, text: typed };
}

/** A generator with a seed (Lehmer's), so that runs can be compared. */
function random(below) {
  random.state = ((random.state ?? 20) * 48_271) % 2_147_483_647;
  return random.state % below;
}
