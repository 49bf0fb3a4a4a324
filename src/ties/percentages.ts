import type { Fact } from "../model/facts/fact.ts";
import { alternatives } from "../model/facts/scan.ts";
import type { Report } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { changeReader } from "./percentages/changes.ts";
import { columnReader } from "./percentages/columns.ts";
import { excessReader } from "./percentages/excess.ts";
import { hedgedTies } from "./percentages/hedged.ts";
import { pairReader, pairTies, type Pair } from "./percentages/pairs.ts";
import { roundingTies } from "./percentages/rounding.ts";
import { shareReader } from "./percentages/shares.ts";
import { skeletonReader } from "./percentages/skeleton.ts";
import type { RatioTie } from "./percentages/tie.ts";
import { wholeReader } from "./percentages/wholes.ts";

export type { RatioProblem, RatioTie } from "./percentages/tie.ts";

/** Percentages, changes and roundings against the figures that they are told with. */
export function percentageTies(report: Report): RatioTie[] {
  const { language, text } = report;
  const skeletonOf = skeletonReader(language);
  const shares = shareReader(language);
  const changes = changeReader(language);
  const pairsOf = pairReader(language);
  const wholes = wholeReader(language);
  const excess = excessReader(language);
  const columns = columnReader(language);
  const { rises, falls, fractions, multiples } = language.ratios;
  const words = new RegExp(
    [rises, falls, alternatives(Object.keys({ ...fractions, ...multiples })) || "(?!)"].join("|"),
    "iu",
  );
  const ties: RatioTie[] = [];
  let list: { pairs: Pair[]; id: number | undefined } = { pairs: [], id: undefined };

  const closeList = (id: number | undefined): void => {
    if (id === list.id && id !== undefined) return;
    ties.push(...pairTies(list.pairs, []));
    list = { pairs: [], id };
  };

  for (const block of statedIn(report)) {
    closeList(block.kind === "item" ? block.list : undefined);
    if (block.kind === "table") ties.push(...columns(block, text));
    for (const { start, words: piece, facts } of piecesOf(block, report)) {
      ties.push(...hedgedTies(facts, text));
      const hasRate = facts.some(isRate);
      const counts = facts.reduce((sum, fact) => sum + (isFigure(fact) ? 1 : 0), 0);
      if (!hasRate && (counts < 2 || !(FIGURE_IN_BRACKETS.test(piece) || words.test(piece)))) continue;
      const skeleton = skeletonOf(piece, start, facts);
      if (counts > 1) ties.push(...changes(skeleton, text), ...roundingTies(skeleton, text));
      const told = shares(skeleton, text);
      ties.push(...told);
      if (!hasRate) continue;
      ties.push(...wholes(skeleton, text), ...excess(skeleton));
      const { pairs, counts: others } = pairsOf(skeleton, text);
      if (block.kind === "item") list.pairs.push(...pairs);
      ties.push(
        ...pairTies(
          pairs,
          others,
          told.map(({ figures }) => figures[1]),
        ),
      );
    }
  }
  closeList(undefined);
  return settled(ties);
}

/** The blocks that state something, in order. */
const statedIn = ({ sentences }: Report): Set<Block> => new Set(sentences.map(({ block }) => block));

const isFigure = (fact: Fact): boolean => fact.type === "quantity" && fact.kind !== "ordinal";
const isRate = (fact: Fact): boolean => fact.type === "quantity" && fact.kind === "percent";
/** `(15,383,635)`, `(+6)`, `（约35万）`, with at least four digits or a sign: no mark of a list. */
const FIGURE_IN_BRACKETS = /[(（][^\d()（）]{0,12}(?:[+−–-]\s?\d|\d[\d,.\s]{3}|\d[\d.]*\s?[\p{L}])/u;

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly facts: readonly Fact[];
}

/** What is longer is no paragraph that anybody wrote, and is read sentence by sentence. */
const LONG = 8000;

/** The cells of a table, else the block as a whole, since a rate may stand in the sentence behind its figures. */
function piecesOf(block: Block, report: Report): Piece[] {
  const sentences = report.sentencesOf(block);
  if (block.kind !== "table" && block.text.length < LONG)
    return [{ start: block.content.start, words: block.text, facts: sentences.flatMap(({ facts }) => facts) }];
  return sentences.map(({ span, text, facts }) => ({ start: span.start, words: text, facts }));
}

/** Verdicts of their own; all others are readings of what one figure follows from. */
const APART: readonly RatioTie["problem"][] = ["direction", "whole", "excess", "unrounded"];

/** One verdict for each place: what holds in one reading is no slip in another. */
function settled(ties: readonly RatioTie[]): RatioTie[] {
  const byPlace = new Map<string, RatioTie>();
  for (const tie of ties) {
    const key = `${tie.at.start} ${APART.includes(tie.problem) ? tie.problem : ""}`;
    const known = byPlace.get(key);
    if (!known || (known.verdict.kind === "broken" && tie.verdict.kind === "holds")) byPlace.set(key, tie);
  }
  return [...byPlace.values()].sort((a, b) => a.at.start - b.at.start);
}
