import type { ReferenceKind } from "../../lang/pack.ts";
import type { ReferenceFact } from "../../model/facts/fact.ts";
import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { interner } from "../../text/interned.ts";
import type { Span } from "../../text/span.ts";

/** Something that can be referred to, as a block declares it. */
export interface Target {
  readonly kind: ReferenceKind;
  readonly values: readonly number[];
  readonly labels: readonly string[];
  readonly at: Span | undefined;
}

/** What a report has of one kind: its recommendations, its annexes, its tables. */
export interface Series {
  readonly numbers: ReadonlySet<number>;
  readonly labels: ReadonlySet<string>;
  /** A number that is not in the series can only be a slip: nobody else's are cited in this form. */
  readonly own: boolean;
  readonly at: Span | undefined;
}

export type Declared = ReadonlyMap<ReferenceKind, Series>;

/** So many annexes in one range (附件一至九) are a list of those there are, not a citation of some. */
const LIST = 3;
/** So many headings have a number before sections are known by theirs. */
const SECTIONS = 3;

/**
 * What can be referred to. A report may be bound in parts, so its annexes are those that it declares itself: by their
 * headings, by a list ("Annex A: …") or by a range. Tables and figures are known by their captions, sections by the numbers of
 * their headings, entries by theirs, including one whose lost heading can have had one number only.
 *
 * The same object as long as nothing is declared anew.
 */
export function declaredTargets({ profile, entries }: Report, inBlocks: readonly Target[]): Declared {
  const headings = profile.entry ? entries.map(({ numbers, heading }) => entryTarget(numbers, heading)) : [];
  const targets = [...headings, ...inBlocks];
  const entryLost = entries.some(({ headingLost, numbers }) => headingLost && numbers.length === 0);
  const open: readonly ReferenceKind[] = [
    ...(entryLost ? ["entry" as const] : []),
    ...(profile.entry ? ["annex" as const] : []),
  ];
  return interned(JSON.stringify([targets, open]), () => joined(targets, open));
}

const interned = interner<Declared>();

const entryTarget = (numbers: readonly number[], heading: Block | undefined): Target => ({
  kind: "entry",
  values: numbers,
  labels: [],
  at: heading?.span,
});

/** `open` are the kinds of which there may be more than the report declares. */
function joined(targets: readonly Target[], open: readonly ReferenceKind[]): Declared {
  const kinds = new Set(targets.map(({ kind }) => kind));
  const series = [...kinds].map((kind): readonly [ReferenceKind, Series] => {
    const own = targets.filter((target) => target.kind === kind);
    const numbers = new Set(own.flatMap(({ values }) => values));
    const labels = new Set(own.flatMap((target) => target.labels));
    return [kind, { numbers, labels, own: !open.includes(kind), at: own[0]!.at }];
  });
  return new Map(series.filter(([kind, { numbers }]) => numbers.size >= (kind === "section" ? SECTIONS : 1)));
}

/** What a block declares: a caption, the range of all annexes, the number of a section. */
export function declaredIn(block: Block, references: readonly ReferenceFact[]): Target[] {
  const targets = references
    .filter((reference) => isCaption(reference, block) || isRangeOfAnnexes(reference))
    .map(({ kind, targets, span }): Target => ({
      kind,
      values: targets.map(({ value }) => value),
      labels: targets.map(({ label }) => label),
      at: span,
    }));
  const number = sectionNumber(block);
  if (number !== undefined)
    targets.push({ kind: "section", values: [Number.parseInt(number, 10)], labels: [number], at: block.span });
  return targets;
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

const isRangeOfAnnexes = ({ kind, owner, targets }: ReferenceFact): boolean =>
  kind === "annex" &&
  owner === "own" &&
  targets.length >= LIST &&
  targets.some((target, i) => i > 0 && target.span.start === targets[i - 1]!.span.start);
