import type { Report } from "../model/report.ts";
import { remembered } from "../text/remembered.ts";
import { cover, type Span } from "../text/span.ts";
import { citedCodes, listReader, type Code, type Codes } from "./codes/read.ts";
import { broken, HOLDS, type Tie } from "./tie.ts";

/**
 * A code of a result or an indicator.
 *
 * - `unlisted`: cited in the body, not in the list of its entry; `unknown`: in no list of the report
 * - `repeated`, `order`: within one list
 */
export interface CodeTie extends Tie {
  readonly relation: "resolves" | "unique" | "in order";
  readonly problem: "unlisted" | "unknown" | "repeated" | "order";
  readonly code: string;
  /** What the list has, or the code in front. */
  readonly known: string;
  readonly knownAt?: Span;
}

/** Lists are meant to be in order where so many of them are, and so many there are. */
const SORTED_SHARE = 0.8;
const SORTED_LISTS = 4;

/** Codes of the body against the list of their entry, and the lists themselves. Silent where the profile declares no codes. */
export function codeTies(report: Report): CodeTie[] {
  const { codes } = report.profile;
  if (!codes) return [];
  const lists = report.entries.map(listReader(codes)).filter(({ length }) => length > 0);
  return [...citedTies(report, codes, lists), ...lists.flatMap(repeatTies), ...orderTies(lists)];
}

function citedTies(report: Report, codes: Codes, lists: readonly (readonly Code[])[]): CodeTie[] {
  const cited = citedCodes(report, codes);
  if (cited.length === 0) return [];
  const all = new Set(lists.flat().map(({ code }) => code));
  return cited.map(({ code: { code, at }, entry }): CodeTie => {
    const list = listReader(codes)(entry);
    const isKnown = all.has(code);
    const holds = list.length > 0 ? list.some((other) => other.code === code) : isKnown;
    const unchecked = { kind: "unchecked", reason: "noCodeList" } as const;
    return {
      relation: "resolves",
      verdict: all.size === 0 ? unchecked : holds ? HOLDS : broken("strong"),
      at,
      problem: isKnown ? "unlisted" : "unknown",
      code,
      known: list.map((other) => other.code).join(", "),
      ...(list.length > 0 && { knownAt: cover(list[0]!.at, list.at(-1)!.at) }),
    };
  });
}

const repeatTies = remembered((list: readonly Code[]): readonly CodeTie[] =>
  list.flatMap(({ code, at }, i): CodeTie[] => {
    const first = list.findIndex((other) => other.code === code);
    if (first === i) return [];
    return [
      {
        relation: "unique",
        verdict: broken("hint"),
        at,
        problem: "repeated",
        code,
        known: code,
        knownAt: list[first]!.at,
      },
    ];
  }),
);

function orderTies(lists: readonly (readonly Code[])[]): CodeTie[] {
  const long = lists.filter(({ length }) => length > 1);
  const sorted = long.filter((list) => firstFall(list) === undefined);
  if (sorted.length < SORTED_LISTS || sorted.length < long.length * SORTED_SHARE) return [];
  return long.flatMap((list): CodeTie[] => {
    const fall = firstFall(list);
    if (fall === undefined) return [];
    const [previous, { code, at }] = [list[fall - 1]!, list[fall]!];
    return [
      {
        relation: "in order",
        verdict: broken("hint"),
        at,
        problem: "order",
        code,
        known: previous.code,
        knownAt: previous.at,
      },
    ];
  });
}

/** The first code that is smaller than the one in front of it. */
const firstFall = remembered((list: readonly Code[]): number | undefined => {
  const fall = list.findIndex(({ code }, i) => i > 0 && compareCodes(list[i - 1]!.code, code) > 0);
  return fall < 0 ? undefined : fall;
});

/** Number by number, so that 2.10 follows 2.9. */
function compareCodes(a: string, b: string): number {
  const [left, right] = [a.match(PART) ?? [], b.match(PART) ?? []];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x, y] = [left[i]!, right[i]!];
    if (x === y) continue;
    return /^\d/u.test(x) && /^\d/u.test(y) ? Number(x) - Number(y) : x < y ? -1 : 1;
  }
  return left.length - right.length;
}

const PART = /\d+|\D+/gu;
