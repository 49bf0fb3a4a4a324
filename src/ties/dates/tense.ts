import type { DateFact } from "../../model/facts/fact.ts";
import type { Sentence } from "../../model/report.ts";
import type { LanguagePack } from "../../lang/pack.ts";

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

const cache = new Map<string, Tense>();

export function tenseOf(pack: LanguagePack): Tense {
  let tense = cache.get(pack.id);
  if (!tense) cache.set(pack.id, (tense = compile(pack)));
  return tense;
}

function compile(pack: LanguagePack): Tense {
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
  return {
    future(date, { text, span }) {
      const lead = text.slice(0, date.span.start - span.start);
      const clause = lead.slice([...lead.matchAll(CLAUSE)].at(-1)?.index ?? 0);
      return futureWord?.test(clause) === true || futureAfter.test(text.slice(date.span.end - span.start));
    },
    anyFuture: ({ text }) => futureWord?.test(text) === true,
    onlyFuture: ({ text }) => futureWord?.test(text) === true && pastWord?.test(text.replaceAll(plan, "")) !== true,
    past: ({ text }) => pastWord?.test(text) === true,
    background(date, { text, span }) {
      const lead = text.slice(Math.max(0, date.span.start - span.start - 24), date.span.start - span.start);
      return backgroundBefore.test(lead) || backgroundAfter.test(text.slice(date.span.end - span.start));
    },
    comparison: ({ text }) => comparisonWord?.test(text) === true,
  };
}
