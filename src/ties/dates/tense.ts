import type { DateFact } from "../../model/facts/fact.ts";
import type { Sentence } from "../../model/report.ts";
import type { LanguagePack } from "../../lang/pack.ts";
import { memory, remembered } from "../../text/remembered.ts";

/** How the words around a date tell it. */
export interface Tense {
  /** Planned: the sentence says so of this date. */
  future(date: DateFact, sentence: Sentence): boolean;
  /** Any word of planning in the sentence. */
  anyFuture(sentence: Sentence): boolean;
  past(sentence: Sentence): boolean;
  /** Words of planning, and none of the past but those that belong to a plan ("is planned for"). */
  onlyFuture(sentence: Sentence): boolean;
  /** Only sets the scene: since, as of, before. */
  background(date: DateFact, sentence: Sentence): boolean;
  comparison(sentence: Sentence): boolean;
}

/** Where a clause begins, in any script. */
const CLAUSE = /[，；。：]|[,;:]\s/gu;

/** Each sentence and each date is looked at once for each question. */
export const tenseOf = remembered((pack: LanguagePack): Tense => {
  const any = (words: readonly string[]): RegExp | undefined =>
    words.length === 0
      ? undefined
      : new RegExp(pack.spaced ? `\\b(?:${words.join("|")})\\b` : `(?:${words.join("|")})`, "iu");
  const [futureWord, pastWord, comparisonWord] = [
    any(pack.tense.future),
    any(pack.tense.past),
    any(pack.tense.comparison),
  ];
  // "Will be held": the verb behind it is part of the plan.
  const plan = new RegExp(`${futureWord?.source ?? "(?!)"}${pack.spaced ? String.raw`(?:\s+\p{L}+){0,5}` : ""}`, "giu");
  const backgroundBefore = new RegExp(
    `${pack.spaced ? "\\b" : ""}(?:${pack.tense.background.join("|") || "(?!)"})\\s*(?:the\\s+)?$`,
    "iu",
  );
  const behind = (words: readonly string[]): RegExp => new RegExp(`^\\s?(?:${words.join("|") || "(?!)"})`, "iu");
  const [backgroundAfter, futureAfter] = [behind(pack.tense.backgroundAfter), behind(pack.tense.futureAfter)];
  const isFuture = (date: DateFact, { text, span }: Sentence): boolean => {
    const lead = text.slice(0, date.span.start - span.start);
    const clause = lead.slice([...lead.matchAll(CLAUSE)].at(-1)?.index ?? 0);
    return futureWord?.test(clause) === true || futureAfter.test(text.slice(date.span.end - span.start));
  };
  const isBackground = (date: DateFact, { text, span }: Sentence): boolean => {
    const lead = text.slice(Math.max(0, date.span.start - span.start - 24), date.span.start - span.start);
    return backgroundBefore.test(lead) || backgroundAfter.test(text.slice(date.span.end - span.start));
  };
  const [future, background] = [memory<DateFact, boolean>(), memory<DateFact, boolean>()];
  const anyFuture = remembered(({ text }: Sentence) => futureWord?.test(text) === true);
  return {
    future: (date, sentence) => future(date, () => isFuture(date, sentence)),
    anyFuture,
    onlyFuture: (sentence) => anyFuture(sentence) && pastWord?.test(sentence.text.replaceAll(plan, "")) !== true,
    past: remembered(({ text }) => pastWord?.test(text) === true),
    background: (date, sentence) => background(date, () => isBackground(date, sentence)),
    comparison: remembered(({ text }) => comparisonWord?.test(text) === true),
  };
});
