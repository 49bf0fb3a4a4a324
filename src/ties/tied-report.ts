import type { Report } from "../model/report.ts";
import { Alignment } from "./alignment.ts";
import { Counterparts } from "./counterparts.ts";
import { codeTies, type CodeTie } from "./codes.ts";
import { countTies } from "./counts.ts";
import type { CountTie } from "./counts/tie.ts";
import { dateTies, type DateTie } from "./dates.ts";
import { referenceTies, type ReferenceTie } from "./references.ts";
import { repeatTies, type RepeatTie } from "./repeats.ts";
import { statusTies, type StatusTie } from "./statuses.ts";
import { structureTies, type StructureTie } from "./structure.ts";
import { termTies, type TermTie } from "./terms.ts";

/** What must agree in a report, each kind worked out when it is first asked for and then kept. */
interface Ties {
  readonly codes: readonly CodeTie[];
  readonly counts: readonly CountTie[];
  readonly dates: readonly DateTie[];
  readonly references: readonly ReferenceTie[];
  readonly repeats: readonly RepeatTie[];
  readonly statuses: readonly StatusTie[];
  readonly structure: readonly StructureTie[];
  readonly terms: readonly TermTie[];
}

/** A finished report with its ties: all that a rule sees. */
export interface TiedReport extends Report {
  readonly ties: Ties;
}

export function tieReport(report: Report): TiedReport {
  const alignment = lazy(() => new Alignment(report));
  const counterparts = lazy(() => new Counterparts(report, alignment()));
  const codes = lazy(() => codeTies(report));
  const counts = lazy(() => countTies(report, alignment(), counterparts()));
  const dates = lazy(() => dateTies(report, alignment(), counterparts()));
  const references = lazy(() => referenceTies(report));
  const repeats = lazy(() => repeatTies(report, alignment()));
  const statuses = lazy(() => statusTies(report));
  const structure = lazy(() => structureTies(report));
  const terms = lazy(() => termTies(report));
  return {
    ...report,
    ties: {
      get codes() {
        return codes();
      },
      get counts() {
        return counts();
      },
      get dates() {
        return dates();
      },
      get references() {
        return references();
      },
      get repeats() {
        return repeats();
      },
      get statuses() {
        return statuses();
      },
      get structure() {
        return structure();
      },
      get terms() {
        return terms();
      },
    },
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
