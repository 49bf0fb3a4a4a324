import { blocksInSection } from "../model/blocks-in.ts";
import { addTo } from "../text/add-to.ts";
import type { Report, Section } from "../model/report.ts";
import { holdsStatements } from "../model/statements.ts";
import { memory } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { captionLabels } from "./numbering/caption-labels.ts";
import { headingLabels } from "./numbering/heading-labels.ts";
import { inlineLabels } from "./numbering/inline-labels.ts";
import { itemLabels } from "./numbering/item-labels.ts";
import { irregularities, type Label } from "./numbering/sequences.ts";
import { broken, type Tie } from "./tie.ts";

/** A label of a list, a heading or a caption that does not count on from the one before. */
export interface NumberingTie extends Tie {
  readonly relation: "in order";
  readonly problem: "gap" | "repeat";
  readonly before: Span;
}

export function numberingTies(report: Report): NumberingTie[] {
  const sections = report.sections.filter(holdsStatements).map((section) => labelledIn(section, report));
  const ties = [
    ...sections.flatMap(({ ties: own }) => own),
    ...[...byForm(sections.flatMap(({ captions }) => captions)), ...headingLabels(report)].flatMap(tiesOf),
  ];
  return ties.sort((a, b) => a.at.start - b.at.start);
}

/** What the labels of one section tell. */
interface Labelled {
  /** Of lists, and of what is counted within a sentence. */
  readonly ties: readonly NumberingTie[];
  /** Tables and figures are counted through the report. */
  readonly captions: readonly Label[];
}

const NOTHING: Labelled = { ties: [], captions: [] };
const recall = memory<Section, Labelled>();

const labelledIn = (section: Section, report: Report): Labelled =>
  recall(section, () => {
    const blocks = blocksInSection(section);
    const ties = [...itemLabels(blocks), ...inlineLabels(blocks, report)].flatMap(tiesOf);
    const captions = captionLabels(blocks, report);
    return ties.length + captions.length > 0 ? { ties, captions } : NOTHING;
  });

const tiesOf = (labels: readonly Label[]): NumberingTie[] =>
  irregularities(labels).map(({ problem, label, before }) => ({
    relation: "in order",
    verdict: broken("strong"),
    problem,
    at: label.at,
    before: before.at,
  }));

function byForm(labels: readonly Label[]): Label[][] {
  const sequences = new Map<string, Label[]>();
  for (const label of labels) {
    addTo(sequences, label.form, label);
  }
  return [...sequences.values()];
}
