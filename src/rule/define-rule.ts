import type { TiedReport } from "../ties/tied-report.ts";
import type { Span } from "../text/span.ts";

export type { CodeTie } from "../ties/codes.ts";
export type { Claim } from "../ties/counts/claims.ts";
export type { CitationTie } from "../ties/citations/conflicts.ts";
export type { FormTie } from "../ties/citations/malformed.ts";
export type { ListTie } from "../ties/citations/untidy.ts";
export type { CountTie } from "../ties/counts/tie.ts";
export type { DateProblem, DateTie } from "../ties/dates.ts";
export type { NumberingTie } from "../ties/numbering.ts";
export type { RatioProblem, RatioTie } from "../ties/percentages.ts";
export type { PlaceholderProblem } from "../ties/placeholders.ts";
export type { ReferenceTie } from "../ties/references.ts";
export type { RepeatTie } from "../ties/repeats.ts";
export { placeName } from "../ties/scopes.ts";
export type { StatusTie } from "../ties/statuses.ts";
export type { StructureProblem, StructureTie } from "../ties/structure.ts";
export type { Operand, TotalTie } from "../ties/totals/total-tie.ts";
export type { TermTie } from "../ties/terms.ts";
export type { TiedReport } from "../ties/tied-report.ts";
export { isBroken } from "../ties/tie.ts";
export type { Span } from "../text/span.ts";
export { UNUSUAL_MESSAGES, unusualFindings } from "./unusual.ts";
export { equation, figure, monthLength, number, printLike, period, weekdayName, words } from "./words.ts";

export type Certainty = "proved" | "strong" | "hint";
export type Category = "arithmetic" | "reference" | "structure" | "timeline" | "wording";

/** A message in every language we write; `{name}` is filled from the finding's data. */
export interface Template {
  readonly en: string;
  readonly zh: string;
}

export interface Labelled<Id extends string = string> {
  readonly message: Id;
  readonly at: Span;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** What a rule yields: ids, spans and data only. Words are filled in later, once, by the renderer. */
export interface Finding<Id extends string = string> extends Labelled<Id> {
  readonly certainty: Certainty;
  readonly related?: readonly Labelled<Id>[];
  /** Possible repairs, on either side. Never applied by themselves. */
  readonly suggestions?: readonly (Labelled<Id> & { readonly text: string })[];
  /** The one safe repair, of form and never of a figure: applied by `--fix`. */
  readonly fix?: { readonly at: Span; readonly text: string };
}

export interface OptionSpec {
  readonly type: "integer" | "number" | "string" | "boolean";
  readonly default: number | string | boolean;
  readonly description: string;
  readonly minimum?: number;
  readonly maximum?: number;
}
type Widen<T> = T extends number ? number : T extends string ? string : boolean;
export type OptionsOf<O> = { readonly [K in keyof O]: O[K] extends { readonly default: infer D } ? Widen<D> : never };

export interface Rule<
  M extends string = string,
  O extends Readonly<Record<string, OptionSpec>> = Readonly<Record<string, OptionSpec>>,
> {
  readonly id: string;
  readonly category: Category;
  readonly since: string;
  readonly summary: string;
  /** Some of its findings bring a `fix`. */
  readonly fixable?: boolean;
  readonly messages: Readonly<Record<M, Template>>;
  readonly options: O;
  check(report: TiedReport, context: { readonly options: OptionsOf<O> }): Iterable<Finding<NoInfer<M>>>;
}

/** Identity at run time; at compile time it ties every yielded message id to `messages`. */
export const defineRule = <const M extends string, const O extends Readonly<Record<string, OptionSpec>>>(
  rule: Rule<M, O>,
): Rule<M, O> => rule;
