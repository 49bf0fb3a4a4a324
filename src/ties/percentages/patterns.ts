import type { LanguagePack } from "../../lang/pack.ts";
import type { RatioWords } from "../../lang/ratios.ts";
import type { Quantity } from "../../model/facts/fact.ts";
import type { Span } from "../../text/span.ts";
import { SIGNS, type Skeleton } from "./skeleton.ts";

/** A pattern found in a text: the figures by the names of its groups. */
export interface Found {
  readonly figures: Readonly<Record<string, Quantity>>;
  readonly factor?: number;
  /** Where the multiple is. */
  readonly times?: Span;
  /** Words of a direction, with their place. */
  readonly up?: Span;
  readonly down?: Span;
  /** Whether the figures are related by the name of what was done to the part, so that the whole is a guess. */
  readonly guessed: boolean;
  /** The whole match as a skeleton, and where it ends in the skeleton. */
  readonly text: string;
  readonly index: number;
}

export type Finder = (skeleton: Skeleton) => Found[];

interface Pattern {
  readonly source: string;
  readonly needs: Needs;
  compiled?: RegExp;
}

/** Patterns of `RatioWords`. To compile one takes longer than to read most reports, so each waits for a text that it could match. */
export function finder(sources: readonly string[], { ratios }: LanguagePack): Finder {
  let patterns: Pattern[] | undefined;
  return (skeleton) => {
    patterns ??= sources.map((source) => ({ source, needs: needsOf(source) }));
    return patterns.flatMap((pattern) => {
      if (!hasAll(skeleton, pattern.needs)) return [];
      pattern.compiled ??= new RegExp(expand(pattern.source, ratios), "dg");
      return find(pattern.compiled, skeleton);
    });
  };
}

function expand(source: string, { rises, falls }: RatioWords): string {
  return source
    .replaceAll(/\{gap:(\d+)\}/gu, (_, most: string) => String.raw`[^\ue000-\ue002\ue004-\ue007.;。；:：]{0,${most}}?`)
    .replaceAll(/\{(up|down)\}/gu, (_, name: string) => `(?<${name}>${name === "up" ? rises : falls})`)
    .replaceAll(FIGURE, (_, name: string) => `(?<${name}>[${signsOf(name)}])`);
}

const FIGURE = /\{(part|whole|from|to|by|rate|change|times|when|then)\}/gu;

/** The signs of which one may stand for a figure. */
function signsOf(name: string): string {
  if (name === "from" || name === "to") return SIGNS.count + SIGNS.percent;
  if (name === "when" || name === "then") return SIGNS.date;
  if (name === "rate") return SIGNS.percent + SIGNS.points;
  if (name === "change") return SIGNS.change;
  return name === "times" ? SIGNS.times : SIGNS.count;
}

/** What a pattern cannot do without: the figures, in order, and the words that stand in none of its groups. */
interface Needs {
  /** For each figure the signs of which one has to be there. */
  readonly figures: readonly string[];
  /** A slash says as much as a word. */
  readonly words: readonly string[];
}

function needsOf(source: string): Needs {
  let plain = source
    .replaceAll(/\\(?:u[\da-f]{4}|k<\w+>|.)/gu, " ")
    .replaceAll(/\{\d[\d,]*\}/gu, "?")
    .replaceAll(/\[[^\]]*\]/gu, " ");
  for (let before = ""; before !== plain;) {
    before = plain;
    plain = plain.replaceAll(/\([^()]*\)/gu, " ");
  }
  if (plain.includes("|")) return { figures: [], words: [] };
  // What may be left out: `s?`.
  plain = plain.replaceAll(/.[?*]/gu, " ");
  return {
    figures: [...plain.matchAll(FIGURE)].map(([, name]) => signsOf(name!)),
    words: plain.replaceAll(/\{[^}]*\}/gu, " ").match(/[\p{L}/]+/gu) ?? [],
  };
}

function hasAll({ text, tokens }: Skeleton, { figures, words }: Needs): boolean {
  let found = 0;
  for (const { sign } of tokens.values()) if (figures[found]?.includes(sign)) found++;
  return found === figures.length && words.every((word) => text.includes(word));
}

function find(pattern: RegExp, skeleton: Skeleton): Found[] {
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(skeleton.text); match; match = pattern.exec(skeleton.text)) {
    const read = readMatch(match, skeleton);
    if (read) found.push(read);
    // Groups may begin inside of what was just read: "of 170, 90 (53%) and 80 (47%)".
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

function readMatch(match: RegExpExecArray, skeleton: Skeleton): Found | undefined {
  const figures: Record<string, Quantity> = {};
  const words: { up?: Span; down?: Span; times?: Span } = {};
  let factor: number | undefined;
  const places = match.indices!.groups ?? {};
  for (const [name, place] of Object.entries(places)) {
    if (!place) continue;
    if (name === "done") continue;
    if (name === "up" || name === "down") {
      words[name] = { start: skeleton.origin(place[0]), end: skeleton.origin(place[1]) };
      continue;
    }
    const token = skeleton.tokens.get(place[0]);
    if (token?.quantity) figures[name] = token.quantity;
    if (token?.factor !== undefined) {
      factor = token.factor;
      words.times = token.span;
    }
  }
  const { when, then } = places;
  if (when && then && !sameDate(skeleton, when[0], then[0])) return undefined;
  const guessed = places["done"] !== undefined;
  return {
    figures,
    guessed,
    ...words,
    ...(factor === undefined ? {} : { factor }),
    text: match[0],
    index: match.index,
  };
}

function sameDate(skeleton: Skeleton, a: number, b: number): boolean {
  const [left, right] = [skeleton.tokens.get(a), skeleton.tokens.get(b)];
  return left?.date !== undefined && left.date === right?.date;
}
