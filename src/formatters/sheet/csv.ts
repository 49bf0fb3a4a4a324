import type { SheetFigure, SheetPlace, SheetTie } from "../../engine/tie-out-sheet.ts";
import { interpolate } from "../../engine/interpolate.ts";
import { REASONS } from "../../ties/reasons.ts";
import type { SheetFormatter } from "./sheet-options.ts";
import { MARKS, sheetWords, type SheetWords } from "./words.ts";

/** Without it a spreadsheet takes the text for one of an old code page. */
const BYTE_ORDER_MARK = "\ufeff";
const LINE_END = "\r\n";

const HEAD = [
  "file",
  "line",
  "column",
  "entry",
  "section",
  "figure",
  "value",
  "mark",
  "status",
  "ties to",
  "calculation",
  "reason",
];

/** One row for each figure (RFC 4180), under names of columns that are the same in every language. */
export const csv: SheetFormatter = (sheets, { nameOf }) =>
  BYTE_ORDER_MARK +
  [
    HEAD,
    ...sheets.flatMap(({ figures, filePath, language }) =>
      figures.map((figure) => [nameOf(filePath), ...rowOf(figure, sheetWords(language))]),
    ),
  ]
    .map((cells) => cells.map(cell).join(",") + LINE_END)
    .join("");

const rowOf = (figure: SheetFigure, words: SheetWords): (string | number)[] => [
  figure.line,
  figure.column,
  figure.place.entry ?? "",
  figure.place.section ?? "",
  figure.print,
  figure.value,
  MARKS[figure.status],
  words.status[figure.status],
  figure.ties.map((tie) => placesOf(tie, words)).join("; "),
  figure.ties.flatMap(({ sum }) => sum ?? []).join("; "),
  figure.reason ? REASONS[figure.reason][words.lang] : "",
];

const placesOf = ({ places }: SheetTie, words: SheetWords): string =>
  places.map((place) => placeOf(place, words)).join(words.comma);

const placeOf = ({ print, line }: SheetPlace, words: SheetWords): string =>
  `${print} (${interpolate(words.line, { n: String(line) })})`;

/** A spreadsheet would run a text that begins like a formula; an apostrophe keeps it a text. Numbers stay numbers. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
