import type { LanguagePack } from "../../lang/pack.ts";
import type { Quantity } from "../../model/facts/fact.ts";
import { matches } from "../../model/facts/scan.ts";
import type { Sentence } from "../../model/report.ts";
import { remembered } from "../../text/remembered.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Span } from "../../text/span.ts";
import { agree } from "../agreement.ts";
import { broken, HOLDS } from "../tie.ts";
import { segmentsOf, type Segment } from "./segments.ts";
import { breakdown, isAmount, isInSight, sumInterval, sumOf } from "./sums.ts";
import type { TotalTie } from "./total-tie.ts";

/** What stands between a total and its parts is a noun phrase. */
const NOUN = 60;

/** Totals with their parts in one sentence. */
export function breakdownTies(sentence: Sentence, pack: LanguagePack): TotalTie[] {
  const amounts = sentence.facts.filter(isAmount);
  if (amounts.length < FEWEST || !/\d|\p{Script=Han}/u.test(sentence.text)) return [];
  return [
    ...inBrackets(sentence, amounts, pack),
    ...behindColon(sentence, amounts, pack),
    ...behindParts(sentence, amounts, pack),
  ];
}

/** A total and two parts. */
const FEWEST = 3;

/** `24 countries (10 in Africa, 9 in Asia, 5 in Europe)` */
function inBrackets(sentence: Sentence, quantities: readonly Quantity[], pack: LanguagePack): TotalTie[] {
  return matches(BRACKETS, sentence.text).flatMap((match) => {
    const open = sentence.span.start + match.index;
    const total = quantities.findLast(({ span }) => span.end <= open);
    if (!total) return [];
    const parts = partsIn(sentence, match[1]!, open + 1, quantities, pack);
    const isBeside = isNounPhrase(sentence, total.nounStart, open);
    // Further in front only what alone is counted so can be meant.
    return isBeside || (total === quantities[0] && areMany(parts, total)) ? tieOf(total, parts, pack) : [];
  });
}

/** Parts that can be parts of nothing but what is counted by the same measure word. */
const areMany = (parts: readonly Part[], { unit }: Quantity): boolean =>
  parts.length > 2 && unit !== "" && parts.every(({ quantity }) => quantity.unit === unit);

const BRACKETS = /[(（]([^()（）]*)[)）]/gu;

/** `12 countries: 5 in Africa, 3 in Asia and 2 in Europe`; "60 people, of whom 25 women and 35 men" */
function behindColon(sentence: Sentence, quantities: readonly Quantity[], pack: LanguagePack): TotalTie[] {
  const { text, span } = sentence;
  const { openings, partitive } = marksOf(pack);
  return matches(openings, text).flatMap((match) => {
    const at = span.start + match.index;
    const behind = match.index + match[0].length;
    const total = quantities.findLast(({ span: own }) => own.end <= at);
    if (!total || !isNounPhrase(sentence, total.nounStart, at)) return [];
    const length = END.exec(text.slice(behind))?.index ?? text.length - behind;
    const parts = partsIn(sentence, text.slice(behind, behind + length), span.start + behind, quantities, pack);
    // "Of whom" tells of some, unless they are all there can be.
    if (partitive.test(match[0]) && !isWhole(parts, pack))
      return isMoreThan(total, parts, pack) ? tieOf(total, parts, pack) : [];
    return tieOf(total, parts, pack);
  });
}

/** 100件，其中刑事20件、民事50件、行政20件、执行20件: some of a whole cannot be more than it; who is a woman may be young as well. */
const isMoreThan = (total: Quantity, parts: readonly Part[], pack: LanguagePack): boolean =>
  areMany(parts, total) &&
  areAlike(parts, pack) &&
  parts.every(({ text }) => !/[的来]/u.test(text)) &&
  sumInterval(parts.map(({ quantity }) => quantity)).low > total.interval.high;

