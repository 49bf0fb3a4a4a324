import { ofType, type Quantity } from "../model/facts/fact.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../text/span.ts";
import type { Tie } from "./tie.ts";
import type { TiedReport } from "./tied-report.ts";

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

interface CoveredFigure {
  readonly at: Span;
  readonly value: number;
  readonly status: FigureStatus;
  /** Why it could not be checked; empty otherwise. */
  readonly reason: string;
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
    if (block.kind === "code") return [];
    const { role } = report.sectionOf(block);
    return report
      .factsOf(block)
      .filter(ofType("quantity"))
      .filter(({ kind, weak }) => kind !== "ordinal" && !weak)
      .map((quantity): CoveredFigure => {
        const known = statusAt(settled, quantity);
        const { status, reason } = known ?? unsettled(role, block.kind, report);
        return { at: quantity.printed, value: quantity.value, status, reason };
      });
  });
  const counts = { tied: 0, recomputed: 0, contradicted: 0, "stated once": 0, "not checkable": 0 };
  for (const { status } of figures) counts[status]++;
  const checked = counts.tied + counts.recomputed + counts.contradicted;
  return { figures, counts, checked: figures.length === 0 ? 1 : checked / figures.length };
}

interface Settled {
  readonly status: FigureStatus;
  readonly reason: string;
}

/** What the ties say of a place, by where its print begins; a tie that says more goes before one that says less. */
function settledBy({ counts, totals, percentages }: TiedReport["ties"]): Map<number, Settled> {
  const settled = new Map<number, Settled>();
  for (const { verdict, relation, figures = [] } of [...counts, ...totals, ...percentages] as readonly Tie[]) {
    const status: FigureStatus =
      verdict.kind === "broken"
        ? "contradicted"
        : verdict.kind === "unchecked"
          ? "not checkable"
          : relation === "same"
            ? "tied"
            : "recomputed";
    const reason = verdict.kind === "unchecked" ? verdict.reason : "";
    for (const { printed } of figures) {
      const known = settled.get(printed.start);
      if (!known || RANK[known.status] < RANK[status]) settled.set(printed.start, { status, reason });
    }
  }
  return settled;
}

/** A table's cell and a hedge may begin before the number does. */
const statusAt = (settled: ReadonlyMap<number, Settled>, { printed, span }: Quantity): Settled | undefined =>
  settled.get(printed.start) ?? settled.get(span.start);

function unsettled(role: string, kind: string, { language }: Report): Settled {
  if (role === "fixed") return { status: "not checkable", reason: "wording that is not the report's own" };
  if (language.id === "und") return { status: "not checkable", reason: "a language that is not read yet" };
  if (kind === "table") return { status: "not checkable", reason: "a table without a labelled total" };
  return { status: "stated once", reason: "" };
}
