import type { Fact } from "../model/facts/fact.ts";
import type { Report } from "../model/report.ts";
import { gather } from "../text/gather.ts";
import { groupBy } from "../text/group-by.ts";
import { remembered } from "../text/remembered.ts";
import { SharedKeys } from "../text/shared-keys.ts";
import { contains, type Span } from "../text/span.ts";
import { broken, type Tie } from "./tie.ts";
import { AROUND, figuresIn, type FigureInPlace } from "./usual/figures-in-place.ts";

/** A figure between the same words as in many other places, which have another one. */
export interface UnusualTie extends Tie {
  readonly relation: "same";
  /** What the figure of the other places is, or is part of. */
  readonly kind: "date" | "symbol" | "quantity";
  /** The places that agree with each other. */
  readonly usual: readonly Span[];
}

/** What was found in the earlier edition of a report. */
export type UsualMemory = SharedKeys<FigureInPlace, string>;

export const usualMemory = (): UsualMemory =>
  new SharedKeys<FigureInPlace, string>(
    ({ around }) => [around],
    (a, b) => a.span.start - b.span.start,
  );

/** So many places agree, and so many of them for each that does not. */
const MANY = 5;
const MOSTLY = 8;

/**
 * Passages that a report repeats from entry to entry are copied, and then one copy is edited or typed by hand: what nearly all of them
 * have in one place, the others should have.
 */
export function unusualTies(report: Report, memory: UsualMemory): UnusualTie[] {
  const groups = memory.show(gather(report.sections, figuresIn));
  return gather(groups, outliersOf)
    .flatMap(({ one, usual }) => tieOf(one, usual, report) ?? [])
    .sort((a, b) => a.at.start - b.at.start);
}

interface Outlier {
  readonly one: FigureInPlace;
  /** The members of its group that agree with each other. */
  readonly usual: readonly FigureInPlace[];
}

const NONE: readonly Outlier[] = [];

/** Groups that an edit does not reach are the same objects. */
const outliersOf = remembered((group: readonly FigureInPlace[]): readonly Outlier[] => {
  if (group.length <= MANY) return NONE;
  const [usual, ...others] = groupBy(group, ({ print }) => print).sort((a, b) => b.length - a.length);
  const rest = others.flat();
  if (rest.length === 0 || usual!.length < Math.max(MANY, rest.length * MOSTLY)) return NONE;
  return rest.map((one) => ({ one, usual: usual! }));
});

/** The whole date, symbol or amount that the figure is part of: as much on either side as in the places that agree. */
function tieOf(one: FigureInPlace, usual: readonly FigureInPlace[], report: Report): UnusualTie | undefined {
  const [model] = usual as [FigureInPlace];
  const fact = report.factsOf(model.block).find((known) => isMeant(known) && contains(spanOf(known), model.span));
  if (!fact || !isMeant(fact)) return undefined;
  const { start, end } = spanOf(fact);
  const [before, after] = [model.span.start - start, end - model.span.end];
  // Beyond the words that are known to be the same it may go on otherwise.
  const reach = AROUND[report.language.spaced ? "spaced" : "han"];
  const isKnown = before <= reach && after <= reach;
  const extent = (figure: FigureInPlace): Span =>
    isKnown ? { start: figure.span.start - before, end: figure.span.end + after } : figure.span;
  return { relation: "same", verdict: broken("strong"), kind: fact.type, at: extent(one), usual: usual.map(extent) };
}

type MeantFact = Extract<Fact, { readonly type: UnusualTie["kind"] }>;

const isMeant = (fact: Fact): fact is MeantFact =>
  fact.type === "date" || fact.type === "symbol" || fact.type === "quantity";

const spanOf = (fact: MeantFact): Span => (fact.type === "quantity" ? fact.printed : fact.span);
