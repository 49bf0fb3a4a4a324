import type { Fact } from "../model/facts/fact.ts";
import { alternatives } from "../model/facts/scan.ts";
import type { Report } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { changeReader } from "./percentages/changes.ts";
import { columnReader } from "./percentages/columns.ts";
import { excessReader } from "./percentages/excess.ts";
import { pairsIn, pairTies, type Pair } from "./percentages/pairs.ts";
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
  const wholes = wholeReader(language);
  const excess = excessReader(language);
  const columns = columnReader(language);
  const { rises, falls, fractions } = language.ratios;
  const words = new RegExp([rises, falls, alternatives(Object.keys(fractions)) || "(?!)"].join("|"), "iu");
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
      const hasRate = facts.some((fact) => fact.type === "quantity" && fact.kind === "percent");
      const counts = facts.filter((fact) => fact.type === "quantity" && fact.kind !== "ordinal").length;
      const hasBracket = /[(（]/u.test(piece);
      if (!hasRate && (counts < 2 || !(hasBracket || words.test(piece)))) continue;
      const skeleton = skeletonOf(piece, start, facts);
      if (counts > 1) ties.push(...changes(skeleton, text));
      if (hasBracket) ties.push(...roundingTies(skeleton, text));
      ties.push(...shares(skeleton, text));
      if (!hasRate) continue;
      ties.push(...wholes(skeleton, text), ...excess(skeleton));
      const { pairs, counts: others } = pairsIn(skeleton, text);
      if (block.kind === "item") list.pairs.push(...pairs);
      ties.push(...pairTies(pairs, others));
    }
  }
  closeList(undefined);
  return settled(ties);
}

/** The blocks that state something, in order. */
const statedIn = ({ sentences }: Report): Set<Block> => new Set(sentences.map(({ block }) => block));

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly facts: readonly Fact[];
}

/** The cells of a table, else the block as a whole, since a rate may stand in the sentence behind its figures. */
function piecesOf(block: Block, report: Report): Piece[] {
  const sentences = report.sentencesOf(block);
  if (block.kind !== "table")
    return [{ start: block.content.start, words: block.text, facts: sentences.flatMap(({ facts }) => facts) }];
  return sentences.map(({ span, text, facts }) => ({ start: span.start, words: text, facts }));
}

/** One verdict for each place: what holds in one reading is no slip in another. */
function settled(ties: readonly RatioTie[]): RatioTie[] {
  const byPlace = new Map<string, RatioTie>();
  for (const tie of ties) {
    const key = `${tie.at.start}`;
    const known = byPlace.get(key);
    if (!known || (known.verdict.kind === "broken" && tie.verdict.kind === "holds")) byPlace.set(key, tie);
  }
  return [...byPlace.values()].sort((a, b) => a.at.start - b.at.start);
}
