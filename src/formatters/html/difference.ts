import type { Span } from "../../text/span.ts";

/** Shorter words are read at a glance, and differ as a whole. */
const SHORTEST = 24;

/** So much of the shorter text has to be the same before its difference says anything. */
const SHARE = 0.5;

/** Words and numbers are never cut. */
const pieces = (text: string): readonly string[] => text.match(/[\p{Script=Latin}\p{N}]+|./gsu) ?? [];

const lengthOf = (parts: readonly string[]): number => parts.join("").length;

/** Where in `text` it differs from one that is nearly the same: from the first difference to the last. */
export function difference(text: string, other: string): Span | undefined {
  if (text === other || Math.min(text.length, other.length) < SHORTEST) return undefined;
  const [own, others] = [pieces(text), pieces(other)];
  const most = Math.min(own.length, others.length);
  let head = 0;
  while (head < most && own[head] === others[head]) head++;
  let tail = 0;
  while (tail < most - head && own.at(-1 - tail) === others.at(-1 - tail)) tail++;
  const [start, end] = [lengthOf(own.slice(0, head)), text.length - lengthOf(own.slice(own.length - tail))];
  const same = start + text.length - end;
  return same < Math.min(text.length, other.length) * SHARE ? undefined : { start, end };
}
