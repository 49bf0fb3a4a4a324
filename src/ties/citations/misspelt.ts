import type { Block } from "../../text/block.ts";
import { isOneOff } from "../../text/one-off.ts";
import type { Span } from "../../text/span.ts";
import { seriesIn } from "./series.ts";

/** What may be a symbol of a series that is one letter off. */
export interface Misspelt {
  readonly at: Span;
  readonly print: string;
  /** What it would be in the one series that can be meant. */
  readonly base: string;
}

const NONE: readonly never[] = [];
const SYMBOL = /(?<![A-Za-z0-9/_-])([A-Z]{3,})((?:\/\d{1,4}){2,3})(?![A-Za-z0-9/])/gu;

export function misspeltReader(series: readonly string[]): (block: Block) => readonly Misspelt[] {
  const names = series.filter((name) => /^[A-Z]{3,}$/u.test(name));
  const isUnknown = (name: string): boolean => !series.includes(name);
  return (block) => {
    if (!seriesIn(block).some(([name]) => isUnknown(name))) return NONE;
    return [...block.text.matchAll(SYMBOL)].flatMap(({ index, 0: print, 1: name = "", 2: path = "" }): Misspelt[] => {
      const meant = isUnknown(name) ? names.filter((candidate) => isOneOff(name, candidate)) : [];
      const start = block.content.start + index;
      return meant.length === 1
        ? [{ at: { start, end: start + print.length }, print, base: `${meant[0]}${path}` }]
        : [];
    });
  };
}
