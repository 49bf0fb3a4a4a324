import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Json } from "./editor.ts";
import { openEditor } from "./open-editor.ts";

const REPORT = `# Agenda

## Recommendation 1

### Highlights

- The Ellery Map Portal opened, as "Maps for All" proposes (CDIP/10/9).

### Activities

The Ellery Map Portal follows CDIP/10/9 and was shown on a portal of the town. See CDIP 10/9 and “Maps for All”.

### References

- CDIP/10/9, Maps for All
`;

async function renaming(words: string, newName = "NEW"): Promise<{ placeholder: string | null; text: string }> {
  const { editor, uri, folder } = openEditor();
  writeFileSync(join(folder, "tieout.yml"), "profile: wipo-da\nmessages: en\n");
  await editor.initialize();
  editor.open(uri, REPORT);
  const before = REPORT.slice(0, REPORT.indexOf(words) + 1).split("\n");
  const where = {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)!.length },
  };
  const prepared: Json = await editor.ask("textDocument/prepareRename", where);
  const edit: Json = await editor.ask("textDocument/rename", { ...where, newName });
  const lines = REPORT.split("\n");
  const edits: Json[] = edit.changes[uri];
  for (const { range, newText } of edits.toSorted((a, b) => b.range.start.character - a.range.start.character)) {
    const line = lines[range.start.line]!;
    lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  }
  return { placeholder: prepared.placeholder, text: lines.join("\n") };
}

test("a document symbol, in every form that it has", async () => {
  const { placeholder, text } = await renaming("CDIP/10/9", "CDIP/11/2");
  expect(placeholder).toBe("CDIP/10/9");
  expect(text).toBe(REPORT.replaceAll(/CDIP[/ ]10\/9/gu, "CDIP/11/2"));
});

test("a name with capitals, and not the same word where it is none", async () => {
  const { placeholder, text } = await renaming("Ellery Map Portal", "Ellery Atlas");
  expect(placeholder).toBe("Ellery Map Portal");
  expect(text).toBe(REPORT.replaceAll("Ellery Map Portal", "Ellery Atlas"));
});

test("a quoted title, wherever it stands", async () => {
  const { placeholder, text } = await renaming("Maps for All”", "Maps for Everybody");
  expect(placeholder).toBe("Maps for All");
  expect(text).toBe(REPORT.replaceAll("Maps for All", "Maps for Everybody"));
});

const QUOTED =
  '# Report\n\nThe "Port Guide" together with "Harbour Map", then the "plan" as planned; an explanation of the plan.\n';

async function ask(words: string, newName: string): Promise<Json> {
  const { editor, uri } = openEditor();
  await editor.initialize();
  editor.open(uri, QUOTED);
  const line = QUOTED.split("\n")[2]!;
  const where = { textDocument: { uri }, position: { line: 2, character: line.indexOf(words) + 1 } };
  const edit: Json = await editor.ask("textDocument/rename", { ...where, newName });
  return edit.changes[uri].map(({ range }: Json) => range.start.character);
}

test("what stands between two titles is none", async () => {
  await expect(ask("together", "x")).rejects.toThrow("can be renamed");
});

test("a title is not renamed inside of longer words", async () => {
  const line = QUOTED.split("\n")[2]!;
  expect(await ask("plan", "scheme")).toEqual([line.indexOf("plan"), line.lastIndexOf("plan")]);
});

test("an empty name is refused", async () => {
  await expect(ask("Port Guide", " ")).rejects.toThrow("empty");
});

test("other words are not renamed, and the editor is told", async () => {
  const { editor, uri } = openEditor();
  await editor.initialize();
  editor.open(uri, REPORT);
  const line = REPORT.split("\n").findIndex((words) => words.startsWith("The Ellery"));
  const where = {
    textDocument: { uri },
    position: { line, character: REPORT.split("\n")[line]!.indexOf("shown") + 1 },
  };
  expect(await editor.ask("textDocument/prepareRename", where)).toBeNull();
  await expect(editor.ask("textDocument/rename", { ...where, newName: "x" })).rejects.toThrow("can be renamed");
});
