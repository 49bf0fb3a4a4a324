import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Editor, Json } from "./editor.ts";
import { openEditor } from "./open-editor.ts";

const REPORT = `# Office report

## Recommendation 1

### Highlights

- The office held 24 courses (10 in Africa, 9 in Asia, 4 in Europe).

### Activities

Courses are described in Table 1.

Table 1: Courses

## Recommendation 2

### Activities

See Recommendation 1 and Table 1.
`;

/** A profile with entries and a series of documents. */
const AGENDA = "profile: wipo-da\nmessages: en\n";

/** The position behind the first letter of some words. */
function at(words: string, text = REPORT): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(words) + 1).split("\n");
  return { line: before.length - 1, character: before.at(-1)!.length };
}

const slice = (text: string, { start, end }: Json): string =>
  text
    .split("\n")
    .slice(start.line, end.line + 1)
    .join("\n")
    .slice(start.character)
    .split("\n")[0]!
    .slice(0, end.line === start.line ? end.character - start.character : undefined);

async function opened(text = REPORT, capabilities: Json = {}, config = ""): Promise<{ editor: Editor; uri: string }> {
  const { editor, uri, folder } = openEditor();
  if (config !== "") writeFileSync(join(folder, "tieout.yml"), config);
  await editor.initialize(capabilities);
  editor.open(uri, text);
  return { editor, uri };
}

test("each possible repair is a quick fix", async () => {
  const { editor, uri } = await opened();
  const diagnostics = await editor.findings(uri, 1);
  const range = { start: at("24"), end: at("24") };
  const actions = await editor.ask("textDocument/codeAction", {
    textDocument: { uri },
    range,
    context: { diagnostics },
  });
  expect(actions.map(({ title }: Json) => title)).toMatchInlineSnapshot(`
    [
      "Change "24" to "23"",
      "Suppress total-mismatch on this line (say why)",
    ]
  `);
  expect(actions[0].diagnostics).toEqual(diagnostics.slice(0, 1));
  const [edit] = actions[0].edit.changes[uri];
  expect(slice(REPORT, edit.range)).toBe("24");
  expect(edit.newText).toBe("23");
  const elsewhere = { start: at("Office"), end: at("Office") };
  const none = await editor.ask("textDocument/codeAction", {
    textDocument: { uri },
    range: elsewhere,
    context: { diagnostics },
  });
  expect(none).toEqual([]);
});

test("what is pure form is fixed alone or all at once, for the version it was found in", async () => {
  const text = "# Agenda\n\n" + ["CDIP10/9", "CDIP12/4"].map((symbol) => `See ${symbol} and CDIP/9/2.\n`).join("\n");
  const { editor, uri } = await opened(text, { workspace: { workspaceEdit: { documentChanges: true } } }, AGENDA);
  const ask = async (only: string): Promise<Json[]> =>
    editor.ask("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: at("CDIP10", text), end: at("CDIP10", text) },
      context: { diagnostics: [], only: [only] },
    });
  const told = (actions: Json[]): Json[] =>
    actions.map(({ title, kind, edit }) => [
      title,
      kind,
      edit.documentChanges[0].textDocument.version,
      edit.documentChanges[0].edits.map(({ newText }: Json) => newText),
    ]);
  expect(told(await ask("quickfix"))).toMatchInlineSnapshot(`
    [
      [
        "Change to CDIP/10/9",
        "quickfix",
        1,
        [
          "CDIP/10/9",
        ],
      ],
      [
        "Suppress malformed-reference on this line (say why)",
        "quickfix",
        1,
        [
          " <!-- tieout-disable-line malformed-reference: say why -->",
        ],
      ],
    ]
  `);
  expect(told(await ask("source.fixAll"))).toMatchInlineSnapshot(`
    [
      [
        "tieout: fix all that is pure form",
        "source.fixAll.tieout",
        1,
        [
          "CDIP/10/9",
          "CDIP/12/4",
        ],
      ],
    ]
  `);
  expect(await ask("refactor")).toEqual([]);
});

test("hovering over a figure tells what it ties to", async () => {
  const { editor, uri } = await opened();
  const hover = async (words: string): Promise<Json> =>
    editor.ask("textDocument/hover", { textDocument: { uri }, position: at(words) });
  expect((await hover("24")).contents.value).toMatchInlineSnapshot(`"- **disagrees**: \`10 + 9 + 4 = 23\`"`);
  expect((await hover("Table 1.")).contents.value.replaceAll(uri, "report.md")).toMatchInlineSnapshot(`
    "mentioned 3 times
    - "Table 1" [Activities](report.md#L11)
    - "Table 1" [Activities](report.md#L13)
    - "Table 1" [Activities](report.md#L19)"
  `);
  expect(await hover("office held")).toBeNull();
});

test("a reference leads to what it names, and back to all who name it", async () => {
  const { editor, uri } = await opened();
  const textDocument = { uri };
  const home = await editor.ask("textDocument/definition", { textDocument, position: at("Table 1.") });
  expect(slice(REPORT, home.range)).toBe("Table 1: Courses");
  const all = await editor.ask("textDocument/references", {
    textDocument,
    position: at("Table 1."),
    context: { includeDeclaration: true },
  });
  expect(all.map(({ range }: Json) => range.start.line)).toMatchInlineSnapshot(`
    [
      12,
      10,
      18,
    ]
  `);
  expect(await editor.ask("textDocument/definition", { textDocument, position: at("office held") })).toBeNull();
});

test("the outline counts findings by entry and section", async () => {
  const { editor, uri } = await opened(
    REPORT,
    {
      textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    },
    AGENDA,
  );
  const drawn = (symbols: Json[], indent = ""): string[] =>
    symbols.flatMap(({ name, detail = "", children = [] }) => [
      `${indent}${name} ${detail}`.trimEnd(),
      ...drawn(children, `${indent}  `),
    ]);
  const symbols = await editor.ask("textDocument/documentSymbol", { textDocument: { uri } });
  expect(`\n${drawn(symbols).join("\n")}\n`).toMatchInlineSnapshot(`
    "
    Recommendation 1 7 findings
      Highlights 1 finding
    Recommendation 2 7 findings
    "
  `);
});

test("an editor that knows no tree gets a list", async () => {
  const { editor, uri } = await opened();
  const symbols: Json[] = await editor.ask("textDocument/documentSymbol", { textDocument: { uri } });
  expect(symbols.map(({ name, containerName }) => [name, containerName])).toMatchInlineSnapshot(`
    [
      [
        "Office report",
        undefined,
      ],
      [
        "Recommendation 1",
        undefined,
      ],
      [
        "Highlights",
        undefined,
      ],
      [
        "Activities",
        undefined,
      ],
      [
        "Recommendation 2",
        undefined,
      ],
      [
        "Activities",
        undefined,
      ],
    ]
  `);
});
