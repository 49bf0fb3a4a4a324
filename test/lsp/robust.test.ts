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
