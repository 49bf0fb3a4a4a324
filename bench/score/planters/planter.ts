import type { Format } from "../../../src/engine/document.ts";
import type { Span } from "../../../src/text/span.ts";
import type { TiedReport } from "../../../src/ties/tied-report.ts";
import type { Random } from "../random.ts";

/** A report with one slip in it. */
export interface Planted {
  readonly text: string;
  /** Where a finding, or one of its related places, has to be. */
  readonly at: Span;
  /** The same text without the slip, where more than the slip was put in: it must not be reported. */
  readonly clean?: string;
}

/** Puts one slip of a kind at a random place, if the report has a place for it. */
export interface Planter {
  readonly rule: string;
  readonly kind: string;
  plant(report: TiedReport, random: Random, format: Format): Planted | undefined;
}

/** `text` with `words` in place of a span. */
export function replaced(text: string, { start, end }: Span, words: string): Planted {
  return {
    text: text.slice(0, start) + words + text.slice(end),
    at: { start, end: start + Math.max(1, words.length) },
  };
}

/** Another number of the same number of digits: one digit changed, never the first to 0. */
export function otherNumber(print: string, random: Random): string {
  const digits = [...print].flatMap((sign, i) => (/\d/u.test(sign) ? [i] : []));
  const at = digits[Math.floor(random() * digits.length)]!;
  const old = Number(print[at]);
  const fresh = (old + 1 + Math.floor(random() * 8)) % 10;
  const digit = fresh === 0 && at === digits[0] ? (old % 9) + 1 : fresh;
  return print.slice(0, at) + (digit === old ? (old % 9) + 1 : digit) + print.slice(at + 1);
}
