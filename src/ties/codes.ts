import type { Entry, Report } from "../model/report.ts";
import { cover, type Span } from "../text/span.ts";
import { bodyCodes, listedCodes, type Code } from "./codes/read.ts";
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
  if (!report.profile.codes) return [];
  const lists = new Map<Entry, readonly Code[]>();
  for (const code of listedCodes(report)) lists.set(code.entry, [...(lists.get(code.entry) ?? []), code]);
  return [
    ...citedTies(bodyCodes(report), lists),
    ...[...lists.values()].flatMap(repeatTies),
    ...orderTies([...lists.values()]),
  ];
}

function citedTies(cited: readonly Code[], lists: ReadonlyMap<Entry, readonly Code[]>): CodeTie[] {
  const all = new Set([...lists.values()].flat().map(({ code }) => code));
  return cited.map(({ code, at, entry }): CodeTie => {
    const list = lists.get(entry);
    const isKnown = all.has(code);
    const holds = list ? list.some((other) => other.code === code) : isKnown;
    const unchecked = { kind: "unchecked", reason: "noCodeList" } as const;
    return {
      relation: "resolves",
      verdict: all.size === 0 ? unchecked : holds ? HOLDS : broken("strong"),
      at,
      problem: isKnown ? "unlisted" : "unknown",
      code,
      known: list?.map((other) => other.code).join(", ") ?? "",
      ...(list && { knownAt: cover(list[0]!.at, list.at(-1)!.at) }),
    };
  });
}

function repeatTies(list: readonly Code[]): CodeTie[] {
  return list.flatMap(({ code, at }, i): CodeTie[] => {
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
  });
}

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
function firstFall(list: readonly Code[]): number | undefined {
  const fall = list.findIndex(({ code }, i) => i > 0 && compareCodes(list[i - 1]!.code, code) > 0);
  return fall < 0 ? undefined : fall;
}

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
