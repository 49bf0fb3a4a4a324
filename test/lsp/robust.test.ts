import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openEditor } from "./open-editor.ts";

const WRONG = "We went to 24 fairs (10 in Africa, 9 in Asia, 4 in Europe).\n";

test("of many changes the last one counts", async () => {
  const { editor, uri } = openEditor();
  await editor.initialize();
  editor.open(uri, "");
  let version = 1;
  const type = (text: string, character: number): void => {
    const position = { line: 0, character };
    editor.change(uri, ++version, [{ range: { start: position, end: position }, text }]);
  };
  for (let i = 0; i < WRONG.length; i++) type(WRONG[i]!, i);
  expect(await editor.findings(uri, version)).toHaveLength(1);
});

test("what makes no sense is refused, and the next question is answered", async () => {
  const { editor, uri } = openEditor();
  await editor.initialize();
  editor.open(uri, WRONG);
  await expect(editor.ask("textDocument/noSuchThing", {})).rejects.toThrow("textDocument/noSuchThing");
  await expect(editor.ask("textDocument/hover", null)).rejects.toThrow("textDocument/hover");
  editor.tell("textDocument/didChange", {
    textDocument: { uri: "file:///never/opened.md", version: 2 },
    contentChanges: [],
  });
  const body = '{ "jsonrpc": ';
  editor.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
  const position = { line: 900, character: 900 };
  expect(await editor.ask("textDocument/hover", { textDocument: { uri }, position })).toBeNull();
  expect(
    await editor.ask("textDocument/hover", { textDocument: { uri: "file:///never/opened.md" }, position }),
  ).toBeNull();
});

test.each([
  ["a length that is no number", "Content-Length: many\r\n\r\n{}"],
  ["words of another program", "Debugger listening on port 9229\nContent: none\r\n\r\n"],
  ["more than a head can be", "x".repeat(10_000)],
  ["a head that is cut off", "Content-Len\r\n\r\n"],
])("garbage between messages is passed over: %s", async (_, garbage) => {
  const { editor, uri } = openEditor();
  await editor.initialize();
  editor.write(garbage);
  editor.open(uri, WRONG);
  expect(await editor.findings(uri, 1)).toHaveLength(1);
  editor.write(garbage);
  editor.change(uri, 2, [{ text: "" }]);
  expect(await editor.findings(uri, 2)).toEqual([]);
});

test("a message that comes byte by byte", async () => {
  const { editor, uri } = openEditor();
  await editor.initialize();
  editor.open(uri, WRONG);
  await editor.findings(uri, 1);
  const body = JSON.stringify({
    jsonrpc: "2.0",
    method: "textDocument/didChange",
    params: { textDocument: { uri, version: 2 }, contentChanges: [{ text: "" }] },
  });
  for (const sign of `Content-Length: ${body.length}\r\n\r\n${body}`) {
    editor.write(sign);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await editor.findings(uri, 2)).toEqual([]);
});

test("a rule of others that crashes is told, and ours go on", async () => {
  const { editor, uri, folder } = openEditor();
  mkdirSync(join(folder, "node_modules/textlint-rule-crash"), { recursive: true });
  writeFileSync(
    join(folder, "node_modules/textlint-rule-crash/index.js"),
    'module.exports = () => ({ Paragraph() { throw new Error("out of order"); } });',
  );
  writeFileSync(join(folder, ".textlintrc"), '{ "rules": { "crash": true } }');
  await editor.initialize();
  editor.open(uri, WRONG);
  const found = await editor.findings(uri, 1);
  expect(found.map(({ code }) => code)).toContain("total-mismatch");
  expect(JSON.stringify(found)).toContain("out of order");
  editor.change(uri, 2, [{ text: "" }]);
  await editor.findings(uri, 2);
});

test("5 MB are read", async () => {
  const { editor, uri } = openEditor();
  await editor.initialize();
  const filler = Array.from(
    { length: 60_000 },
    (_, i) => `The visit numbered ${i} took place in the town of its choice, as planned.\n\n`,
  );
  editor.open(uri, WRONG + "\n" + filler.join(""));
  const findings = await editor.findings(uri, 1);
  expect(findings.some(({ code }) => code === "total-mismatch")).toBe(true);
});

test("without a shutdown the server ends when the editor is gone", async () => {
  const { editor } = openEditor();
  await editor.initialize();
  const ended = new Promise((resolve) => editor.server.once("exit", resolve));
  editor.server.stdin!.end();
  expect(await ended).toBe(1);
});
