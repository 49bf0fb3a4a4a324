import { ofType, type Quantity } from "../model/facts/fact.ts";
import type { Report } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import type { Span } from "../text/span.ts";
import type { CountTie } from "./counts/tie.ts";
import type { Reason } from "./reasons.ts";
import type { RatioTie } from "./percentages/tie.ts";
import type { TiedReport } from "./tied-report.ts";
import type { TotalTie } from "./totals/total-tie.ts";

/** What became of a figure. */
export type FigureStatus =
  /** Another statement of the same thing agrees with it. */
  | "tied"
  /** It follows from other figures, or they follow from it. */
  | "recomputed"
  /** It is part of a tie that is broken. */
  | "contradicted"
  /** Nothing else in the report speaks of it. */
  | "stated once"
  /** It could not be compared, for the reason that is given. */
  | "not checkable";

/** The ties that account for figures. */
export type FigureTie = CountTie | TotalTie | RatioTie;

export interface CoveredFigure {
  readonly at: Span;
  readonly value: number;
  readonly status: FigureStatus;
  /** Why it could not be checked. */
  readonly reason?: Reason;
  /** All that speak of it: what it agrees with, follows from or contradicts. */
  readonly ties: readonly FigureTie[];
}

/** Every figure of a report, in order, and what became of it. */
export interface Coverage {
  readonly figures: readonly CoveredFigure[];
  readonly counts: Readonly<Record<FigureStatus, number>>;
  /** Share of figures that were tied, recomputed or found contradicted: 0 to 1; 1 for a report without figures. */
  readonly checked: number;
}

const RANK: Readonly<Record<FigureStatus, number>> = {
  contradicted: 4,
  recomputed: 3,
  tied: 2,
  "not checkable": 1,
  "stated once": 0,
};

/**
 * Accounts for every figure: amounts, counts and percentages. Places in a row (第三届, "second") and the article "one"
 * count nothing, and a figure of code or of an address is none.
 */
export function coverageOf(report: TiedReport): Coverage {
  const settled = settledBy(report.ties);
  const figures = report.blocks.flatMap((block) => {
    const { role } = report.sectionOf(block);
    const numbers = rowNumbers(block);
    // 2.4 in a list of codes names a result and counts nothing.
    if (block.kind === "code" || role === "codes") return [];
    return report
      .factsOf(block)
      .filter(ofType("quantity"))
      .filter(({ kind, weak, printed }) => kind !== "ordinal" && !weak && !numbers.has(printed.start))
      .map((quantity): CoveredFigure => {
        const ties = tiesAt(settled, quantity);
        const account = ties.length > 0 ? strongest(ties) : unsettled(role, block.kind, report);
        return { at: quantity.printed, value: quantity.value, ...account, ties };
      });
  });
  const counts = { tied: 0, recomputed: 0, contradicted: 0, "stated once": 0, "not checkable": 0 };
  for (const { status } of figures) counts[status]++;
  const checked = counts.tied + counts.recomputed + counts.contradicted;
  return { figures, counts, checked: figures.length === 0 ? 1 : checked / figures.length };
}

/** So many rows in order are numbered. */
const NUMBERED = 3;

/** Where the numbers of a table's rows are printed: a first column that counts 1, 2, 3. */
function rowNumbers({ rows = [] }: Block): ReadonlySet<number> {
  const first = rows.filter(({ header }) => !header).flatMap(({ cells }) => cells[0] ?? []);
  const isNumbered =
    first.length >= NUMBERED && first.every(({ text }, i) => Number.parseInt(text.trim(), 10) === i + 1);
  return new Set(isNumbered ? first.map(({ span }) => span.start) : []);
}

type Settled = Pick<CoveredFigure, "status" | "reason">;

/** The ties by where the print of each of their figures begins. */
function settledBy({ counts, totals, percentages }: TiedReport["ties"]): Map<number, FigureTie[]> {
  const settled = new Map<number, FigureTie[]>();
  for (const tie of [...counts, ...totals, ...percentages]) {
    for (const { printed } of tie.figures ?? []) {
      const known = settled.get(printed.start);
      if (!known) settled.set(printed.start, [tie]);
      else if (!known.includes(tie)) known.push(tie);
    }
  }
  return settled;
}

/** A table's cell and a hedge may begin before the number does. */
const tiesAt = (settled: ReadonlyMap<number, readonly FigureTie[]>, { printed, span }: Quantity) =>
  settled.get(printed.start) ?? settled.get(span.start) ?? [];

/** A tie that says more of a figure goes before one that says less. */
const strongest = (ties: readonly FigureTie[]): Settled =>
  ties.map(settledAs).reduce((most, one) => (RANK[one.status] > RANK[most.status] ? one : most));

function settledAs({ verdict, relation }: FigureTie): Settled {
  if (verdict.kind === "unchecked") return { status: "not checkable", reason: verdict.reason };
  if (verdict.kind === "broken") return { status: "contradicted" };
  return { status: relation === "same" ? "tied" : "recomputed" };
}

function unsettled(role: string, kind: string, { language }: Report): Settled {
  if (role === "fixed") return { status: "not checkable", reason: "fixedWording" };
  if (language.id === "und") return { status: "not checkable", reason: "unknownLanguage" };
  if (kind === "table") return { status: "not checkable", reason: "noTotalLabel" };
  return { status: "stated once" };
}
