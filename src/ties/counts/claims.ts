import { ofType, type Quantity } from "../../model/facts/fact.ts";
import type { Report, Sentence } from "../../model/report.ts";
import { quotedIn } from "../../text/quoted.ts";
import type { Span } from "../../text/span.ts";
import { confirms, sameUnit } from "../agreement.ts";
import type { Alignment } from "../alignment.ts";
import { clauseAround, contextOf, qualifier, sameThing, subjectIn, type Context } from "../context.ts";
import type { Features } from "../features.ts";
import { SAME_THING } from "./thresholds.ts";
import { differInTime, governingDate } from "../governing-date.ts";

/** A figure with the sentence that states it. */
export interface Claim {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
}

/** Figures with their context, read once per sentence. */
export class ClaimReader {
  readonly #report: Report;
  readonly #alignment: Alignment;
  readonly #known = new Map<Quantity, Context>();

  constructor(report: Report, alignment: Alignment) {
    this.#report = report;
    this.#alignment = alignment;
  }

  /** The figures of a sentence that are its own: not part of a quoted title. */
  of(sentence: Sentence): Claim[] {
    const quantities = sentence.facts.filter(ofType("quantity"));
    if (quantities.length === 0) return [];
    const quoted = quotedSpans(sentence, this.#report.language.quotes);
    return quantities
      .filter(({ span }) => !quoted.some((quote) => quote.start < span.end && span.start < quote.end))
      .map((quantity) => ({ quantity, sentence }));
  }

  context({ quantity, sentence }: Claim): Context {
    let context = this.#known.get(quantity);
    if (!context) {
      context = contextOf(quantity, sentence, this.#report.language, this.#alignment.space);
      this.#known.set(quantity, context);
    }
    return context;
  }

  subject(claim: Claim): string {
    return subjectIn(this.context(claim), this.#report.language);
  }

  /** What the clause of a figure is about; nothing if it is too short to say. */
  clause({ quantity, sentence }: Claim): Features {
    const features = this.#alignment.space.read(clauseAround(quantity, sentence));
    return features.length >= (this.#report.language.spaced ? 3 : 6) ? features : [];
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
    const { language } = this.#report;
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
    return sameThing(this.context(a), this.context(b), this.#report.language, this.#alignment.space) >= SAME_THING;
  }

  /** 0 to 1: whether two claims count the same thing. */
  likeness(a: Claim, b: Claim, verbatim = false): number {
    if (!this.isComparable(a, b, verbatim)) return 0;
    return sameThing(this.context(a), this.context(b), this.#report.language, this.#alignment.space);
  }
}

/** The same number of something that can be counted so. */
export const bearsOut = ({ quantity }: Claim, other: Claim, report: Report): boolean =>
  sameUnit(quantity, other.quantity, report.language.looseMeasures) && confirms(quantity, other.quantity);

/** With their marks. */
const quotedSpans = ({ text, span }: Sentence, quotes: readonly (readonly [string, string])[]): Span[] =>
  quotes.flatMap(([open, close]) =>
    quotedIn(text, open, close).map(({ start, end }) => ({
      start: span.start + start - open.length,
      end: span.start + end + close.length,
    })),
  );
