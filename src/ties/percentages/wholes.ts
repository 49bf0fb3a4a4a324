import type { LanguagePack } from "../../lang/pack.ts";
import type { Quantity } from "../../model/facts/fact.ts";
import { decimalsOf } from "./intervals.ts";
import { grouped } from "./printing.ts";
import { SIGNS, type Skeleton } from "./skeleton.ts";
import { ratioTie, type RatioTie } from "./tie.ts";
import type { Words } from "./words.ts";

/** Shares that miss 100 by more than this are no list of all shares, or have other wholes. */
const FAR = 20;

/** Shares that are said to be all there are ("45% …, 35% … and the remaining 25% …") have to make 100. */
export function wholeReader(pack: LanguagePack): (skeleton: Skeleton, words: Words) => RatioTie[] {
  const complete = new RegExp(pack.ratios.complete);
  const overlapping = new RegExp(pack.ratios.overlapping);
  return (skeleton, words) => {
    const ties: RatioTie[] = [];
    for (const { 0: sentence, index } of skeleton.text.matchAll(/[^.。!?！？]+/gu)) {
      if (!complete.test(sentence) || overlapping.test(sentence)) continue;
      const shares = [...sentence.matchAll(EACH)].map((match) => skeleton.tokens.get(index + match.index)!.quantity!);
      if (shares.length < 2 || !areShares(shares)) continue;
      const tie = wholeTie(shares, words);
      if (tie) ties.push(tie);
    }
    return ties;
  };
}

const EACH = new RegExp(SIGNS.percent, "gu");

const areShares = (shares: readonly Quantity[]): boolean =>
  shares.every(({ bound, value }) => bound === "exact" && value > 0 && value < 100);

function wholeTie(shares: readonly Quantity[], words: Words): RatioTie | undefined {
  const total = shares.reduce((sum, { value }) => sum + value, 0);
  if (Math.abs(total - 100) > FAR) return undefined;
  const slack = shares.reduce((sum, share) => sum + 10 ** -decimalsOf(share, words), 0) / 2;
  const first = shares[0]!;
  return ratioTie(Math.abs(total - 100) <= slack + 1e-9 || "strong", {
    problem: "whole",
    at: { start: first.printed.start, end: shares.at(-1)!.printed.end },
    sum: `${shares.map(({ value }) => grouped(value)).join(" + ")} = ${grouped(total)}`,
    figures: shares,
    from: [],
  });
}
