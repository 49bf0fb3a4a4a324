import type { LanguagePack } from "../../lang/pack.ts";
import { digitReader } from "../../model/facts/digits.ts";
import type { Fact, Quantity } from "../../model/facts/fact.ts";
import { fold, inSmallLetters } from "../../model/facts/fold.ts";
import { alternatives, matches, Taken } from "../../model/facts/scan.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";

/** The signs that stand for figures, in an area of Unicode that texts leave alone. */
export const SIGNS = {
  count: "\ue000",
  percent: "\ue001",
  points: "\ue002",
  date: "\ue003",
  other: "\ue004",
  change: "\ue005",
  times: "\ue006",
} as const;

interface Token {
  readonly sign: string;
  /** Absolute. */
  readonly span: Span;
  readonly quantity?: Quantity;
  /** First day and last, of a date. */
  readonly date?: string;
  /** Of a multiple ("doubled"). */
  readonly factor?: number;
}

/** A text in small letters in which one sign stands for each figure, and what each sign stands for. */
export interface Skeleton {
  readonly text: string;
  /** By place in `text`. */
  readonly tokens: ReadonlyMap<number, Token>;
  /** Where a place of `text` is in the document. */
  origin(at: number): number;
}

export type SkeletonReader = (text: string, start: number, facts: readonly Fact[]) => Skeleton;

/** Fractions and multiples in words, in small letters. */
export const fractionWords = remembered(({ ratios, spaced }: LanguagePack) => {
  const edge = spaced ? String.raw`\b` : "";
  const words = alternatives(Object.keys({ ...ratios.fractions, ...ratios.multiples })) || "(?!)";
  return new RegExp(`${edge}(?:${words})${edge}`, "g");
});

/** @returns a reader of texts that begin at `start` of the document, with the facts that were read of them. */
export function skeletonReader(pack: LanguagePack): SkeletonReader {
  const readDigits = digitReader(pack);
  const { fractions, multiples } = pack.ratios;
  const words = fractionWords(pack);

  /** Figures that are no facts, since alone they state nothing: `153/170`, `(+6)`, "a third". */
  function more(text: string, start: number): Token[] {
    const found: Token[] = [];
    const at = (from: number, length: number): Span => ({ start: start + from, end: start + from + length });
    for (const { 0: all, 1: left = "", 2: right = "", index } of matches(FRACTION, text)) {
      const [part, whole] = [readDigits(left), readDigits(right)];
      if (!part || !whole) continue;
      const rightAt = index + all.length - right.length;
      found.push(counted(part.value, at(index, left.length)), counted(whole.value, at(rightAt, right.length)));
    }
    for (const { 0: all, 1: sign = "", 2: digits = "", index } of MAY_CHANGE.test(text) ? matches(CHANGE, text) : []) {
      const read = readDigits(digits);
      const span = at(index, all.length);
      if (read) found.push({ ...counted(sign === "+" ? read.value : -read.value, span), sign: SIGNS.change });
    }
    for (const { 0: word, index } of matches(words, text)) {
      const key = word.replaceAll(/\s+/gu, " ");
      const span = at(index, word.length);
      const factor = multiples[key];
      if (factor === undefined) found.push({ sign: SIGNS.percent, span, quantity: fraction(fractions[key]!, span) });
      else found.push({ sign: SIGNS.times, span, factor });
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  }

  return (source, start, facts) => {
    const text = inSmallLetters(fold(source));
    const [read, found] = [new Taken(text.length), new Taken(text.length)];
    const within = ({ start: from, end }: Span): Span => ({ start: from - start, end: end - start });
    for (const { span } of facts) read.add(within(span));
    // Digits that are read already stay what they are; words and signs say more than the digits in them.
    const extra = more(text, start).filter(
      ({ span, sign }) => sign !== SIGNS.count || !read.overlaps(span.start - start, span.end - start),
    );
    for (const { span } of extra) found.add(within(span));
    const rest = facts.filter(({ span }) => !found.overlaps(span.start - start, span.end - start));
    const tokens = [...extra, ...rest.map(tokenOf)];
    return assemble(
      text,
      start,
      tokens.sort((a, b) => a.span.start - b.span.start),
    );
  };
}

const FRACTION = /(?<![\w./-])(\d{1,3}(?:[, ]\d{3})+|\d+)\s?\/\s?(\d{1,3}(?:[, ]\d{3})+|\d+)(?![\w/-]|\.\d)/gu;
/** Behind a figure, in brackets: the sign and the digits are read, the brackets stay. Compiled for a text that may have one. */
const MAY_CHANGE = /[(（]\s?[+-]/;
const CHANGE = /(?<=[\d%\p{L}]\s?[(（]\s?)([+-])\s?(\d[\d,.]*)(?=\s?[)）,，;；])/gu;

function assemble(text: string, start: number, tokens: readonly Token[]): Skeleton {
  const parts: string[] = [];
  const places = new Map<number, Token>();
  const jumps: { readonly at: number; readonly to: number }[] = [{ at: 0, to: start }];
  let seen = 0;
  let length = 0;
  for (const token of tokens) {
    const from = token.span.start - start;
    if (from < seen) continue;
    const end = (token.quantity?.printed.end ?? token.span.end) - start;
    parts.push(text.slice(seen, from), token.sign);
    length += from - seen;
    places.set(length, token);
    length += 1;
    seen = end;
    jumps.push({ at: length, to: start + end });
  }
  parts.push(text.slice(seen));
  return {
    text: parts.join(""),
    tokens: places,
    origin(at) {
      const jump = jumps.findLast((candidate) => candidate.at <= at)!;
      return jump.to + at - jump.at;
    },
  };
}

function tokenOf(fact: Fact): Token {
  const { span } = fact;
  if (fact.type === "date")
    return { sign: SIGNS.date, span, date: `${fact.year} ${fact.month} ${fact.days?.low} ${fact.days?.high}` };
  if (fact.type !== "quantity" || fact.kind === "ordinal") return { sign: SIGNS.other, span };
  const sign = fact.kind !== "percent" ? SIGNS.count : fact.unit === "pp" ? SIGNS.points : SIGNS.percent;
  return { sign, span, quantity: fact };
}

const counted = (value: number, span: Span): Token => ({
  sign: SIGNS.count,
  span,
  quantity: {
    type: "quantity",
    kind: "count",
    span,
    printed: span,
    value,
    interval: { low: value, high: value },
    bound: "exact",
    unit: "",
    nounStart: span.end,
    weak: false,
  },
});

/** Nobody says "a third" for exactly 33.3 %: a tenth of it either way, as with other words for "about". */
function fraction(value: number, span: Span): Quantity {
  const percent = value * 100;
  return {
    type: "quantity",
    kind: "percent",
    span,
    printed: span,
    value: percent,
    interval: { low: percent * 0.9, high: percent * 1.1 },
    bound: "about",
    unit: "%",
    nounStart: span.end,
    weak: false,
  };
}
