import type { LanguagePack } from "../../lang/pack.ts";
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
  /** The whole match as a skeleton, and where it ends in the skeleton. */
  readonly text: string;
  readonly index: number;
}

export type Finder = (skeleton: Skeleton) => Found[];

const COUNTS = ["part", "whole", "from", "to", "by"];

/** Patterns of `RatioWords`, compiled when a text first needs them. */
export function finder(sources: readonly string[], pack: LanguagePack): Finder {
  let compiled: RegExp[] | undefined;
  return (skeleton) => {
    compiled ??= sources.map((source) => new RegExp(expand(source, pack), "dgiu"));
    return compiled.flatMap((pattern) => find(pattern, skeleton));
  };
}

function expand(source: string, { ratios }: LanguagePack): string {
  return source
    .replaceAll(/\{gap:(\d+)\}/gu, (_, most: string) => String.raw`[^\ue000-\ue002\ue004-\ue007.;。；:：]{0,${most}}?`)
    .replaceAll(/\{(up|down)\}/gu, (_, name: string) => `(?<${name}>${name === "up" ? ratios.rises : ratios.falls})`)
    .replaceAll(
      /\{(part|whole|from|to|by|rate|change|times|when|then)\}/gu,
      (_, name: string) => `(?<${name}>${signOf(name)})`,
    );
}

function signOf(name: string): string {
  if (COUNTS.includes(name)) return name === "from" || name === "to" ? `[${SIGNS.count}${SIGNS.percent}]` : SIGNS.count;
  if (name === "when" || name === "then") return SIGNS.date;
  if (name === "rate") return `[${SIGNS.percent}${SIGNS.points}]`;
  return name === "change" ? SIGNS.change : SIGNS.times;
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
  return { figures, ...words, ...(factor === undefined ? {} : { factor }), text: match[0], index: match.index };
}

function sameDate(skeleton: Skeleton, a: number, b: number): boolean {
  const [left, right] = [skeleton.tokens.get(a), skeleton.tokens.get(b)];
  return left?.date !== undefined && left.date === right?.date;
}
