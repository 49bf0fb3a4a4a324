import type { Fact, Quantity } from "../model/facts/fact.ts";
import { matches } from "../model/facts/scan.ts";
import type { Sentence } from "../model/report.ts";
import type { LanguagePack } from "../lang/pack.ts";
import { isLetterCode } from "../text/characters.ts";
import { oneLine } from "../text/one-line.ts";
import { remembered } from "../text/remembered.ts";
import type { FeatureSpace, Features } from "./features.ts";

/** The words around a fact, up to the next fact of its kind or the end of its clause. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

/** The same with what they are about. */
export interface Context extends WordsAround {
  readonly beforeFeatures: Features;
  readonly afterFeatures: Features;
}

const CLAUSE_END = /[，。；：！？、（）()[\]“”"《》—]|[,;:.!?](?=\s|$)|\s[-–]\s/u;
const CLAUSE_END_ALL = new RegExp(CLAUSE_END.source, "gu");

/** How many characters of context say what a figure counts: a phrase. */
const reach = (pack: LanguagePack): number => (pack.spaced ? 48 : 16);

export function wordsAround(fact: Fact, sentence: Sentence, pack: LanguagePack): WordsAround {
  const { text, span } = sentence;
  const limit = reach(pack);
  const from = fact.span.start - span.start;
  const to = (fact.type === "quantity" ? Math.max(fact.nounStart, fact.span.end) : fact.span.end) - span.start;
  const previous = sentence.facts.findLast((other) => other.span.end <= fact.span.start && other.type === fact.type);
  const next = sentence.facts.find((other) => other.span.start >= to + span.start && other.type === fact.type);
  const lead = text.slice(Math.max(wordFrom(text, from - limit), previous ? previous.span.end - span.start : 0), from);
  const tail = text.slice(to, Math.min(wordTo(text, to + limit), next ? next.span.start - span.start : text.length));
  const clauseStart = matches(CLAUSE_END_ALL, lead).at(-1);
  const before = clauseStart ? lead.slice(clauseStart.index + clauseStart[0].length) : lead;
  const after = tail.slice(0, CLAUSE_END.exec(tail)?.index ?? tail.length);
  return { before, after };
}

export const contextOf = (fact: Fact, sentence: Sentence, pack: LanguagePack, space: FeatureSpace): Context =>
  withFeatures(wordsAround(fact, sentence, pack), space);

export const withFeatures = ({ before, after }: WordsAround, space: FeatureSpace): Context => ({
  before,
  after,
  beforeFeatures: space.read(before),
  afterFeatures: space.read(after),
});

/** The beginning of the next whole word. */
function wordFrom(text: string, at: number): number {
  let from = Math.max(0, at);
  if (from > 0 && isLetterCode(text.charCodeAt(from - 1))) while (isLetterCode(text.charCodeAt(from))) from++;
  return from;
}

/** The end of the last whole word. */
function wordTo(text: string, at: number): number {
  let to = Math.min(text.length, at);
  if (isLetterCode(text.charCodeAt(to))) while (to > 0 && isLetterCode(text.charCodeAt(to - 1))) to--;
  return to;
}

/** Marks that separate one thing told from the next; brackets and quotation marks stay inside. */
const CLAUSE_MARK = /[，；。：！？]|[,;:](?=\s)/gu;

/** The words of the clause that a fact stands in. */
export function clauseAround({ span }: Fact, { text, span: whole }: Sentence): string {
  const at = span.start - whole.start;
  const marks = matches(CLAUSE_MARK, text).map(({ index }) => index);
  return text.slice((marks.findLast((mark) => mark < at) ?? -1) + 1, marks.find((mark) => mark > at) ?? text.length);
}

/** Length of what two nouns have in common at their beginning, in characters. */
function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

/** Without the words between a figure and its noun that do not change what is counted. */
function withoutFillers(text: string, { fillers }: LanguagePack): string {
  let rest = text.trim();
  for (
    let filler = fillers.find((word) => rest.startsWith(word));
    filler;
    filler = fillers.find((word) => rest.startsWith(word))
  ) {
    rest = rest.slice(filler.length).trimStart();
  }
  return rest;
}

/**
 * Whether two figures count the same thing, 0 to 1: by the words behind them (the noun), and by the words in front where
 * nothing follows ("the total reached 32").
 */
export function sameThing(a: Context, b: Context, pack: LanguagePack, space: FeatureSpace): number {
  const named = namedInFront(a, b, pack, space) ?? namedInFront(b, a, pack, space);
  if (named !== undefined) return named * 0.9;
  const noun = nounMatch(a, b, pack, space);
  const lead = shared(a.beforeFeatures, b.beforeFeatures, space);
  if (noun === undefined) return lead === undefined ? 0 : lead * 0.9;
  return lead === undefined ? noun * 0.8 : noun * 0.65 + lead * 0.35;
}

/** "864 workshops" and "the number of workshops reached 864": the noun of the one against what leads to the other. */
function namedInFront(a: Context, b: Context, pack: LanguagePack, space: FeatureSpace): number | undefined {
  if (a.afterFeatures.length === 0 || withoutFillers(b.after, pack) !== "") return undefined;
  const lead = amountVerbs(pack).exec(b.before);
  if (!lead) return undefined;
  const subject = b.before.slice(0, lead.index);
  return shared(space.read(nounPhrase(a.after, pack)), space.read(subject), space);
}

const amountVerbs = remembered(
  ({ amounts }: LanguagePack) => new RegExp(`(?:${amounts.join("|") || "(?!)"})\\s*$`, "iu"),
);

/** So many features of two phrases, and so much of both, say that they are one phrase in another order. */
const PHRASE = 6;
const REORDERED = 0.6;

function nounMatch(a: Context, b: Context, pack: LanguagePack, space: FeatureSpace): number | undefined {
  const left = withoutFillers(a.after, pack);
  const right = withoutFillers(b.after, pack);
  if (left === "" && right === "") return undefined;
  if (left === "" || right === "") return 0;
  if (!pack.spaced && startAlike(left, right)) return 1;
  // "From 64 to 11": nothing but small words stands behind either.
  if (a.afterFeatures.length === 0 && b.afterFeatures.length === 0) return undefined;
  if (Math.min(a.afterFeatures.length, b.afterFeatures.length) >= PHRASE) {
    const larger = Math.max(space.weightOf(a.afterFeatures), space.weightOf(b.afterFeatures));
    if (weightInCommon(a.afterFeatures, b.afterFeatures, space) >= REORDERED * larger) return 1;
  }
  const likeness = shared(head(a.afterFeatures, pack), head(b.afterFeatures, pack), space) ?? 0;
  return pack.spaced && nounPhrase(left, pack) === nounPhrase(right, pack) ? Math.max(likeness, ONE_NOUN) : likeness;
}

/** "96 stations of the region", "24 stations that do not": one noun, and what follows it tells which are meant. */
const ONE_NOUN = 0.5;

/** The same few characters behind both. */
function startAlike(left: string, right: string): boolean {
  const common = commonStart(left, right);
  return common >= 2 && common >= Math.min(4, left.length, right.length);
}

/** The words behind a figure up to the first small one, where there are such. */
function nounPhrase(after: string, pack: LanguagePack): string {
  const words = oneLine(after).split(" ");
  if (!pack.spaced) return after;
  const stop = words.findIndex((word) => pack.stopWords.includes(word.toLowerCase()));
  return words.slice(0, stop < 0 ? words.length : stop).join(" ");
}

/** A noun for a message: a few characters, or the words up to the first that is no noun; empty where none follows. */
export function subjectIn({ after }: WordsAround, pack: LanguagePack): string {
  const noun = oneLine(after.replaceAll("\ufffc", " "));
  if (!pack.spaced) return noun.slice(0, 8);
  const words = noun.split(" ").slice(0, 2);
  const stop = words.findIndex((word) => pack.stopWords.includes(word.toLowerCase()));
  return words.slice(0, stop < 0 ? words.length : stop).join(" ");
}

/** The first words behind a figure name what is counted; those further on say what became of it. */
const head = (features: Features, pack: LanguagePack): Features => features.slice(0, pack.spaced ? 3 : 6);

/** The weight that two sets of features share, of the lighter one; undefined if one is empty. */
export function shared(a: Features, b: Features, space: FeatureSpace): number | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  return weightInCommon(a, b, space) / Math.min(space.weightOf(a), space.weightOf(b));
}

