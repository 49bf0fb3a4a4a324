import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { openEditor } from "./open-editor.ts";

const WRONG = "# Trade fairs\n\nWe went to 24 fairs (10 in Africa, 9 in Asia, 4 in Europe).\n";
/** The 4, which should be a 5. */
const FOUR = { start: { line: 2, character: 46 }, end: { line: 2, character: 47 } };
const codes = (findings: { code: string }[]): string[] => findings.map(({ code }) => code);

test("findings are sent with the rule, its page and the other places", async () => {
  const { editor, uri } = openEditor();
  await editor.initialize({ textDocument: { publishDiagnostics: { relatedInformation: true } } });
  editor.open(uri, WRONG);
  const [finding, ...others] = await editor.findings(uri, 1);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    range: { start: { line: 2, character: 11 } },
    severity: 1,
    source: "tieout",
    code: "total-mismatch",
    codeDescription: { href: expect.stringMatching(/^file:.*\/rules\/total-mismatch\/README\.md$/u) },
  });
  expect(finding.relatedInformation[0].location.uri).toBe(uri);
});

test("a change is followed, and closing takes the findings away", async () => {
  const { editor, uri } = openEditor();
  await editor.initialize();
  editor.open(uri, WRONG);
  expect(codes(await editor.findings(uri, 1))).toEqual(["total-mismatch"]);
  editor.change(uri, 2, [{ range: FOUR, text: "5" }]);
  expect(await editor.findings(uri, 2)).toEqual([]);
  editor.tell("textDocument/didClose", { textDocument: { uri } });
  await editor.heard("textDocument/publishDiagnostics", ({ diagnostics }) => diagnostics.length === 0);
});

test("what is new in the sentence being edited waits until typing rests; what is solved goes at once", async () => {
  const { editor, uri } = openEditor();
  await editor.initialize({}, { holdBack: 2000 });
  editor.open(uri, WRONG);
  expect(codes(await editor.findings(uri, 1))).toEqual(["total-mismatch"]);
  editor.change(uri, 2, [{ range: FOUR, text: "5" }]);
  expect(await editor.findings(uri, 2)).toEqual([]);
  editor.change(uri, 3, [{ range: FOUR, text: "6" }]);
  const changed = performance.now();
  expect(await editor.findings(uri, 3)).toEqual([]);
  expect(codes(await editor.findings(uri, 3))).toEqual(["total-mismatch"]);
  expect(performance.now() - changed).toBeGreaterThan(1500);
});

test("an editor that asks is answered and not sent anything", async () => {
  const { editor, uri } = openEditor();
  const { capabilities } = await editor.initialize({ textDocument: { diagnostic: {} } });
  expect(capabilities.diagnosticProvider).toBeDefined();
  editor.open(uri, WRONG);
  const { kind, items } = await editor.ask("textDocument/diagnostic", { textDocument: { uri } });
  expect(kind).toBe("full");
  expect(codes(items)).toEqual(["total-mismatch"]);
  expect(editor.notes.filter(({ method }) => method === "textDocument/publishDiagnostics")).toEqual([]);
});

test("an editor that asks is told to ask anew when what was held back is due", async () => {
  const { editor, uri } = openEditor();
  await editor.initialize(
    { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
    { holdBack: 600 },
  );
  const ask = async (): Promise<string[]> =>
    codes((await editor.ask("textDocument/diagnostic", { textDocument: { uri } })).items);
  editor.open(uri, WRONG.replace("4 in", "5 in"));
  expect(await ask()).toEqual([]);
  editor.change(uri, 2, [{ range: FOUR, text: "6" }]);
  expect(await ask()).toEqual([]);
  await editor.heard("workspace/diagnostic/refresh");
  expect(await ask()).toEqual(["total-mismatch"]);
});

test("settings are found upwards, read again when they change, and a mistake in them is told once", async () => {
  const { editor, folder, uri } = openEditor();
  const config = join(folder, ".textlintrc");
  const changed = (): void =>
    editor.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(config).href, type: 2 }] });
  writeFileSync(config, '{ "rules": { "preset-tieout": { "total-mismatch": false } } }');
  await editor.initialize();
  editor.open(uri, WRONG);
  expect(await editor.findings(uri, 1)).toEqual([]);

  writeFileSync(config, '{ "rules": { "preset-tieout": { "total-mismatch": } } }');
  changed();
  expect((await editor.heard("window/showMessage")).message).toContain(".textlintrc");
  expect(await editor.findings(uri, 1)).toEqual([]);
  changed();
  expect(await editor.findings(uri, 1)).toEqual([]);
  expect(editor.notes.filter(({ method }) => method === "window/showMessage")).toEqual([]);

  writeFileSync(config, '{ "rules": { "preset-tieout": true } }');
  changed();
  expect(codes(await editor.findings(uri, 1))).toEqual(["total-mismatch"]);
});

test("files that are no reports are left alone; one that was never saved is checked", async () => {
  const { editor, folder } = openEditor();
  await editor.initialize();
  const other = pathToFileURL(join(folder, "code.py")).href;
  editor.open(other, WRONG, "python");
  expect(await editor.findings(other, 1)).toEqual([]);
  editor.open("untitled:Untitled-1", WRONG);
  expect(codes(await editor.findings("untitled:Untitled-1", 1))).toEqual(["total-mismatch"]);
});

test("positions hold behind a BOM, CRLF and signs of two units", async () => {
  const { editor, uri } = openEditor();
  await editor.initialize();
  editor.open(uri, `\ufeff# Fairs 😀\r\n\r\n😀 We went to 24 fairs (10 in Africa, 9 in Asia, 4 in Europe).\r\n`);
  const [finding] = await editor.findings(uri, 1);
  expect(finding.range.start).toEqual({ line: 2, character: 14 });
});

test("ends as an editor asks it to", async () => {
  const { editor } = openEditor();
  await editor.initialize();
  expect(await editor.quit()).toBe(0);
});
