import { expect, test } from "vitest";
import type { TieOutSheet } from "../../src/engine/tie-out-sheet.ts";
import { csv } from "../../src/formatters/sheet/csv.ts";
import { example, play } from "../html/write-page.ts";

/** A reader of RFC 4180 that shares nothing with the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let i = 0, cell = "", isQuoted = false; i <= text.length; i++) {
    const sign = text[i];
    if (isQuoted && sign === '"' && text[i + 1] === '"') cell += text[++i];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === "," || sign === undefined || (sign === "\r" && text[i + 1] === "\n"))) {
      rows.at(-1)!.push(cell);
      cell = "";
      if (sign === "\r") {
        i++;
        rows.push([]);
      }
    } else cell += sign;
  }
  return rows;
}

const options = { nameOf: (path: string) => path, version: "0" };

function sheetOf(print: string, section: string): TieOutSheet {
  const span = { start: 0, end: print.length };
  const at = { span, line: 1, column: 1, endLine: 1, endColumn: 2, place: { section }, print };
  return {
    filePath: "a.md",
    language: "en",
    text: print,
    checked: 0,
    counts: { tied: 0, recomputed: 0, contradicted: 0, "stated once": 1, "not checkable": 0 },
    figures: [{ ...at, figure: 0, value: 5, status: "stated once", ties: [] }],
  };
}

test("a row for each figure, all of one width, for spreadsheets to read as UTF-8", async () => {
  const files = { "agenda.txt": example("zh-agenda-slips.txt") };
  const [table, data] = await Promise.all([
    play(["sheet", "agenda.txt"], files),
    play(["sheet", "-f", "json", "agenda.txt"], files),
  ]);
  const figures = (JSON.parse(data.stdout) as [{ figures: { print: string; line: number }[] }])[0].figures;
  expect(table.stdout.startsWith("\ufeff")).toBe(true);
  const [head, ...rows] = parse(table.stdout.slice(1)).filter((row) => row.length > 1);
  expect(head).toHaveLength(12);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([12]));
  expect(rows.map((row) => [row[1], row[5]])).toEqual(figures.map(({ line, print }) => [String(line), print]));
});

test.each([
  ["=5", "'=5"],
  ["+5", "'+5"],
  ["-5", "'-5"],
  ["@5", "'@5"],
  ["5 = 5", "5 = 5"],
])("no cell is a formula: %s", (print, cell) => {
  expect(parse(csv([sheetOf(print, "Results")], options))[1]![5]).toBe(cell);
});

test("commas, quotation marks and breaks stay inside of their cell", () => {
  const section = 'Results, "all" of\r\nthem';
  const [, row] = parse(csv([sheetOf("5", section)], options));
  expect(row![4]).toBe(section);
  expect(row![6]).toBe("5");
});
