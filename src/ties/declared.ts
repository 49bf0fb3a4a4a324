import type { ReferenceKind } from "../lang/pack.ts";
import { ofType, type ReferenceFact } from "../model/facts/fact.ts";
import type { Report } from "../model/report.ts";
import { holdsStatements } from "../model/statements.ts";
import type { Block } from "../text/block.ts";
import type { Span } from "../text/span.ts";

/** What a report has of one kind: its recommendations, its annexes, its tables. */
interface Series {
  readonly numbers: ReadonlySet<number>;
  readonly labels: ReadonlySet<string>;
  /** A number that is not in the series can only be a slip: nobody else's are cited in this form. */
  readonly own: boolean;
  readonly at?: Span;
}

export type Declared = ReadonlyMap<ReferenceKind, Series>;

/** So many annexes in one range (附件一至九) are a list of those there are, not a citation of some. */
const LIST = 3;

/**
 * What can be referred to. A report may be bound in parts, so its annexes are those that it declares itself: by their
 * headings, by a list ("Annex A: …") or by a range. Tables and figures are known by their captions, sections by the numbers of
 * their headings, entries by theirs, including one whose lost heading can have had one number only.
 */
export function declaredTargets(report: Report): Declared {
  const found = new Map<ReferenceKind, { numbers: Set<number>; labels: Set<string>; at?: Span }>();
  const add = (
    kind: ReferenceKind,
    values: readonly number[],
    at: Span | undefined,
    labels: readonly string[] = [],
  ): void => {
    const series = found.get(kind) ?? { numbers: new Set<number>(), labels: new Set<string>(), ...(at && { at }) };
    for (const value of values) series.numbers.add(value);
    for (const label of labels) series.labels.add(label);
    found.set(kind, series);
  };

  for (const entry of report.profile.entry ? report.entries : []) add("entry", entry.numbers, entry.heading?.span);
  for (const block of report.blocks) {
    if (!holdsStatements(report.sectionOf(block))) continue;
    const references = report.factsOf(block).filter(ofType("reference"));
    for (const reference of references) {
      const values = reference.targets.map(({ value }) => value);
      const labels = reference.targets.map(({ label }) => label);
      if (isCaption(reference, block)) add(reference.kind, values, reference.span, labels);
      else if (reference.kind === "annex" && reference.owner === "own" && isRange(reference))
        add("annex", values, reference.span, labels);
    }
    const number = sectionNumber(block);
    if (number !== undefined) add("section", [Number.parseInt(number, 10)], block.span, [number]);
  }
  const entryLost = report.entries.some(({ headingLost, numbers }) => headingLost && numbers.length === 0);
  return new Map(
    [...found]
      .filter(([kind, { numbers }]) => numbers.size >= (kind === "section" ? 3 : 1))
      .map(([kind, series]) => [
        kind,
        { ...series, own: kind === "entry" ? !entryLost : kind !== "annex" || !report.profile.entry },
      ]),
  );
}

/** The number in front of a heading: `4.1` of "4.1 Outlook". */
export const sectionNumber = ({ kind, text }: Block): string | undefined =>
  kind === "heading" ? /^(\d+(?:\.\d+)*)[.)、]?\s/u.exec(text)?.[1] : undefined;

/** "Table 2: …", "Annex B" as a heading: the words begin the block, and nothing but a title follows. */
export function isCaption({ kind, span, targets }: ReferenceFact, block: Block): boolean {
  if (kind === "entry" || span.start > block.content.start + 1 || targets.length !== 1) return false;
  const rest = block.text.slice(span.end - block.content.start);
  return block.kind === "heading" || /^\s*(?:[:：.．、–—]|-\s|\(|（|$)/u.test(rest);
}

const isRange = ({ targets }: ReferenceFact): boolean =>
  targets.length >= LIST && targets.some((target, i) => i > 0 && target.span.start === targets[i - 1]!.span.start);
