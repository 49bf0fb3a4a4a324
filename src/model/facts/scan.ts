import type { Span } from "../../text/span.ts";

/** Words as one alternation, longest first. Empty for an empty list. */
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`))
    .join("|");

/** The first of the words that stands at this place of the text. */
export const startsWithOne = (text: string, at: number, words: readonly string[]): string | undefined =>
  words.find((word) => text.startsWith(word, at));

/** Stretches of a text that a reader has claimed, so that a year is not read again as a count. */
export class Taken {
  readonly #spans: Span[] = [];

  add(span: Span): void {
    this.#spans.push(span);
  }

  overlaps(start: number, end: number): boolean {
    return this.#spans.some((span) => span.start < end && start < span.end);
  }
}
