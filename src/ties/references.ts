import type { ReferenceKind } from "../lang/pack.ts";
import { ofType, type ReferenceFact } from "../model/facts/fact.ts";
import type { Report } from "../model/report.ts";
import { holdsStatements } from "../model/statements.ts";
import { addressTies } from "./addresses.ts";
import { anchorTies } from "./anchors.ts";
import { declaredTargets, type Declared } from "./declared.ts";
import { symbolTies } from "./symbol-ties.ts";
import type { Span } from "../text/span.ts";
import { broken, HOLDS, type Tie, type Verdict } from "./tie.ts";

/** A reference and whether what it names is there. */
export interface ReferenceTie extends Tie {
  readonly relation: "resolves";
  readonly what: ReferenceKind | "anchor" | "symbol" | "symbol-number" | "address" | "note";
  /** As written; of an item without a symbol how many have one, or nothing if its title has one elsewhere. */
  readonly label: string;
  /** What is there instead: numbers as `1–9, 12`, or a model to follow; empty where there is nothing to show. */
  readonly known: string;
  /** Where that stands. */
  readonly knownAt?: Span;
}

export function referenceTies(report: Report): ReferenceTie[] {
  const declared = declaredTargets(report);
  return [
    ...report.blocks.flatMap((block) => {
      if (!holdsStatements(report.sectionOf(block))) return [];
      return report
        .factsOf(block)
        .filter(ofType("reference"))
        .flatMap((reference) => resolve(reference, declared));
    }),
    ...anchorTies(report),
    ...symbolTies(report),
    ...addressTies(report),
  ].sort((a, b) => a.at.start - b.at.start);
}

/** A list that has to be known before a number is said not to be in it. */
const ENOUGH = 1;

function resolve(reference: ReferenceFact, declared: Declared): ReferenceTie[] {
  if (reference.owner === "other") return [];
  const series = declared.get(reference.kind);
  return reference.targets.map(({ value, label, span }): ReferenceTie => {
    const verdict = ((): Verdict => {
      if (!series || series.numbers.size < ENOUGH) return { kind: "unchecked", reason: "notNumbered" };
      if (series.numbers.has(value) || (series.labels.size > 0 && series.labels.has(label))) return HOLDS;
      return reference.owner === "own" || series.own
        ? broken("strong")
        : { kind: "unchecked", reason: "otherDocument" };
    })();
    return {
      relation: "resolves",
      verdict,
      at: reference.targets.length === 1 ? reference.span : span,
      what: reference.kind,
      label,
      known: series ? (isLettered(series.labels) ? [...series.labels].join(", ") : ranges([...series.numbers])) : "",
      ...(series?.at && { knownAt: series.at }),
    };
  });
}

const isLettered = (labels: ReadonlySet<string>): boolean =>
  labels.size > 0 && [...labels].every((label) => /^[A-Z]$/u.test(label));

/** [1, 2, 3, 5] as `1–3, 5` */
function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let i = 0; i < sorted.length;) {
    let end = i;
    while (sorted[end + 1] === sorted[end]! + 1) end++;
    parts.push(end - i >= 1 ? `${sorted[i]}–${sorted[end]}` : `${sorted[i]}`);
    i = end + 1;
  }
  return parts.join(", ");
}
