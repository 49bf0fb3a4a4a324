import type { LanguagePack } from "../../lang/pack.ts";
import { ofType, type Quantity } from "../../model/facts/fact.ts";
import type { Sentence } from "../../model/report.ts";
import { oneLine } from "../../text/one-line.ts";
import { remembered } from "../../text/remembered.ts";

/** "Closed 12 issues:" is a promise about the list below it. */
export interface LeadIn {
  /** What it may count: one of them, or their sum. */
  readonly counts: readonly Quantity[];
  /** The first that is a count and no article. */
  readonly count: Quantity;
  /** "The following", 如下. */
  readonly announces: boolean;
}

const COLON = /[:：]\s*$/u;

export function leadInOf(sentence: Sentence, pack: LanguagePack): LeadIn | undefined {
  const colon = COLON.exec(sentence.text);
  if (!colon) return undefined;
  const counts = countsBefore(colon.index, sentence, pack);
  const count = counts.find(({ weak, value }) => !weak && value > 1);
  return count && { counts, count, announces: announcing(pack).test(sentence.text) };
}

const announcing = remembered(({ lists }: LanguagePack) => new RegExp(lists.following.join("|") || "(?!)", "iu"));

/** Words between a count and the colon: "new committers in the two quarters". */
const NOUN = 60;
/** More than a list that anybody would count. */
const MOST = 60;

/** The counts that a lead-in can mean: exact, of things and not of time, with nothing but a noun phrase behind them. */
export function countsBefore(to: number, sentence: Sentence, pack: LanguagePack): Quantity[] {
  const { text, span } = sentence;
  const counts = sentence.facts.filter(ofType("quantity")).filter(isCount);
  if (counts.length === 0) return [];
  const lead = text.slice(0, to).toLowerCase();
  const last = lastMark(lead);
  // "It has two sides, as follows:"
  const isFormula = to - last <= FORMULA && announcing(pack).test(lead.slice(last + 1));
  const clause = (isFormula ? lastMark(lead.slice(0, last)) : last) + 1;
  const words = lead.slice(clause);
  if (pack.lists.selection.some((word) => includesWord(words, word, pack))) return [];
  return counts.filter((quantity) => {
    if (quantity.span.start - span.start < clause || quantity.span.end - span.start > to) return false;
    const noun = oneLine(text.slice(quantity.nounStart - span.start, to));
    return noun.length <= NOUN && !countsTime(quantity, noun, pack);
  });
}

const CLAUSE_MARKS = ["，", "；", "。", ", ", "; "];

const lastMark = (text: string): number => Math.max(...CLAUSE_MARKS.map((mark) => text.lastIndexOf(mark)));

/** A clause that only announces is so short. */
const FORMULA = 16;

const isCount = ({ kind, bound, value }: Quantity): boolean =>
  kind === "count" && bound === "exact" && Number.isInteger(value) && value >= 1 && value <= MOST;

function countsTime({ unit }: Quantity, noun: string, { lists, spaced }: LanguagePack): boolean {
  if (lists.notItems.includes(unit)) return true;
  const [first = "", second = ""] = noun
    .trim()
    .toLowerCase()
    .split(/[\s-]+/u);
  if (/^\s*\d/u.test(noun)) return true;
  if (!spaced) return lists.notItems.some((word) => word.length > 1 && noun.startsWith(word));
  return first === "" || /^[/\d]/u.test(first) || lists.notItems.includes(first) || lists.notItems.includes(second);
}

const includesWord = (text: string, word: string, { spaced }: LanguagePack): boolean =>
  spaced ? ` ${text} `.includes(` ${word} `) : text.includes(word);
