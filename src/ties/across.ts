import { ofType, type Quantity } from "../model/facts/fact.ts";
import type { Report, Sentence } from "../model/report.ts";
import { agree, sameUnit } from "./agreement.ts";
import { Alignment } from "./alignment.ts";

/** A sentence of one report and the sentence of another that says the same, with the figures that both state. */
export interface Counterpart {
  readonly here: Sentence;
  readonly there: Sentence;
  /** Share of what `here` is about that `there` speaks of too: 0 to 1. */
  readonly coverage: number;
  /** Figures of `here` that `there` has as well, and those that it has not. */
  readonly agreeing: readonly Quantity[];
  readonly differing: readonly Quantity[];
}

/** Sentences that say the same but for their figures. */
const SAME = 0.8;

/**
 * What two reports in one language say of the same things: an edition and the one before it, a draft and its revision.
 * Sentences of `here` without figures, or without a counterpart, are left out.
 */
export function across(here: Report, there: Report): Counterpart[] {
  const alignment = new Alignment(there, { least: 1 });
  return here.sentences.flatMap((sentence): Counterpart[] => {
    const figures = sentence.facts.filter(ofType("quantity"));
    if (figures.length === 0) return [];
    const [match] = alignment.nearestTo(alignment.space.read(sentence.text), () => true, 1);
    if (!match || match.coverage < SAME) return [];
    const others = match.sentence.facts.filter(ofType("quantity"));
    const isThere = (figure: Quantity): boolean =>
      others.some((other) => sameUnit(figure, other, here.language.looseMeasures) && agree(figure, other));
    return [
      {
        here: sentence,
        there: match.sentence,
        coverage: match.coverage,
        agreeing: figures.filter(isThere),
        differing: figures.filter((figure) => !isThere(figure)),
      },
    ];
  });
}
