import type { LanguagePack } from "../../lang/pack.ts";
import type { Fact, Quantity } from "../../model/facts/fact.ts";
import type { Report, Sentence } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { oneLine } from "../../text/one-line.ts";
import { remembered } from "../../text/remembered.ts";
import { agree } from "../agreement.ts";
import { broken, HOLDS } from "../tie.ts";
import { childrenOf } from "./counted-lists.ts";
import { breakdown, isAmount, isInSight, sumInterval } from "./sums.ts";
import type { TotalTie } from "./total-tie.ts";

/** Words between a total and the colon. */
const NOUN = 60;

/**
 * `The office held 177 courses:` over `- 51 courses in May`, `- 52 courses in June`: the figures of the items are parts of it. Undefined if
 * the items are not told so.
 */
export function listedSumTie(
  sentence: Sentence,
  blocks: readonly Block[],
  at: number,
  report: Report,
): TotalTie | undefined {
  const total = totalOf(sentence, report.language);
  const items = total ? childrenOf(blocks, at) : [];
  const parts = items.map((item) => partOf(item, report.factsOf(item)));
  if (!total || parts.length < 2 || !parts.every((part) => part !== undefined)) return undefined;
  const isFirst = parts.every(({ before }) => before === "");
  const isLast = parts.every(({ before, after }) => before !== "" && after === "");
  const isBracketed = parts.every(({ inBrackets }) => inBrackets);
  const units = new Set(parts.map(({ quantity }) => `${quantity.kind}${quantity.unit}`));
  if (!(isFirst || isLast || isBracketed) || units.size > 1 || parts[0]!.quantity.kind !== total.kind) return undefined;

  const isMeant =
    saysTotal(sentence, report.language) ||
    ((isFirst || isBracketed) &&
      areOfOneNoun(sentence.text.slice(total.nounStart - sentence.span.start), parts, report.language));
  return tieOf(total, parts, isMeant && !isPartial(sentence, report.language));
}

/**
 * `- Total: 89 tests` behind `- Notes: 19 tests`, `- Parser: 27 tests`; or `Total: 89` below such a list. Undefined if the items in front are
 * not told so.
 */
export function totalBehindTie(blocks: readonly Block[], at: number, report: Report): TotalTie | undefined {
  const block = blocks[at]!;
  const last = block.kind === "item" ? block : blocks[at - 1];
  if ((block.kind !== "item" && block.kind !== "paragraph") || last?.kind !== "item") return undefined;
  if (!opensWithTotal(report.language)(block)) return undefined;
  // "Total spending: £500" over a list of its own.
  if (block.kind === "paragraph" && blocks[at + 1]?.kind === "item") return undefined;
  const total = partOf(block, report.factsOf(block));
  const parts: (ListedPart | undefined)[] = [];
  for (let i = at - 1; isSibling(blocks[i], last); i--) parts.unshift(partOf(blocks[i]!, report.factsOf(blocks[i]!)));
  if (!total || parts.length < FEWEST || !parts.every((part) => part !== undefined)) return undefined;
  const isOfOneKind = [total, ...parts].every(
    ({ quantity: { kind, unit } }) => kind === total.quantity.kind && unit === total.quantity.unit,
  );
  const isLabelled = [total, ...parts].every(({ before, after }) => before !== "" && after === "");
  return isOfOneKind && (block.kind === "item" || isLabelled) ? tieOf(total.quantity, parts, true) : undefined;
}

const FEWEST = 2;

const opensWithTotal = remembered(({ lists, spaced }: LanguagePack) => {
  const labels = spaced ? [...lists.inTotal, "total"] : lists.inTotal;
  return remembered(({ text }: Block): boolean => {
    const words = text.trimStart().slice(0, LONGEST_LABEL).toLowerCase();
    return labels.some((label) => words.startsWith(label));
  });
});

/** No label is longer. */
const LONGEST_LABEL = 24;

