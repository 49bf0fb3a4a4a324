#!/usr/bin/env node
/**
 * How long an editor waits: `node bench/lsp.mjs [report]`, after `npm run build`. 500 edits at random places, one after the other, each
 * timed from the change until the findings of that version are here. The edits are the same in every run.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";

const EDITS = 500;
/** Edits that warm up. */
const WARM = 20;
const root = fileURLToPath(new URL("../", import.meta.url));
const path = process.argv[2] ? resolve(process.argv[2]) : `${root}examples/zh-agenda-slips.txt`;
const uri = pathToFileURL(path).href;
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
  const languageId = extname(path) === ".md" ? "markdown" : "plaintext";
  const first = await timed(1, "textDocument/didOpen", {
    textDocument: { uri, languageId, version: 1, text: lines.join("\n") },
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
  times.sort((a, b) => a - b);
  const ms = (time) => `${time.toFixed(1)} ms`;
  console.log(
    `opened ${ms(first)}, then ${EDITS} edits: median ${ms(times[EDITS / 2])}, p95 ${ms(times[EDITS * 0.95])}`,
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
