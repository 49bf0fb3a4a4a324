import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Json } from "./editor.ts";
import { openEditor } from "./open-editor.ts";

const REPORT = `# Agenda report

## Recommendation 1

### Activities

As CDIP/10/9 says, and like Recommendation 2, this is told in Annex A, in Table 1 and in Section 4.

Table 1: Courses

### Other Relevant Reports/Documents

- CDIP/10/9, Maps for all

## Recommendation 2

### Activities

Told by CDIP/10/9 as well, in Annex A, in Section 4 and under Recommendation 2.

### Other Relevant Reports/Documents

- CDIP/10/9, Maps for all

## 4. Outlook

Nothing is planned.

## Annex A: Partners

The partners are the towns.
`;

const LINES = REPORT.split("\n");

async function ask(words: string): Promise<{ home: string | null; lines: readonly number[] }> {
  const { editor, uri, folder } = openEditor();
  writeFileSync(join(folder, "tieout.yml"), "profile: wipo-da\nmessages: en\n");
  await editor.initialize();
  editor.open(uri, REPORT);
  const line = LINES.findIndex((text) => text.includes(`${words} says`) || text.includes(words));
  const where = { textDocument: { uri }, position: { line, character: LINES[line]!.indexOf(words) + 1 } };
  const home: Json = await editor.ask("textDocument/definition", where);
  const all: Json = await editor.ask("textDocument/references", { ...where, context: { includeDeclaration: false } });
  return {
    home: home && LINES[home.range.start.line]!,
    lines: (all ?? []).map(({ range }: Json) => range.start.line + 1),
  };
}

test.each([
  ["CDIP/10/9", "- CDIP/10/9, Maps for all", [7, 19, 23]],
  ["Recommendation 2, this", "## Recommendation 2", [7, 19]],
  ["Annex A, in", "## Annex A: Partners", [7, 19]],
  ["Table 1 and", "Table 1: Courses", [7]],
  ["Section 4.", "## 4. Outlook", [7, 19]],
])("%s leads to where it is, and to all who name it", async (words, home, lines) => {
  expect(await ask(words)).toEqual({ home, lines });
});
