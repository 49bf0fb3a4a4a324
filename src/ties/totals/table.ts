import type { Row } from "../../text/block.ts";
import type { Verdict } from "../tie.ts";
import { kindOfLabel, type LabelKind } from "./table-labels.ts";
import { isBlank, readCell, type CellNumber, type DecimalSign } from "./table-numbers.ts";
import type { Operand, TotalTie } from "./total-tie.ts";

/** A row or a column: its label, and the cells that can be added up. */
export interface Line {
  readonly kind: LabelKind;
  readonly label: string;
  readonly cells: readonly (Cell | undefined)[];
}

export interface Cell extends CellNumber {
  readonly operand: Operand;
}

export interface Table {
  readonly header: readonly string[];
  readonly lines: readonly Line[];
  /** How many cells are numbers. */
  readonly readable: number;
}

export function readTable(rows: readonly Row[], decimal: DecimalSign): Table | undefined {
  const [head, ...rest] = rows;
  const header = head!.header ? head!.cells.map(({ text }) => text) : [];
  const body = (head!.header ? rest : rows).filter(({ cells }) => cells.some(({ text }) => !isBlank(text)));
  let readable = 0;
  const lines = body.map(({ cells }): Line => {
    const read = cells.map(({ text, span }): Cell | undefined => {
      const number = readCell(text, decimal);
      if (number) readable++;
      return number && { ...number, operand: { value: number.value, at: span } };
    });
    const label = cells.find(({ text }, i) => read[i] === undefined && !isBlank(text))?.text ?? "";
    return { kind: kindOfLabel(label), label, cells: read };
  });
  return { header, lines, readable };
}

/** A whole number and an amount with two decimals are exact; other decimals are rounded to the last digit printed. */
const EXACT_DECIMALS = 2;

export function addsUp(total: Cell, parts: readonly Cell[]): boolean {
  const difference = Math.abs(sumOf(parts) - total.value);
  const slack = [total, ...parts].reduce(
    (sum, { decimals, percent }) =>
      sum + (percent || (decimals > 0 && decimals !== EXACT_DECIMALS) ? 0.5 * 10 ** -decimals : 0),
    0,
  );
  return difference <= slack + 1e-6 * Math.max(1, Math.abs(total.value));
}

export const sumOf = (cells: readonly Cell[]): number => {
  const decimals = Math.max(0, ...cells.map((cell) => cell.decimals));
  return Number(cells.reduce((sum, { value }) => sum + value, 0).toFixed(decimals));
};

export const tie = (total: Cell, parts: readonly Cell[], verdict: Verdict): TotalTie => ({
  relation: "sum",
  problem: "table",
  verdict,
  at: total.operand.at,
  total: total.operand,
  parts: parts.map(({ operand }) => operand),
  sum: sumOf(parts),
  percent: total.percent,
  figures: [total, ...parts].map(({ operand }) => ({ printed: operand.at })),
});
