import type { LanguagePack } from "../../lang/pack.ts";
import type { Quantity } from "../../model/facts/fact.ts";
import { digitReader } from "../../model/facts/digits.ts";
import { fold } from "../../model/facts/fold.ts";
import type { Block, Row } from "../../text/block.ts";
import { countInterval, decimalsOf, meet, quotient, rateInterval } from "./intervals.ts";
import { digitsAt, percent, term } from "./printing.ts";
import { shareTie } from "./shares.ts";
import { ratioTie, type RatioTie } from "./tie.ts";

/** One column divided by another, or the change from one to the other, or one of its own total. */
interface Relation {
  readonly rate: number;
  readonly a: number;
  readonly b: number;
  readonly kind: "share" | "change" | "of-total";
}

type Cells = readonly (Quantity | undefined)[];

/** So many rows have to follow a relation before it is believed, and no more than a third may break it. */
const ENOUGH = 2;
const MOST = 0.66;
/** A table has few columns of figures; one with more is a matrix. */
const WIDEST = 12;

/**
 * Columns of percentages that are worked out from other columns. Which ones is not read from their names, which no language has in
 * common, but from the rows: what nearly all rows follow, the others have to.
 */
export function columnReader(pack: LanguagePack): (block: Block, text: string) => RatioTie[] {
  const cellAt = cellReader(pack);
  return (block, text) => {
    const rows = (block.rows ?? []).filter(({ header }) => !header).map((row) => row.cells.map(cellAt));
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (rows.length < ENOUGH + 1 || width > WIDEST || !block.text.includes("%")) return [];
    return columnsOf(rows, width, "percent").flatMap((rate) => ratesOf(rows, width, rate, text));
  };
}

/** The columns in which most of the figures are of a kind. */
function columnsOf(rows: readonly Cells[], width: number, kind: "percent" | "count"): number[] {
  return [...Array(width).keys()].filter((column) => {
    const figures = rows.map((row) => row[column]).filter((cell) => cell !== undefined);
    return figures.length > ENOUGH && figures.every((cell) => (cell.kind === "percent") === (kind === "percent"));
  });
}

function ratesOf(rows: readonly Cells[], width: number, rate: number, text: string): RatioTie[] {
  const counts = columnsOf(rows, width, "count");
  const relations: Relation[] = counts.flatMap((a) => [
    ...counts
      .filter((b) => b !== a)
      .flatMap((b) => [{ rate, a, b, kind: "share" } as const, { rate, a, b, kind: "change" } as const]),
    { rate, a, b: a, kind: "of-total" } as const,
  ]);
  let best: { ties: RatioTie[]; broken: number; held: number } | undefined;
  for (const relation of relations) {
    const ties = rows.flatMap((row) => tieOf(row, relation, rows, text) ?? []);
    const broken = ties.filter(({ verdict }) => verdict.kind === "broken").length;
    const held = ties.length - broken;
    if (held < ENOUGH || held < ties.length * MOST || held <= (best?.held ?? 0)) continue;
    best = { ties, broken, held };
  }
  return best?.ties ?? [];
}

function tieOf(row: Cells, { rate, a, b, kind }: Relation, rows: readonly Cells[], text: string): RatioTie | undefined {
  const stated = row[rate];
  const left = row[a];
  const right = kind === "of-total" ? totalOf(rows, a) : row[b];
  if (!stated || !left || !right || right.value === 0) return undefined;
  if (kind !== "change") return left.value < 0 ? undefined : shareTie(left, right, stated, text, true);
  const decimals = decimalsOf(stated, text);
  const value = (left.value / right.value - 1) * 100;
  const change = quotient(countInterval(left), countInterval(right));
  const sign = stated.value < 0 ? -1 : 1;
  const size = rateInterval(stated, decimals);
  const own = sign < 0 ? { low: -size.high, high: -size.low } : size;
  const at = digitsAt(stated, text);
  return ratioTie(meet({ low: change.low - 100, high: change.high - 100 }, own) || "strong", {
    problem: "change",
    at: stated.printed,
    sum: `(${term(left)} - ${term(right)}) / ${term(right)} = ${percent(value, decimals)}`,
    figures: [left, right, stated],
    from: [left.printed, right.printed],
    repairs: at ? [{ at, text: Math.abs(value).toFixed(decimals) }] : [],
  });
}

/** The largest figure of a column, if it stands in its first or last row, as a total does. */
function totalOf(rows: readonly Cells[], column: number): Quantity | undefined {
  const cells = rows.map((row) => row[column]).filter((cell) => cell !== undefined);
  const most = Math.max(...cells.map(({ value }) => value));
  return [cells.at(-1), cells[0]].find((cell) => cell?.value === most);
}

const CELL = /^\s*([+-]?)\s?(?:[$€£¥]\s?)?(\d[\d.,'’ \u202f]*)\s?(%)?\s*$/u;

/** A cell that holds a figure and nothing else. Read here, since alone (`153`, `1 250,40`) it may say nothing to a reader of sentences. */
function cellReader(pack: LanguagePack): (cell: Row["cells"][number]) => Quantity | undefined {
  const readDigits = digitReader(pack);
  return ({ span, text }) => {
    const match = CELL.exec(fold(text));
    const digits = match && readDigits(match[2]!.trim());
    if (!match || !digits) return undefined;
    const value = match[1] === "-" ? -digits.value : digits.value;
    const rounding = digits.decimals > 0 || match[3] ? 10 ** -digits.decimals / 2 : 0;
    const start = span.start + text.length - text.trimStart().length;
    const printed = { start, end: start + text.trim().length };
    return {
      type: "quantity",
      kind: match[3] ? "percent" : "count",
      span: printed,
      printed,
      value,
      interval: { low: value - rounding, high: value + rounding },
      bound: "exact",
      unit: match[3] ?? "",
      nounStart: printed.end,
      weak: false,
    };
  };
}
