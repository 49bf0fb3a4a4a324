import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Editor, Json } from "./editor.ts";
import { openEditor } from "./open-editor.ts";

const HEAD = "# Annual report\n\n## Highlights\n\n";
const MARKDOWN = `${HEAD}- The academies held 40 workshops for registry staff.
- The ferry carried 700 guests to the island.

## Activities

The academies held 14 workshops for registry staff.
`;
const TABLE = `# Annual report

| Group | Members |
| ----- | ------- |
| Coast | 12 |
| Hills | 30 |
| Total | 41 |
`;

interface Opened {
  readonly editor: Editor;
  readonly uri: string;
  readonly folder: string;
}

async function opened(text: string, name: string, config = "", capabilities: Json = {}): Promise<Opened> {
  const { editor, folder, uri } = openEditor();
  if (config !== "") writeFileSync(join(folder, "tieout.yml"), config);
  await editor.initialize(capabilities);
  const own = uri.replace("report.md", name);
  editor.open(own, text, name.endsWith(".md") ? "markdown" : "plaintext");
  return { editor, folder, uri: own };
}

/** The actions for the first finding of a version. */
async function actionsFor({ editor, uri }: Opened, version = 1): Promise<{ found: Json[]; actions: Json[] }> {
  const found = await editor.findings(uri, version);
  const actions = await editor.ask("textDocument/codeAction", {
    textDocument: { uri },
    range: found[0].range,
    context: { diagnostics: found },
  });
  return { found, actions };
}

/** A text after the edits of an action. */
function applied(text: string, edits: Json[]): string {
  const offset = ({ line, character }: Json): number =>
    text
      .split("\n")
      .slice(0, line)
      .reduce((sum, one) => sum + one.length + 1, character as number);
  return edits.reduceRight(
    (now: string, { range, newText }: Json) =>
      now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
    text,
  );
}

const actionNamed = (actions: Json[], words: string): Json => actions.find(({ title }) => title.includes(words));

test.each([
  ["a list", MARKDOWN, "- The academies held 40 workshops for registry staff. <!-- tieout-disable-line"],
  ["a table", TABLE, "| Total | 41 <!-- tieout-disable-line total-mismatch: say why --> |"],
])("a comment in %s, of which the reason is left to write", async (_, text, line) => {
  const report = await opened(text, "report.md");
  const { found, actions } = await actionsFor(report);
  const action = actionNamed(actions, "on this line");
  expect(action.diagnostics).toEqual([found[0]]);
  const edited = applied(text, action.edit.changes[report.uri]);
  expect(edited).toContain(line);
  report.editor.change(report.uri, 2, [{ text: edited }]);
  const left = await report.editor.findings(report.uri, 2);
  expect(left.map(({ message }) => message)).toEqual(found.slice(1).map(({ message }) => message));
});

const PLAIN = MARKDOWN.replaceAll(/^#+ /gmu, "");

test("an entry in tieout.yml for a format without comments; what stands there stays", async () => {
  const config =
    "# Agreed with the editor.\nmessages: en # for all\nsuppress:\n  - rule: date-mismatch\n    words: May\n";
  const report = await opened(PLAIN, "report.txt", config);
  const { found, actions } = await actionsFor(report);
  expect(actionNamed(actions, "on this line")).toBeUndefined();
  const { edit } = actionNamed(actions, "in tieout.yml");
  const [[address, edits]] = Object.entries(edit.changes) as [[string, Json[]]];
  expect(address.endsWith("/tieout.yml")).toBe(true);
  const edited = applied(config, edits);
  expect(edited).toBe(`${config}  - rule: count-mismatch\n    words: "40"\n    reason: say why\n`);
  writeFileSync(join(report.folder, "tieout.yml"), edited);
  report.editor.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: address, type: 2 }] });
  const left = await report.editor.findings(report.uri, 1);
  expect(left).toHaveLength(found.length - 1);
});

test("a new tieout.yml only for an editor that can make files", async () => {
  const creates = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ["create"] } } };
  const { actions } = await actionsFor(await opened(PLAIN, "report.txt", "", creates));
  const [create, change] = actionNamed(actions, "in tieout.yml").edit.documentChanges;
  expect(create).toMatchObject({ kind: "create", uri: change.textDocument.uri });
  expect(change.edits[0].newText).toBe('suppress:\n  - rule: count-mismatch\n    words: "40"\n    reason: say why\n');
  const others = await actionsFor(await opened(PLAIN, "report.txt"));
  expect(actionNamed(others.actions, "tieout.yml")).toBeUndefined();
});

test("into the baseline, from where the command knows it as well; what is known is not shown", async () => {
  const report = await opened(MARKDOWN, "report.md", "baseline: known.json\n");
  const { editor, uri, folder } = report;
  const { found, actions } = await actionsFor(report);
  const { command } = actionNamed(actions, "baseline");
  await editor.ask("workspace/executeCommand", { command: command.command, arguments: command.arguments });
  expect(await editor.findings(uri, 1)).toHaveLength(found.length - 1);
  const written: Json = JSON.parse(readFileSync(join(folder, "known.json"), "utf8"));
  expect(written).toEqual({
    version: 1,
    files: { "report.md": { "tieout/count-mismatch": { [found[0].data.fingerprint]: 1 } } },
  });
});

test("without a baseline none is offered, and none is written", async () => {
  const report = await opened(MARKDOWN, "report.md");
  const { found, actions } = await actionsFor(report);
  expect(actionNamed(actions, "baseline")).toBeUndefined();
  const argument = { uri: report.uri, ruleId: "tieout/count-mismatch", fingerprint: found[0].data.fingerprint };
  await report.editor.ask("workspace/executeCommand", { command: "tieout.addToBaseline", arguments: [argument] });
  await expect(
    report.editor.ask("workspace/executeCommand", { command: "tieout.addToBaseline", arguments: [] }),
  ).rejects.toThrow("nothing to do it with");
  expect(existsSync(join(report.folder, "known.json"))).toBe(false);
});

test("a damaged baseline hides nothing", async () => {
  const report = await opened(MARKDOWN, "report.md", "baseline: known.json\n");
  const first = await report.editor.findings(report.uri, 1);
  writeFileSync(join(report.folder, "known.json"), '{ "version": 1, "files": ');
  report.editor.change(report.uri, 2, [{ text: `${MARKDOWN}\n` }]);
  expect(await report.editor.findings(report.uri, 2)).toHaveLength(first.length);
  // Nor is it written over.
  const argument = { uri: report.uri, ruleId: "tieout/count-mismatch", fingerprint: first[0].data.fingerprint };
  await expect(
    report.editor.ask("workspace/executeCommand", { command: "tieout.addToBaseline", arguments: [argument] }),
  ).rejects.toThrow("known.json");
  expect(readFileSync(join(report.folder, "known.json"), "utf8")).toBe('{ "version": 1, "files": ');
});

test("a copy is faded where the editor can show that", async () => {
  const text = `${HEAD}- The library opened its reading room in June.\n- The library opened its reading room in June.\n`;
  const tags = { textDocument: { publishDiagnostics: { tagSupport: { valueSet: [1] } } } };
  const [faded, plain] = [await opened(text, "report.md", "", tags), await opened(text, "report.md")];
  expect((await faded.editor.findings(faded.uri, 1))[0].tags).toEqual([1]);
  expect((await plain.editor.findings(plain.uri, 1))[0].tags).toBeUndefined();
});
