import type { Bound, Owner, ReferenceKind } from "../../lang/pack.ts";
import type { Span } from "../../text/span.ts";

/** Everything between two values, both included; either may be infinite. What rounds up to the next print is left out. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export type QuantityKind = "count" | "percent" | "money" | "ordinal";

/** A printed figure: `超过163个`, `12 workshops`, `1.5 million`, `90%`, `第六份`. */
export interface Quantity {
  readonly type: "quantity";
  readonly kind: QuantityKind;
  /** From the hedge, or the sign in front (`$`, 百分之, a minus), to the last sign of the number: scale word, hedge behind it. */
  readonly span: Span;
  /** The same with what stands behind: measure word, percent sign, currency, and their hedge (两次, 90%, 3个以上). */
  readonly printed: Span;
  /** As printed, scale applied: 1.5 million is 1,500,000. Of a range ("10 to 12") the upper end. */
  readonly value: number;
  /** What the print can stand for: rounding of the last printed digit, widened by the hedge; a range from end to end. */
  readonly interval: Interval;
  /** A range is `about`. */
  readonly bound: Bound;
  /** The measure word or currency as written; `%`, or `pp` for percentage points. */
  readonly unit: string;
  /** Where the words that say what is counted begin: behind number and unit. */
  readonly nounStart: number;
  /** An article rather than a count: 一个, "one". */
  readonly weak: boolean;
}

/** A point in time or a span of it, as exact as it was written. */
export interface DateFact {
  readonly type: "date";
  readonly span: Span;
  /** First and last day, as days since 1970-01-01; undefined when the year is not stated. */
  readonly days?: Interval;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly precision: "day" | "month" | "part" | "quarter" | "half" | "year" | "years";
  /** A range written with two ends. */
  readonly range: boolean;
  /** Why the date cannot exist: `31 June`, month 13, an end before its beginning. */
  readonly impossible?: "day" | "month" | "inverted";
  /** The weekday that is written (0 is Sunday), and the one that the date falls on, when both are known. */
  readonly weekday?: { readonly written: number; readonly real: number };
  /** The weekday that is written beside a single day without a year. */
  readonly weekdayWritten?: number;
}

/** The symbol of a document in a series: `CDIP/24/7 Rev.` */
export interface SymbolFact {
  readonly type: "symbol";
  readonly span: Span;
  readonly series: string;
  /** The numbers behind the series: session, then document. */
  readonly numbers: readonly number[];
  /** Called a document by the word in front of it. */
  readonly calledDocument: boolean;
}

/** "see Recommendation 7", 附件三, Table 2. */
export interface ReferenceFact {
  readonly type: "reference";
  readonly kind: ReferenceKind;
  readonly span: Span;
  /** Each number with the place of its digits; letters and Chinese or Roman numerals as numbers, `label` as written. */
  readonly targets: readonly { readonly value: number; readonly label: string; readonly span: Span }[];
  readonly owner: Owner | "open";
}

export type Fact = Quantity | DateFact | SymbolFact | ReferenceFact;

export const ofType =
  <T extends Fact["type"]>(type: T) =>
  (fact: Fact): fact is Extract<Fact, { type: T }> =>
    fact.type === type;
