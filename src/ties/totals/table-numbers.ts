import { fold, THIN_SPACE } from "../../model/facts/fold.ts";

/** A number in a cell, in the unit that the cell prints. */
export interface CellNumber {
  readonly value: number;
  /** Printed digits behind the decimal sign. */
  readonly decimals: number;
  readonly percent: boolean;
}

/** Which sign parts the decimals; the other one, and spaces, group the thousands. */
export type DecimalSign = "." | ",";

/** A cell that holds nothing to add: empty, or a sign for "none". */
export const isBlank = (text: string): boolean => /^(?:[-–—―−.…·*]*|n\/?a|nil|s\.?o\.?|无|н\/д)$/iu.test(text.trim());

/** What may stand around a number: currencies, emphasis, marks of notes. */
const AROUND =
  /^[*_~`\s]*(?:(?:US|CA|AU|HK)?[$€£¥￥₽]|CHF|EUR|USD|GBP|CNY|RMB)?\s*|\s*(?:[$€£¥￥₽]|CHF|EUR|USD|GBP|CNY|RMB|руб\.?|元|万元|千元|亿元|[kKM]€|个|人|名|项|份|件|次|场|家)?[*_~`\s]*$/gu;
const NOTE = /\s*(?:\[\w{1,3}\]|\^\w{1,2}\^?|[¹²³⁴⁵⁶⁷⁸⁹⁰†‡]+|\*+)$/u;
const NUMBER = new RegExp(
  String.raw`^(?<open>\()?(?<sign>[-+–−])?\s?(?<whole>\d+(?:[.,'’\s${THIN_SPACE}]\d+)*)\s?(?<percent>%)?(?<close>\))?$`,
  "u",
);

/** What groups thousands, by the sign that parts the decimals. */
const GROUPS: Readonly<Record<DecimalSign, RegExp>> = {
  ".": new RegExp(`[,'’\\s${THIN_SPACE}]`, "u"),
  ",": new RegExp(`[.'’\\s${THIN_SPACE}]`, "u"),
};

/**
 * Reads a cell as a number; undefined where it holds words, or where its signs cannot be those of the format. In
 * brackets it is negative.
 */
export function readCell(cell: string, decimal: DecimalSign): CellNumber | undefined {
  const text = fold(cell).trim().replace(NOTE, "").replaceAll(AROUND, "");
  const groups = NUMBER.exec(text)?.groups;
  if (!groups || (groups["open"] === undefined) !== (groups["close"] === undefined)) return undefined;
  const print = groups["whole"]!;
  const [whole = "", fraction, ...more] = print.split(decimal);
  if (more.length > 0 || fraction?.match(/\D/u)) return undefined;
  const parts = whole.split(GROUPS[decimal]);
  if (parts.length > 1 && (parts[0]!.length > 3 || parts.slice(1).some(({ length }) => length !== 3))) return undefined;
  const value = Number(`${parts.join("")}${fraction === undefined ? "" : `.${fraction}`}`);
  const isNegative = groups["open"] !== undefined || /[-–−]/u.test(groups["sign"] ?? "");
  return {
    value: isNegative ? -value : value,
    decimals: fraction?.length ?? 0,
    percent: groups["percent"] !== undefined,
  };
}
