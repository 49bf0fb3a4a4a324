import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Editor, Json } from "./editor.ts";
import { openEditor } from "./open-editor.ts";

const REPORT = readFileSync(new URL("../../examples/zh-agenda-slips.txt", import.meta.url), "utf8").replace(
  /^\ufeff/u,
  "",
);

const CAPABILITIES = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };

/** What the server says about the text wherever something can be asked, without the name of the document. */
async function everything(editor: Editor, uri: string, text: string): Promise<string> {
  const textDocument = { uri };
  const answers: Json[] = [await editor.ask("textDocument/documentSymbol", { textDocument })];
  const lines = text.split("\n");
  for (const [line, words] of lines.entries()) {
    for (const { index } of words.matchAll(/\d+/gu)) {
      const position = { line, character: index };
      answers.push(
        await editor.ask("textDocument/hover", { textDocument, position }),
        await editor.ask("textDocument/definition", { textDocument, position }),
        await editor.ask("textDocument/prepareRename", { textDocument, position }),
      );
    }
  }
  const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  answers.push(await editor.ask("textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } }));
  return JSON.stringify(answers, undefined, 1).replaceAll(uri, "report");
}

test("a report that was edited is answered like one that was just opened", async () => {
  const { editor, uri } = openEditor();
  await editor.initialize(CAPABILITIES);
  const edited = uri.replace(".md", ".txt");
  editor.open(edited, REPORT, "plaintext");
  await editor.findings(edited, 1);
  const lines = REPORT.split("\n");
  const middle = Math.floor(lines.length / 2);
  const cut = { start: { line: middle, character: 0 }, end: { line: middle + 2, character: 0 } };
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  editor.change(edited, 2, [{ range: cut, text: "" }]);
  await editor.findings(edited, 2);
  editor.change(edited, 3, [{ range: top, text: "草稿\n\n第三稿，供内部讨论。\n\n" }]);
  const text = `草稿\n\n第三稿，供内部讨论。\n\n${[...lines.slice(0, middle), ...lines.slice(middle + 2)].join("\n")}`;

  const opened = uri.replace("report.md", "opened.txt");
  editor.open(opened, text, "plaintext");
  expect(await editor.findings(edited, 3)).toEqual(
    JSON.parse(JSON.stringify(await editor.findings(opened, 1)).replaceAll(opened, edited)),
  );
  expect(await everything(editor, edited, text)).toBe(await everything(editor, opened, text));
});

test("a report that changes a hundred times a second", async () => {
  const { editor, uri } = openEditor();
  await editor.initialize();
  editor.open(uri, REPORT);
  await editor.findings(uri, 1);
  const end = { line: REPORT.split("\n").length, character: 0 };
  let version = 1;
  for (; version <= 200; version++) {
    editor.change(uri, version + 1, [{ range: { start: end, end }, text: version % 20 === 0 ? "\n" : "x" }]);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const sent = performance.now();
  await editor.findings(uri, version);
  expect(performance.now() - sent).toBeLessThan(1000);
});