const END = /[。；;！!?？(（]|\.(?=\s|$)/u;

/** What opens a breakdown, with the words that belong to it; and parts that are a whole together. */
const marksOf = remembered(({ parts, lists }: LanguagePack) => {
  const partitive = `(?:${parts.join("|") || "(?!)"})`;
  const listing = `(?:${lists.listing.join("|") || "(?!)"})`;
  return {
    openings: new RegExp(`[:：]\\s?|——|\\s[–—]\\s|[，,]?\\s?(?:${partitive}|${listing})(?:\\s|[:：])?`, "giu"),
    partitive: new RegExp(partitive, "iu"),
    complements: lists.complements.map((pair) => pair.map((side) => new RegExp(side, "iu"))),
  };
});

/** `5 workshops, 3 seminars and 4 visits, 12 in total`; 讲习班5次、研讨会3次，共8次 */
function behindParts(sentence: Sentence, quantities: readonly Quantity[], pack: LanguagePack): TotalTie[] {
  const { text, span } = sentence;
  const { inTotal } = pack.lists;
  return quantities.slice(2).flatMap((total) => {
    const at = total.span.start - span.start;
    const lead = text.slice(0, at).trimEnd().toLowerCase();
    const tail = text.slice(total.nounStart - span.start, total.nounStart - span.start + NOUN).toLowerCase();
    const word =
      inTotal.find((candidate) => lead.endsWith(candidate)) ??
      inTotal.find((candidate) => tail.trimStart().startsWith(candidate));
    if (word === undefined) return [];
    const before = lead.endsWith(word) ? lead.slice(0, lead.length - word.length) : lead;
    const from = Math.max(...["。", "；", ";", "：", ": ", "（", "("].map((mark) => before.lastIndexOf(mark))) + 1;
    const words = text.slice(from, before.length).replace(/[\s,，、]+$/u, "");
    return tieOf(total, partsIn(sentence, words, span.start + from, quantities, pack), pack, true);
  });
}

const isNounPhrase = ({ text, span }: Sentence, from: number, to: number): boolean => {
  // Of a link only its words are seen.
  const words = oneLine(text.slice(from - span.start, to - span.start));
  return words.length <= NOUN && !/[，,；;。:：]|\.\s/u.test(words);
};

interface Part extends Segment {
  readonly quantity: Quantity;
  /** What stands in front of the figure and behind it. */
  readonly before: string;
  readonly after: string;
}

/** The parts of a list, each with one figure; nothing if one of them has none, or more. */
function partsIn(
  sentence: Sentence,
  text: string,
  start: number,
  quantities: readonly Quantity[],
  pack: LanguagePack,
): Part[] {
  const { lists } = pack;
  const lower = text.toLowerCase();
  if (lists.selection.some((word) => lower.includes(word)) || lists.open.some((word) => lower.trimEnd().endsWith(word)))
    return [];
  const isPart = (piece: Span): boolean =>
    quantities.some(({ span }) => span.start >= start + piece.start && span.end <= start + piece.end) ||
    !isBitOfName(text.slice(piece.start, piece.end).trim(), pack);
  const parts = segmentsOf(text, pack, isPart).map((segment): Part | undefined => {
    const [from, to] = [start + segment.start, start + segment.end];
    const own = quantities.filter(({ span }) => span.start >= from && span.end <= to);
    const [quantity] = own;
    if (own.length !== 1 || !quantity) return undefined;
    const at = sentence.span.start;
    return {
      ...segment,
      quantity,
      before: sentence.text.slice(from - at, quantity.span.start - at).trim(),
      after: sentence.text.slice(quantity.nounStart - at, to - at).trim(),
    };
  });
  return parts.length > 1 && parts.every((part) => part !== undefined) ? (parts as Part[]) : [];
}

/** "The Pacific" of "Asia and the Pacific"; not "several in Europe", which is a part whose figure is not told. */
function isBitOfName(words: string, { spaced, lists }: LanguagePack): boolean {
  if (spaced) return /^(?:the\s)?\p{Lu}/u.test(words);
  return words.length <= LONGEST_BIT && !lists.vague.some((word) => words.includes(word));
}

/** In characters of a script without spaces. */
const LONGEST_BIT = 10;

/** Women and men are all there are. */
const isWhole = (parts: readonly Part[], pack: LanguagePack): boolean =>
  parts.length === 2 &&
  marksOf(pack).complements.some((pair) =>
    [pair, pair.toReversed()].some((sides) =>
      sides.every((side, i) => side.test(`${parts[i]!.before} ${parts[i]!.after}`)),
    ),
  );

/** Told alike: the figure first in each and the same word behind it, or last in each. */
function areAlike(parts: readonly Part[], pack: LanguagePack): boolean {
  const [first, ...rest] = parts;
  const head = ({ after }: Part): string =>
    pack.spaced ? (after.split(/\s/u)[0] ?? "").toLowerCase() : after.slice(0, 1);
  const isFirst = parts.every(({ before }) => before === "");
  const isLast = parts.every(({ before, after }) => before !== "" && after === "");
  if (isLast) return true;
  // "10 in Africa, 5 on the coast": small words lead to the names of the parts.
  const isSmall = (part: Part): boolean => pack.stopWords.includes(head(part));
  return isFirst && rest.every((part) => head(part) === head(first!) || (isSmall(part) && isSmall(first!)));
}

/** `isNamed`: a word says that the first is the total of the others ("in total"), so that they need not be told alike. */
function tieOf(total: Quantity, parts: readonly Part[], pack: LanguagePack, isNamed = false): TotalTie[] {
  if (parts.length === 0 || parts.some(({ quantity }) => quantity === total)) return [];
  const quantities = parts.map(({ quantity }) => quantity);
  const units = new Set(quantities.map(({ kind, unit }) => `${kind}${unit}`));
  const own = `${total.kind}${total.unit}`;
  const isOneUnit =
    isNamed || (units.size === 1 && (units.has(own) || total.unit === "" || quantities[0]!.unit === ""));
  const sum = sumOf(quantities);
  const rounded = sumInterval(quantities);
  const holds =
    (rounded.low <= total.interval.high && total.interval.low <= rounded.high) ||
    agree(total, { ...total, bound: "exact", value: sum, interval: rounded });
  const base = breakdown(total, quantities);
  if (holds) return [{ ...base, verdict: HOLDS }];
  const inSight = isInSight(sum, total.value);
  // A part that is larger than the whole.
  const isTooLarge =
    total.unit !== "" && quantities.some(({ value, unit }) => value > total.value && unit === total.unit);
  if (!isOneUnit || total.weak || !(inSight || isTooLarge)) return [];
  const isExact = [total, ...quantities].every(({ bound }) => bound === "exact");
  if (isWhole(parts, pack)) return [{ ...base, verdict: broken(isExact ? "proved" : "strong") }];
  if (!isNamed && !areAlike(parts, pack)) return [];
  return [{ ...base, verdict: broken(isExact && parts.length > 2 && inSight ? "proved" : "strong") }];
}
