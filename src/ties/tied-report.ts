import type { Report } from "../model/report.ts";
import { ListMemory } from "../text/list-memory.ts";
import { Alignment } from "./alignment.ts";
import { citationTies, type CitationMemory } from "./citations.ts";
import { codeTies } from "./codes.ts";
import { Counterparts } from "./counterparts.ts";
import { countTies } from "./counts.ts";
import { dateTies, type DateMemory } from "./dates.ts";
import { lazily } from "../text/lazily.ts";
import { numberingTies } from "./numbering.ts";
import { percentageTies } from "./percentages.ts";
import { placeholderTies } from "./placeholders.ts";
import { referenceTies } from "./references.ts";
import { repeatTies } from "./repeats.ts";
import type { ReferenceMemory } from "./references/symbols.ts";
import { RepeatMemory } from "./repeats/read-units.ts";
import { statusTies } from "./statuses.ts";
import { structureMemory, structureTies, type StructureMemory } from "./structure.ts";
import { supportTies } from "./support.ts";
import { TermMemory, termTies } from "./terms.ts";
import { totalTies } from "./totals.ts";
import { unusualTies, usualMemory, type UsualMemory } from "./usual.ts";

/** What must agree in a report, each kind worked out when it is first asked for and then kept. */
type Ties = ReturnType<typeof tiesOf>;

/** A finished report with its ties: all that a rule sees. */
export interface TiedReport extends Report {
  readonly ties: Ties;
}

/** What is found by comparing what stands throughout a report; goes from each edition of it to the next. */
export interface Lineage {
  alignment?: Alignment;
  dates?: DateMemory;
  repeats?: RepeatMemory;
  references?: ReferenceMemory;
  structure?: StructureMemory;
  terms?: TermMemory;
  citations?: CitationMemory;
  usual?: UsualMemory;
}

export const tieReport = (report: Report, lineage: Lineage = {}): TiedReport => ({
  ...report,
  ties: tiesOf(report, lineage),
});

function tiesOf(report: Report, lineage: Lineage) {
  const shared = lazily({
    alignment: () => (lineage.alignment = new Alignment(report, { earlier: lineage.alignment })),
    counterparts: (): Counterparts => new Counterparts(report, shared.alignment),
  });
  return lazily({
    citations: () => citationTies(report, (lineage.citations ??= new ListMemory())),
    codes: () => codeTies(report),
    counts: () => countTies(report, shared.alignment, shared.counterparts),
    dates: () => dateTies(report, shared.alignment, shared.counterparts, (lineage.dates ??= new ListMemory())),
    numbering: () => numberingTies(report),
    percentages: () => percentageTies(report),
    placeholders: () => placeholderTies(report),
    references: () => referenceTies(report, (lineage.references ??= new ListMemory())),
    repeats: () => repeatTies(report, shared.alignment, (lineage.repeats ??= new RepeatMemory())),
    statuses: () => statusTies(report),
    structure: () => structureTies(report, (lineage.structure ??= structureMemory())),
    support: () => supportTies(report, shared.alignment, shared.counterparts),
    terms: () => termTies(report, (lineage.terms ??= new TermMemory())),
    totals: () => totalTies(report),
    unusual: () => unusualTies(report, (lineage.usual ??= usualMemory())),
  });
}
