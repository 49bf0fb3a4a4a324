import { equation, words } from "../rule/words.ts";
import { coverageOf, type Coverage, type CoveredFigure, type FigureStatus, type FigureTie } from "../ties/coverage.ts";
import type { Reason } from "../ties/reasons.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { locate } from "./locate.ts";
import type { Location } from "./result.ts";

/** A printed figure and where it stands. */
export interface SheetPlace extends Location {
  readonly print: string;
  /** Its place among the figures of the sheet, 0-based; none for a place that is no figure, such as an item that is counted. */
  readonly figure?: number;
}

/** What accounts for a figure. */
export interface SheetTie {
  /** `same`: another statement of it. `sum` and `ratio`: it is part of a calculation. */
  readonly relation: FigureTie["relation"];
  readonly holds: boolean;
  /** The calculation in signs, such as `10 + 9 + 4 = 23`. */
  readonly sum?: string;
  /** The other places that take part in it, in order. */
  readonly places: readonly SheetPlace[];
}

export interface SheetFigure extends SheetPlace {
  readonly figure: number;
  readonly value: number;
  readonly status: FigureStatus;
  /** Why it could not be checked. */
  readonly reason?: Reason;
  readonly ties: readonly SheetTie[];
}

/** Every figure of one report, what it ties to, how it was worked out again, or why it could not be checked. */
export interface TieOutSheet extends Pick<Coverage, "counts" | "checked"> {
  readonly filePath: string;
  readonly language: string;
  readonly text: string;
  readonly figures: readonly SheetFigure[];
}

/** Writes the sheet of a report. Pure, like `lint`. */
export function tieOutSheet(report: TiedReport, filePath: string): TieOutSheet {
  const { figures, counts, checked } = coverageOf(report);
  const indexes = new Map(figures.map(({ at }, i) => [at.start, i]));
  const placeOf = (span: Span): SheetPlace => {
    const figure = indexes.get(span.start) ?? insideOf(span, figures);
    const at = figure === undefined ? span : figures[figure]!.at;
    return { ...locate(report, at), print: words(report, at), ...(figure !== undefined && { figure }) };
  };
  return {
    filePath,
    language: report.language.id,
    text: report.text,
    counts,
    checked,
    figures: figures.map(({ at, value, status, reason, ties }, figure) => ({
      ...placeOf(at),
      figure,
      value,
      status,
      ...(reason && { reason }),
      ties: ties.filter(({ verdict }) => verdict.kind !== "unchecked").map((tie) => sheetTie(tie, at, placeOf)),
    })),
  };
}

/** A cell of a table and a hedge begin before the number does. */
function insideOf(span: Span, figures: readonly CoveredFigure[]): number | undefined {
  const at = figures.findIndex((figure) => contains(span, figure.at));
  return at === -1 ? undefined : at;
}

function sheetTie(tie: FigureTie, own: Span, placeOf: (span: Span) => SheetPlace): SheetTie {
  const places = [...new Map(spansOf(tie).map((span) => [span.start, span])).values()]
    .filter((span) => !overlaps(span, own))
    .sort((a, b) => a.start - b.start)
    .map(placeOf);
  const sum = sumOf(tie);
  return { relation: tie.relation, holds: tie.verdict.kind === "holds", ...(sum && { sum }), places };
}

function spansOf(tie: FigureTie): readonly Span[] {
  if (tie.relation === "sum") return [tie.total.at, ...tie.parts.map(({ at }) => at)];
  return (tie.figures ?? []).map(({ printed }) => printed);
}

function sumOf(tie: FigureTie): string | undefined {
  if (tie.relation === "same") return undefined;
  if (tie.relation === "ratio") return tie.sum;
  const values = tie.parts.map(({ value }) => value);
  return equation(values, tie.sum, tie.percent ? "%" : "");
}
