import type { ReferenceKind } from "../lang/pack.ts";
import type { ReferenceFact } from "../model/facts/fact.ts";
import type { Report } from "../model/report.ts";
import { gather } from "../text/gather.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { addressTies } from "./references/addresses.ts";
import { anchorTies } from "./references/anchors.ts";
import { declaredTargets, type Declared, type Series } from "./references/declared.ts";
import { referringBlocks, type Referring } from "./references/referring.ts";
import { symbolTies, type ReferenceMemory } from "./references/symbols.ts";
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

export function referenceTies(report: Report, memory: ReferenceMemory): ReferenceTie[] {
  const referring = referringBlocks(report);
  const targets = gather(referring, ({ declared }) => declared);
  return [
    ...gather(referring, resolver(declaredTargets(report, targets))),
    ...anchorTies(report),
    ...symbolTies(report, referring, memory),
    ...addressTies(report),
  ].sort((a, b) => a.at.start - b.at.start);
}

/** The references of a block against what is declared. */
const resolver = remembered((declared: Declared) =>
  remembered(({ references }: Referring) => references.flatMap((reference) => resolve(reference, declared))),
);

function resolve(reference: ReferenceFact, declared: Declared): ReferenceTie[] {
  if (reference.owner === "other") return [];
  const series = declared.get(reference.kind);
  return reference.targets.map(({ value, label, span }): ReferenceTie => {
    const verdict = ((): Verdict => {
      if (!series) return { kind: "unchecked", reason: "notNumbered" };
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
      known: series ? listed(series) : "",
      ...(series?.at && { knownAt: series.at }),
    };
  });
}

const listed = remembered(({ labels, numbers }: Series) =>
  isLettered(labels) ? [...labels].join(", ") : ranges([...numbers]),
);

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
