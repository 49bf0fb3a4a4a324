import type { LanguagePack } from "../../lang/pack.ts";
import { digitReader } from "../../model/facts/digits.ts";
import type { Quantity } from "../../model/facts/fact.ts";
import { fold, THIN_SPACE } from "../../model/facts/fold.ts";
import type { Row } from "../../text/block.ts";

/** `step` is a change with its sign: `(+6)`. */
export type Kind = "percent" | "count" | "step";

/** A figure of a cell. A cell may hold two: `153 (90%)`, `16 (+6)`. */
interface Cell {
  readonly kind: Kind;
  readonly quantity: Quantity;
}

/** By column: the figure of a cell, then the one in brackets behind it. */
export type Cells = readonly (Cell | undefined)[];

const NUMBER = String.raw`([+-]?)\s?(?:[$€£¥]\s?)?(\d[\d.,'’ \u202f]*)\s?(%)?`;
const CELL = new RegExp(String.raw`^\s*${NUMBER}\s*(?:[(（]\s*${NUMBER}\s*[)）]\s*)?$`, "du");

/**
 * Reads the cells that hold figures and nothing else. A reader of sentences would pass over them: alone, `153` and `1 250,40` may say
 * nothing, and a column named with a percent sign leaves it out below.
 */
export function rowReader(pack: LanguagePack): (row: Row, percentColumns: readonly boolean[]) => Cells {
  const readDigits = digitReader(pack);

  function read(
    groups: readonly (string | undefined)[],
    place: readonly [number, number] | undefined,
    start: number,
    end?: number,
  ) {
    const [sign = "", print = "", percent] = groups;
    // In a cell a plain space groups thousands too.
    const digits = place && readDigits(print.trim().replaceAll(/(?<=\d) (?=\d{3}(?!\d))/gu, THIN_SPACE));
    if (!digits) return undefined;
    const value = sign === "-" ? -digits.value : digits.value;
    const rounding = digits.decimals > 0 || percent ? 10 ** -digits.decimals / 2 : 0;
    const span = { start: start + place[0] - sign.length, end: start + place[0] + print.trimEnd().length };
    const quantity: Quantity = {
      type: "quantity",
      kind: percent ? "percent" : "count",
      span,
      printed: end === undefined ? span : { start: span.start, end: start + end },
      value,
      interval: { low: value - rounding, high: value + rounding },
      bound: "exact",
      unit: percent ?? "",
      nounStart: span.end,
      weak: false,
    };
    return { sign, quantity };
  }

  return ({ cells }, percentColumns) =>
    cells.flatMap(({ span, text }, column): (Cell | undefined)[] => {
      const match = CELL.exec(fold(text));
      if (!match) return [undefined, undefined];
      const places = match.indices!;
      const isRate = percentColumns[column] ?? false;
      const main = read(
        [match[1], match[2], match[3] ?? (isRate ? "%" : undefined)],
        places[2],
        span.start,
        places[3]?.[1],
      );
      const more = read(match.slice(4, 7), places[5], span.start, places[6]?.[1]);
      return [
        main && { kind: main.quantity.kind === "percent" ? "percent" : "count", quantity: main.quantity },
        more && {
          kind: more.quantity.kind === "percent" ? "percent" : more.sign === "" ? "count" : "step",
          quantity: more.quantity,
        },
      ];
    });
}
