import type { Report } from "../model/report.ts";
import type { Span } from "../text/span.ts";
import { captionLabels } from "./numbering/caption-labels.ts";
import { headingLabels } from "./numbering/heading-labels.ts";
import { inlineLabels } from "./numbering/inline-labels.ts";
import { itemLabels } from "./numbering/item-labels.ts";
import { irregularities } from "./numbering/sequences.ts";
import { broken, type Tie } from "./tie.ts";

/** A label of a list, a heading or a caption that does not count on from the one before. */
export interface NumberingTie extends Tie {
  readonly relation: "in order";
  readonly problem: "gap" | "repeat";
  readonly before: Span;
}

export function numberingTies(report: Report): NumberingTie[] {
  const sequences = [
    ...itemLabels(report),
    ...inlineLabels(report),
    ...headingLabels(report),
    ...captionLabels(report),
  ];
  return sequences
    .flatMap(irregularities)
    .map(({ problem, label, before }): NumberingTie => ({
      relation: "in order",
      verdict: broken("strong"),
      problem,
      at: label.at,
      before: before.at,
    }))
    .sort((a, b) => a.at.start - b.at.start);
}
