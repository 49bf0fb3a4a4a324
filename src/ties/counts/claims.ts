import { ofType, type Quantity } from "../../model/facts/fact.ts";
import type { LanguagePack } from "../../lang/pack.ts";
import type { Sentence } from "../../model/report.ts";
import { memory } from "../../text/remembered.ts";
import { quotedIn } from "../../text/quoted.ts";
import type { Span } from "../../text/span.ts";
import { confirms, sameUnit } from "../agreement.ts";
import { clauseAround, contextOf, qualifier, sameThing, subjectIn, type Context } from "../context.ts";
import type { Features, FeatureSpace } from "../features.ts";
import { SAME_THING } from "./thresholds.ts";
import { differInTime, governingDate } from "../governing-date.ts";

/** A figure with the sentence that states it. */
export interface Claim {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
}

/** Figures with their context. Each sentence is read once, in whatever edition of a report. */
export class ClaimReader {
  readonly language: LanguagePack;
  readonly #space: FeatureSpace;
  readonly #contexts = memory<Quantity, Context>();
  readonly #claims = memory<Sentence, readonly Claim[]>();

  constructor(language: LanguagePack, space: FeatureSpace) {
    this.language = language;
    this.#space = space;
  }

  /** The figures of a sentence that are its own: not part of a quoted title. */
  of(sentence: Sentence): readonly Claim[] {
    return this.#claims(sentence, () => {
      const quantities = sentence.facts.filter(ofType("quantity"));
      if (quantities.length === 0) return NONE;
      const quoted = quotedSpans(sentence, this.language.quotes);
      return quantities
        .filter(({ span }) => !quoted.some((quote) => quote.start < span.end && span.start < quote.end))
        .map((quantity) => ({ quantity, sentence }));
    });
  }

  context({ quantity, sentence }: Claim): Context {
    return this.#contexts(quantity, () => contextOf(quantity, sentence, this.language, this.#space));
  }

  subject(claim: Claim): string {
    return subjectIn(this.context(claim), this.language);
  }

  /** What the clause of a figure is about; nothing if it is too short to say. */
  clause({ quantity, sentence }: Claim): Features {
    const features = this.#space.read(clauseAround(quantity, sentence));
    return features.length >= (this.language.spaced ? 3 : 6) ? features : [];
  }

  /** Two figures of one sentence with no mark between them. */
  inOneClause(a: Claim, b: Claim): boolean {
    return a.sentence === b.sentence && clauseAround(a.quantity, a.sentence) === clauseAround(b.quantity, b.sentence);
  }

  /**
   * Of one kind and unit, of the same time, and both a whole, a part, or what comes on top. In sentences that are the same but
   * for their figures, a word for "also" only links the one to what stands before it.
   */
  isComparable(a: Claim, b: Claim, verbatim = false): boolean {
    const { language } = this;
    if (!sameUnit(a.quantity, b.quantity, language.looseMeasures)) return false;
    if (differInTime(governingDate(a.quantity, a.sentence), governingDate(b.quantity, b.sentence))) return false;
    // A percentage is a part wherever it stands.
    if (a.quantity.kind === "percent") return true;
    const sense = (claim: Claim) => {
      const read = qualifier(claim.quantity, this.context(claim), claim.sentence, language);
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

const NONE: readonly Claim[] = [];

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
