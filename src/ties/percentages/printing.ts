import type { Quantity } from "../../model/facts/fact.ts";
import type { Span } from "../../text/span.ts";
import type { Words } from "./words.ts";

/** 1234567.5 as `1,234,567.5`. */
export function grouped(value: number, decimals = 4): string {
  const [whole = "", fraction] = String(Number(value.toFixed(decimals))).split(".");
  const groups = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
  return fraction ? `${groups}.${fraction}` : groups;
}

/** A percentage with so many decimals. */
export function percent(value: number, decimals: number): string {
  return `${value.toFixed(decimals)}%`;
}

/** How a figure stands in a sum. */
export const term = ({ value, kind }: Quantity): string => (kind === "percent" ? `${grouped(value)}%` : grouped(value));

/** The digits of a printed figure, to be changed without its hedge and unit; undefined where it is in words. */
export function digitsAt({ span, printed }: Quantity, words: Words): { start: number; end: number } | undefined {
  const match = /\d(?:[\d.,'’\u202f\u00a0]*\d)?/u.exec(words(span.start, printed.end));
  return match ? { start: span.start + match.index, end: span.start + match.index + match[0].length } : undefined;
}

/** A figure in place of another, with its decimals and its sign in front of them (`80,0`). */
export function printedLike(value: number, decimals: number, { start, end }: Span, words: Words): string {
  const print = value.toFixed(decimals);
  return /\d,\d{1,2}$/u.test(words(start, end)) ? print.replace(".", ",") : print;
}
