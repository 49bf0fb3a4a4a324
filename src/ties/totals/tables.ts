import type { LanguagePack } from "../../lang/pack.ts";
import type { Block } from "../../text/block.ts";
import { broken, HOLDS, type Verdict } from "../tie.ts";
import { balanceTies } from "./balances.ts";
import { addsUp, readTable, sumOf, tie, type Cell, type Line, type Table } from "./table.ts";
import { isBareTotal, kindOfLabel } from "./table-labels.ts";
import type { TotalTie } from "./total-tie.ts";

/** Totals of a table: columns with a row for the total, rows with a column for it. */
export function tableTies({ rows = [] }: Block, pack: LanguagePack): TotalTie[] {
  if (rows.length < 3) return [];
  const found = ([".", ","] as const)
    .map((decimal) => readTable(rows, decimal))
    .filter((table) => table !== undefined)
    .map((table) => ({
      ties: [...columnTies(table), ...rowTies(table), ...balanceTies(table)],
      readable: table.readable,
    }));
  const most = Math.max(...found.map(({ readable }) => readable));
  const readings = found.filter(({ readable }) => readable === most).map(({ ties }) => ties);
  // Where a table can be read in two ways, the one in which more of it adds up is meant, or else makes sense.
  const [best] = preferred(pack, readings).sort(
    (a, b) => count(b, "holds") - count(a, "holds") || count(a, "unchecked") - count(b, "unchecked"),
  );
  return best ?? [];
}

const count = (ties: readonly TotalTie[], kind: Verdict["kind"]): number =>
  ties.filter(({ verdict }) => verdict.kind === kind).length;

/** Of equals, the language's own way goes first. */
const preferred = ({ numbers }: LanguagePack, readings: readonly TotalTie[][]): TotalTie[][] =>
  numbers.decimal === "," ? readings.toReversed() : [...readings];

const width = ({ lines }: Table): number => Math.max(0, ...lines.map(({ cells }) => cells.length));

/** Every column of every row that is labelled as a total. */
function columnTies(table: Table): TotalTie[] {
  const { lines, header } = table;
  const isTotal = ({ kind }: Line): boolean => kind === "total" || kind === "subtotal";
  const totals = lines.flatMap((line, at) => (isTotal(line) ? [at] : []));
  const columns = Array.from({ length: width(table) }, (_, i) => i).filter(
    (column) => kindOfLabel(header[column] ?? "") !== "notAdditive",
  );
  return totals.flatMap((at): TotalTie[] => {
    const sets = partsOf(lines, at, isTotal);
    const equations = columns.flatMap((column) => {
      const total = lines[at]!.cells[column];
      if (!total) return [];
      const sums = sets
        .map((set) => set.flatMap((row) => lines[row]!.cells[column] ?? []))
        .filter((parts) => parts.length > 1 && parts.every(({ percent }) => percent === total.percent));
      return sums.length > 0 ? [{ total, sums }] : [];
    });
    const holding = equations.filter(({ total, sums }) => sums.some((parts) => addsUp(total, parts))).length;
    return equations.flatMap(({ total, sums }): TotalTie[] => {
      const right = sums.find((parts) => addsUp(total, parts));
      if (right) return [tie(total, right, HOLDS)];
      const nearest = nearestOf(total, sums);
      const isAlone = totals.length === 1 && isBareTotal(lines[at]!.label);
      if (isOtherFigure(total, sums[0]!)) return [tie(total, nearest, unknown)];
      const isPlain = isNear(total, nearest);
      return holding > 0 || (isAlone && isPlain)
        ? [tie(total, nearest, isPlain || holding > 1 ? broken(holding > 0 ? "proved" : "strong") : unknown)]
        : [tie(total, nearest, unknown)];
    });
  });
}

const unknown: Verdict = { kind: "unchecked", reason: "unclearTotal" };

/**
 * The rows that a total can be made of: those since the last total, all that are no totals, the totals before it, and
 * those below it where it stands at the top.
 */
function partsOf(lines: readonly Line[], at: number, isTotal: (line: Line) => boolean): number[][] {
  const isPart = (row: number): boolean => lines[row]!.kind === "plain" || lines[row]!.kind === "notAdditive";
  const before = Array.from({ length: at }, (_, i) => i);
  const last = before.findLastIndex((row) => isTotal(lines[row]!));
  const sinceLast = before.slice(last + 1).filter(isPart);
  const sets = [sinceLast];
  if (last >= 0)
    sets.push(
      before.filter(isPart),
      before.filter((row) => isTotal(lines[row]!)),
      [last, ...sinceLast],
    );
  if (sinceLast.length === 0) {
    const next = lines.findIndex((line, row) => row > at && isTotal(line));
    const below = Array.from({ length: lines.length }, (_, i) => i).filter((row) => row > at && isPart(row));
    sets.push(next < 0 ? below : below.filter((row) => row < next), below);
  }
  return sets.filter((set) => set.length > 1);
}

/** Every row of a column that is headed as a total: believed where most rows add up. */
function rowTies(table: Table): TotalTie[] {
  const kinds = table.header.map(kindOfLabel);
  const at = kinds.indexOf("total");
  if (at < 0 || kinds.lastIndexOf("total") !== at) return [];
  const equations = table.lines.flatMap(({ cells, kind }) => {
    const total = cells[at];
    const parts = cells.flatMap((cell, column) =>
      cell && column !== at && cell.percent === total?.percent && kinds[column] === "plain" ? [cell] : [],
    );
    return total && parts.length > 1 && kind !== "notAdditive" ? [{ total, parts }] : [];
  });
  const holding = equations.filter(({ total, parts }) => addsUp(total, parts)).length;
  if (holding === 0 || holding * 2 < equations.length) return [];
  return equations.map(({ total, parts }) =>
    tie(total, parts, addsUp(total, parts) ? HOLDS : broken(isNear(total, parts) ? "proved" : "strong")),
  );
}

/** Averages, the largest and the smallest value are totals of nothing. */
function isOtherFigure(total: Cell, parts: readonly Cell[]): boolean {
  const values = parts.map(({ value }) => value);
  const mean = sumOf(parts) / values.length;
  return (
    Math.abs(mean - total.value) <= Math.max(10 ** -total.decimals, Math.abs(mean) * 0.005) ||
    values.includes(total.value)
  );
}

/** A slip of a digit or a forgotten row leaves a total in sight of its parts. */
const IN_SIGHT = 0.5;

const isNear = ({ value }: Cell, parts: readonly Cell[]): boolean =>
  Math.abs(sumOf(parts) - value) <= IN_SIGHT * Math.max(Math.abs(value), Math.abs(sumOf(parts)));

const nearestOf = (total: Cell, sums: readonly Cell[][]): Cell[] =>
  sums.reduce((best, parts) =>
    Math.abs(sumOf(parts) - total.value) < Math.abs(sumOf(best) - total.value) ? parts : best,
  );