const isSibling = (other: Block | undefined, { list, level }: Block): boolean =>
  other?.kind === "item" && other.list === list && other.level === level;

/** `isMeant`: whether it is sure that the parts are all there are. */
export function tieOf(total: Quantity, parts: readonly ListedPart[], isMeant: boolean): TotalTie {
  const quantities = parts.map(({ quantity }) => quantity);
  const tie = breakdown(total, quantities);
  const { sum } = tie;
  if (agree(total, { ...total, bound: "exact", value: sum, interval: sumInterval(quantities) }))
    return { ...tie, verdict: HOLDS };
  const isSlip = isMeant && isInSight(sum, total.value);
  return { ...tie, verdict: isSlip ? broken("strong") : { kind: "unchecked", reason: "unclearTotal" } };
}

/** The amount that is called a total, or else the last one in front of the colon, if nothing but a noun phrase stands in between. */
function totalOf({ facts, text, span }: Sentence, { lists }: LanguagePack): Quantity | undefined {
  const end = text.trimEnd().length - 1;
  if (text[end] !== ":" && text[end] !== "：") return undefined;
  const amounts = facts.filter(isAmount);
  const isCalled = ({ printed }: Quantity): boolean => {
    const lead = text
      .slice(0, printed.start - span.start)
      .trimEnd()
      .toLowerCase();
    return lists.inTotal.some((word) => lead.endsWith(word));
  };
  const total = amounts.findLast(isCalled) ?? amounts.at(-1);
  if (!total || total.weak) return undefined;
  const noun = oneLine(text.slice(total.nounStart - span.start, end));
  return isCalled(total) || (noun.length <= NOUN && !/[，,；;。]|\.\s/u.test(noun)) ? total : undefined;
}

export interface ListedPart {
  readonly quantity: Quantity;
  readonly before: string;
  readonly after: string;
  /** `the compiler (5 tests)` */
  readonly inBrackets: boolean;
}

/** An item with one amount in front of a bracket, or else in it; a heading may begin with its number. */
export function partOf({ text, content, kind }: Block, facts: readonly Fact[]): ListedPart | undefined {
  const amounts = facts.filter(isAmount).filter(({ weak }) => !weak);
  const bracket = /[(（][^()（）]*[)）]\s*$/u.exec(text);
  const inside = bracket ? amounts.filter(({ span }) => span.start > content.start + bracket.index) : [];
  const outside = amounts.filter((amount) => !inside.includes(amount));
  const [quantity, ...more] = inside.length > 0 && (outside.length === 0 || kind === "heading") ? inside : outside;
  if (!quantity) return undefined;
  // `51 papers in 1.21`: an item begins with its amount.
  const before = text.slice(0, quantity.span.start - content.start).trim();
  if (more.length > 0 && !(kind === "item" && before === "")) return undefined;
  return {
    quantity,
    before,
    inBrackets: inside.includes(quantity) && /[(（]$/u.test(before),
    after: text
      .slice(quantity.nounStart - content.start)
      .replace(/[\s.。;；,，、]+$/u, "")
      .trim(),
  };
}

const saysTotal = ({ text }: Sentence, { lists }: LanguagePack): boolean => {
  const words = text.toLowerCase();
  return lists.inTotal.some((word) => words.includes(word));
};

const isPartial = ({ text }: Sentence, { lists, parts }: LanguagePack): boolean => {
  const words = text.toLowerCase();
  return [...lists.selection, ...parts].some((word) => words.includes(word));
};

/** `177 courses` and `51 courses in May`: whether the noun of the total stands behind each part. */
export function areOfOneNoun(noun: string, parts: readonly ListedPart[], { spaced }: LanguagePack): boolean {
  const first = (words: string): string =>
    spaced ? (/^\s*(\p{L}+)/u.exec(words)?.[1]?.toLowerCase() ?? "") : words.trim().slice(0, 2);
  return first(noun) !== "" && parts.every(({ after }) => first(after) === first(noun));
}
