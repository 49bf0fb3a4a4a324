import type { Report } from "../model/report.ts";
import { Alignment } from "./alignment.ts";
import { Counterparts } from "./counterparts.ts";
import { countTies } from "./counts.ts";
import type { CountTie } from "./counts/tie.ts";
import { dateTies, type DateTie } from "./dates.ts";
import { placeholderTies, type PlaceholderTie } from "./placeholders.ts";
import { referenceTies, type ReferenceTie } from "./references.ts";
import { repeatTies, type RepeatTie } from "./repeats.ts";
import { supportTies, type SupportTie } from "./support.ts";
import { structureTies, type StructureTie } from "./structure.ts";

/** What must agree in a report, each kind worked out when it is first asked for and then kept. */
interface Ties {
  readonly counts: readonly CountTie[];
  readonly dates: readonly DateTie[];
  readonly placeholders: readonly PlaceholderTie[];
  readonly references: readonly ReferenceTie[];
  readonly repeats: readonly RepeatTie[];
  readonly structure: readonly StructureTie[];
  readonly support: readonly SupportTie[];
}

/** A finished report with its ties: all that a rule sees. */
export interface TiedReport extends Report {
  readonly ties: Ties;
}

export function tieReport(report: Report): TiedReport {
  const alignment = lazy(() => new Alignment(report));
  const counterparts = lazy(() => new Counterparts(report, alignment()));
  const counts = lazy(() => countTies(report, alignment(), counterparts()));
  const dates = lazy(() => dateTies(report, alignment(), counterparts()));
  const placeholders = lazy(() => placeholderTies(report));
  const references = lazy(() => referenceTies(report));
  const repeats = lazy(() => repeatTies(report, alignment()));
  const structure = lazy(() => structureTies(report));
  const support = lazy(() => supportTies(report, alignment(), counterparts()));
  return {
    ...report,
    ties: {
      get counts() {
        return counts();
      },
      get dates() {
        return dates();
      },
      get placeholders() {
        return placeholders();
      },
      get references() {
        return references();
      },
      get repeats() {
        return repeats();
      },
      get structure() {
        return structure();
      },
      get support() {
        return support();
      },
    },
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
