import type { Report, Section, Sentence } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import { memory } from "../../text/remembered.ts";
import { grouped } from "./grouped.ts";
import { type RepeatedItem, repeatedItems } from "./items.ts";
import { sameSentences } from "./passages.ts";
import { type Unit, unitsIn } from "./units.ts";

export interface Units {
  readonly all: readonly Unit[];
  /** Those that have the same words as another one, with each other. */
  readonly repeated: readonly (readonly Unit[])[];
  /** What stands twice in a list. */
  readonly items: readonly RepeatedItem[];
  /** Sentences that stand twice in a section. */
  readonly sentences: readonly (readonly Sentence[])[];
}

/** What so many entries share stands there by design. */
const BY_DESIGN = 4;
const BY_DESIGN_SHARE = 0.2;

/** The blocks that can be compared, and what repeats within a section. What many entries share is left out. */
export function readUnits(report: Report): Units {
  const sections = report.sections.filter(holdsStatements).map((section) => readSection(section, report));
  const all = sections.flatMap(({ units }) => units);
  const repeated = grouped(all, ({ said }) => said.key);
  const limit = Math.max(BY_DESIGN, report.entries.length * BY_DESIGN_SHARE);
  const byDesign = new Set(
    repeated.filter((group) => new Set(group.map(({ section }) => section.entry)).size >= limit).flat(),
  );
  const isMeant = (unit: Unit): boolean => !byDesign.has(unit);
  return {
    all: all.filter(isMeant),
    repeated: repeated.filter(([first]) => isMeant(first!)),
    items: sections.flatMap(({ items }) => items).filter(({ units }) => units.every(isMeant)),
    sentences: sections.flatMap(({ sentences }) => sentences),
  };
}

interface Reading extends Pick<Units, "items" | "sentences"> {
  readonly units: readonly Unit[];
}

const recall = memory<Section, Reading>();

const readSection = (section: Section, report: Report): Reading =>
  recall(section, () => {
    const units = unitsIn(section, report);
    return { units, items: repeatedItems(units, report), sentences: sameSentences(section, report) };
  });
