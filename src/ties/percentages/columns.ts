import type { LanguagePack } from "../../lang/pack.ts";
import type { Quantity } from "../../model/facts/fact.ts";
import type { Block } from "../../text/block.ts";
import { rowReader, type Cells, type Kind } from "./cells.ts";
import { countInterval, decimalsOf, meet, quotient, rateInterval } from "./intervals.ts";
import { digitsAt, grouped, percent, printedLike, term } from "./printing.ts";
import { shareTie } from "./shares.ts";
import { ratioTie, type RatioTie } from "./tie.ts";
import type { Words } from "./words.ts";

/** What a column of percentages or of changes is worked out from: two other columns, or one and its own total. */
interface Relation {
  readonly result: number;
  readonly a: number;
  readonly b: number;
  readonly kind: "share" | "change" | "of-total" | "difference";
}

/** So many rows have to follow a relation before it is believed, and no more than a third may break it. */
const ENOUGH = 2;
const MOST = 0.66;
/** A table has few columns of figures; one with more is a matrix. */
const WIDEST = 12;

/**
 * Columns that are worked out from others. From which ones is not read from their names, which no language has in common, but from
 * the rows: what nearly all rows follow, the others have to.
 */
export function columnReader(pack: LanguagePack): (block: Block, words: Words) => RatioTie[] {
  const readRow = rowReader(pack);
  return ({ rows = [], text }, words) => {
    const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
    if (rows.length <= ENOUGH || width > WIDEST || !/[%％]|[(（]\s?[+−–-]/u.test(text)) return [];
    const named = rows
      .filter(({ header }) => header)
      .flatMap(({ cells }) => cells.map((cell) => /[%％]/u.test(cell.text)));
    const figures = rows.filter(({ header }) => !header).map((row) => readRow(row, named));
    const columns = [...Array(width * 2).keys()];
    const results = columns.filter((column) => isOf(figures, column, "percent") || isOf(figures, column, "step"));
    if (results.length === 0) return [];
    const counts = columns.filter((column) => isOf(figures, column, "count"));
    return results.flatMap((result) => bestOf(figures, relationsOf(result, counts, figures), words));
  };
}

/** Whether all figures of a column are of a kind, and there are enough of them. */
function isOf(rows: readonly Cells[], column: number, kind: Kind): boolean {
  const cells = rows.map((row) => row[column]).filter((cell) => cell !== undefined);
  return cells.length > ENOUGH && cells.every((cell) => cell.kind === kind);
}

function relationsOf(result: number, counts: readonly number[], rows: readonly Cells[]): Relation[] {
  const kinds = isOf(rows, result, "step") ? (["difference"] as const) : (["share", "change"] as const);
  const pairs = counts.flatMap((a) => counts.filter((b) => b !== a).map((b) => ({ result, a, b })));
  return [
    ...pairs.flatMap((pair) => kinds.map((kind) => ({ ...pair, kind }))),
    ...(kinds[0] === "share" ? counts.map((a) => ({ result, a, b: a, kind: "of-total" as const })) : []),
  ];
}

/** The verdicts of the relation that most rows follow. */
function bestOf(rows: readonly Cells[], relations: readonly Relation[], words: Words): RatioTie[] {
  let best: { ties: RatioTie[]; held: number } | undefined;
  for (const relation of relations) {
    const ties = rows.flatMap((row) => tieOf(row, relation, rows, words) ?? []);
    const held = ties.filter(({ verdict }) => verdict.kind === "holds").length;
    if (held >= ENOUGH && held >= ties.length * MOST && held > (best?.held ?? 0)) best = { ties, held };
  }
  return best?.ties ?? [];
}

function tieOf(
  row: Cells,
  { result, a, b, kind }: Relation,
  rows: readonly Cells[],
  words: Words,
): RatioTie | undefined {
  const stated = row[result]?.quantity;
  const left = row[a]?.quantity;
  const right = kind === "of-total" ? totalOf(rows, a) : row[b]?.quantity;
  if (!stated || !left || !right || right.value === 0) return undefined;
  if (kind === "share" || kind === "of-total")
    return left.value < 0 ? undefined : shareTie(left, right, stated, words, true);
  return kind === "change" ? changeTie(left, right, stated, words) : stepTie(left, right, stated, words);
}

function changeTie(left: Quantity, right: Quantity, stated: Quantity, words: Words): RatioTie {
  const decimals = decimalsOf(stated, words);
  const value = (left.value / right.value - 1) * 100;
  const { low, high } = quotient(countInterval(left), countInterval(right));
  const size = rateInterval(stated, decimals);
  const own = stated.value < 0 ? { low: -size.high, high: -size.low } : size;
  const at = digitsAt(stated, words);
  return ratioTie(meet({ low: low - 100, high: high - 100 }, own) || "strong", {
    problem: "change",
    at: stated.printed,
    sum: `(${term(left)} - ${term(right)}) / ${term(right)} = ${percent(value, decimals)}`,
    figures: [left, right, stated],
    from: [left.printed, right.printed],
    repairs: at ? [{ at, text: printedLike(Math.abs(value), decimals, at, words) }] : [],
  });
}

function stepTie(left: Quantity, right: Quantity, stated: Quantity, words: Words): RatioTie {
  const value = left.value - right.value;
  const at = digitsAt(stated, words);
  return ratioTie(Math.abs(value - stated.value) < 1e-6 || "strong", {
    problem: "difference",
    at: stated.printed,
    sum: `${term(left)} - ${term(right)} = ${value > 0 ? "+" : ""}${grouped(value)}`,
    figures: [left, right, stated],
    from: [left.printed, right.printed],
    repairs: at ? [{ at, text: grouped(Math.abs(value)) }] : [],
  });
}

/** The largest figure of a column, if it stands in its first or last row, as a total does. */
function totalOf(rows: readonly Cells[], column: number): Quantity | undefined {
  const cells = rows.flatMap((row) => row[column]?.quantity ?? []);
  const most = Math.max(...cells.map(({ value }) => value));
  return [cells.at(-1), cells[0]].find((cell) => cell?.value === most);
}
