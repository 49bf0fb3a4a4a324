import { ofType, type Quantity } from "../../model/facts/fact.ts";
import type { Sentence } from "../../model/report.ts";
import type { LanguagePack } from "../../lang/pack.ts";
import { quotedIn } from "../../text/quoted.ts";
import { memory, remembered } from "../../text/remembered.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { confirms, sameUnit } from "../agreement.ts";
import { clauseAround, qualifier, sameThing, subjectIn, withFeatures, wordsAround, type Context } from "../context.ts";
import type { Features, FeatureSpace } from "../features.ts";
import { SAME_THING } from "./thresholds.ts";
import { differInTime, governingDate } from "../governing-date.ts";

/** A figure with the sentence that states it. */
export interface Claim {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
}

/** The figures of a sentence that are its own: not part of a quoted title. */
const claimsOf = remembered((pack: LanguagePack) =>
  remembered((sentence: Sentence): readonly Claim[] => {
    const quantities = sentence.facts.filter(ofType("quantity"));
    if (quantities.length === 0) return NONE;
    const quoted = quotedSpans(sentence, pack.quotes);
    return quantities
      .filter(({ span }) => !quoted.some((quote) => overlaps(quote, span)))
      .map((quantity) => ({ quantity, sentence }));
  }),
);

const NONE: readonly Claim[] = [];

const aroundOf = remembered((pack: LanguagePack) =>
  remembered(({ quantity, sentence }: Claim) => wordsAround(quantity, sentence, pack)),
);

const clauseOf = remembered(({ quantity, sentence }: Claim) => clauseAround(quantity, sentence));

const timeOf = remembered(({ quantity, sentence }: Claim) => governingDate(quantity, sentence));

const senseOf = remembered((pack: LanguagePack) =>
  remembered((claim: Claim) => qualifier(claim.quantity, aroundOf(pack)(claim), claim.sentence, pack)),
);

/** Figures with their context. */
export class ClaimReader {
  readonly language: LanguagePack;
  readonly #space: FeatureSpace;
  readonly #contexts = memory<Claim, Context>();

  constructor(language: LanguagePack, space: FeatureSpace) {
    this.language = language;
    this.#space = space;
  }

  of(sentence: Sentence): readonly Claim[] {
    return claimsOf(this.language)(sentence);
  }

  context(claim: Claim): Context {
    return this.#contexts(claim, () => withFeatures(aroundOf(this.language)(claim), this.#space));
  }

  subject(claim: Claim): string {
    return subjectIn(aroundOf(this.language)(claim), this.language);
  }

  /** What the clause of a figure is about; nothing if it is too short to say. */
  clause(claim: Claim): Features {
    const features = this.#space.read(clauseOf(claim));
    return features.length >= (this.language.spaced ? 3 : 6) ? features : [];
  }

  /** Two figures of one sentence with no mark between them. */
  inOneClause(a: Claim, b: Claim): boolean {
    return a.sentence === b.sentence && clauseOf(a) === clauseOf(b);
  }

  /**
   * Of one kind and unit, of the same time, and both a whole, a part, or what comes on top. In sentences that are the same but
   * for their figures, a word for "also" only links the one to what stands before it.
   */
  isComparable(a: Claim, b: Claim, verbatim = false): boolean {
    if (!sameUnit(a.quantity, b.quantity, this.language.looseMeasures)) return false;
    if (differInTime(timeOf(a), timeOf(b))) return false;
    // A percentage is a part wherever it stands.
    if (a.quantity.kind === "percent") return true;
    const sense = (claim: Claim) => {
      const read = senseOf(this.language)(claim);
      return read === "linked" ? (verbatim ? "plain" : "addition") : read;
    };
    return sense(a) === sense(b);
  }

  /** Whether the words around two figures say that they count the same, whatever their time. */
  countsAlike(a: Claim, b: Claim): boolean {
    return sameThing(this.context(a), this.context(b), this.language, this.#space) >= SAME_THING;
  }

  /** 0 to 1: whether two claims count the same thing. */
  likeness(a: Claim, b: Claim, verbatim = false): number {
    if (!this.isComparable(a, b, verbatim)) return 0;
    return sameThing(this.context(a), this.context(b), this.language, this.#space);
  }
}

/** The same number of something that can be counted so. */
export const bearsOut = ({ quantity }: Claim, other: Claim, language: LanguagePack): boolean =>
  sameUnit(quantity, other.quantity, language.looseMeasures) && confirms(quantity, other.quantity);

/** With their marks. */
const quotedSpans = ({ text, span }: Sentence, quotes: readonly (readonly [string, string])[]): Span[] =>
  quotes.flatMap(([open, close]) =>
    quotedIn(text, open, close).map(({ start, end }) => ({
      start: span.start + start - open.length,
      end: span.start + end + close.length,
    })),
  );