function weightInCommon(a: Features, b: Features, space: FeatureSpace): number {
  const set = new Set(b);
  return space.weightOf(a.filter((feature) => set.has(feature)));
}

/** Ends with one of the words, on a word boundary in scripts that have them. */
function endsWithOne(text: string, words: readonly string[], pack: LanguagePack): boolean {
  const end = text.trimEnd().toLowerCase();
  return words.some(
    (word) => end.endsWith(word) && (!pack.spaced || !/\p{L}/u.test(end[end.length - word.length - 1] ?? " ")),
  );
}

const LEADING_MARKS = /^[，；。：！？,;:\s]+/u;

/**
 * A part of a total ("of which 3"), what comes on top ("another 3", "3 more") and what is aimed at ("a target of 3") are not the total.
 * In a script without spaces a word for "also" may open the clause and link all of it to what was said before: 另修复登记簿8册.
 */
export function qualifier(
  { span }: Quantity,
  { after }: WordsAround,
  { text, span: whole }: Sentence,
  pack: LanguagePack,
): "part" | "addition" | "linked" | "target" | "plain" {
  const lead = text.slice(0, span.start - whole.start);
  const marks = matches(CLAUSE_MARK, lead);
  const clause = lead.slice((marks.at(-1)?.index ?? -1) + 1);
  const opening = lead.slice((marks.at(-2)?.index ?? -1) + 1, marks.at(-1)?.index ?? 0).trim();
  const isPart = (words: string): boolean => pack.parts.some((word) => words.toLowerCase().includes(word));
  if (isPart(clause) || pack.parts.includes(opening.toLowerCase())) return "part";
  if (endsWithOne(lead, pack.targets, pack)) return "target";
  const [next = ""] = after.trim().split(/\s/u);
  const isMore = pack.spaced && pack.additions.includes(next.toLowerCase());
  if (isMore || endsWithOne(lead, pack.additions, pack)) return "addition";
  const isLinked = !pack.spaced && pack.additions.some((word) => clause.replace(LEADING_MARKS, "").startsWith(word));
  return isLinked ? "linked" : "plain";
}
