import type { LanguagePack } from "../../lang/pack.ts";
import type { Fact } from "../../model/facts/fact.ts";
import { inSmallLetters } from "../../model/facts/fold.ts";
import type { Sentence } from "../../model/report.ts";
import { remembered } from "../../text/remembered.ts";
import { changeReader } from "./changes.ts";
import { columnReader } from "./columns.ts";
import { excessReader } from "./excess.ts";
import { hedgedTies } from "./hedged.ts";
import { pairReader, pairTies, type Pair } from "./pairs.ts";
import { roundingTies } from "./rounding.ts";
import { shareReader } from "./shares.ts";
import { fractionWords, skeletonReader } from "./skeleton.ts";
import type { RatioTie } from "./tie.ts";
import { wholeReader } from "./wholes.ts";
import { wordsOf } from "./words.ts";

/** What the figures of one block tell of each other. */
export interface Told {
  readonly ties: readonly RatioTie[];
  /** Of an item, for the list that it stands in. */
  readonly pairs: readonly Pair[];
}

const NOTHING: Told = { ties: [], pairs: [] };

/** Reads a block by its sentences, of which there is at least one, once. */
export const toldReader = remembered((pack: LanguagePack): ((sentences: readonly Sentence[]) => Told) => {
  const skeletonOf = skeletonReader(pack);
  const shares = shareReader(pack);
  const changes = changeReader(pack);
  const pairsOf = pairReader(pack);
  const wholes = wholeReader(pack);
  const excess = excessReader(pack);
  const columns = columnReader(pack);
  const changing = new RegExp(`${pack.ratios.rises}|${pack.ratios.falls}`);
  const inWords = fractionWords(pack);
  /** `text` is in small letters. */
  const relates = (text: string): boolean => changing.test(text) || text.search(inWords) >= 0;

  return remembered((sentences) => {
    const { block } = sentences[0]!;
    const words = wordsOf(block.text, block.content.start);
    const ties = block.kind === "table" ? columns(block, words) : [];
    const pairs: Pair[] = [];
    for (const { start, text, facts } of piecesOf(sentences)) {
      const figures = facts.filter(isFigure).length;
      if (figures === 0) continue;
      ties.push(...hedgedTies(facts, words));
      const hasRate = facts.some(isRate);
      if (!hasRate && (figures < 2 || !(FIGURE_IN_BRACKETS.test(text) || relates(inSmallLetters(text))))) continue;
      const skeleton = skeletonOf(text, start, facts);
      if (figures > 1) ties.push(...changes(skeleton, words), ...roundingTies(skeleton, words));
      const told = shares(skeleton, words);
      ties.push(...told);
      if (!hasRate) continue;
      ties.push(...wholes(skeleton, words), ...excess(skeleton));
      const own = pairsOf(skeleton, words);
      pairs.push(...own.pairs);
      ties.push(
        ...pairTies(
          own.pairs,
          own.counts,
          told.map(({ figures: [, whole] }) => whole),
        ),
      );
    }
    return ties.length + pairs.length > 0 ? { ties, pairs } : NOTHING;
  });
});

const isFigure = (fact: Fact): boolean => fact.type === "quantity" && fact.kind !== "ordinal";
const isRate = (fact: Fact): boolean => fact.type === "quantity" && fact.kind === "percent";
/** `(15,383,635)`, `(+6)`, `（约35万）`, with at least four digits or a sign: no mark of a list. */
const FIGURE_IN_BRACKETS = /[(（][^\d()（）]{0,12}(?:[+−–-]\s?\d|\d[\d,.\s]{3}|\d[\d.]*\s?[\p{L}])/u;

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** What is longer is no paragraph that anybody wrote, and is read sentence by sentence. */
const LONG = 8000;

/** The rows of a table, else the block as a whole, since a rate may stand in the sentence behind its figures. */
function piecesOf(sentences: readonly Sentence[]): Piece[] {
  const { block } = sentences[0]!;
  if (block.kind !== "table" && block.text.length < LONG)
    return [{ start: block.content.start, text: block.text, facts: sentences.flatMap(({ facts }) => facts) }];
  return sentences.map(({ span, text, facts }) => ({ start: span.start, text, facts }));
}
