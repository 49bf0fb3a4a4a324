import type { Span } from "../../text/span.ts";

/** Words as one alternation, longest first. Empty for an empty list. */
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`))
    .join("|");

/** Every match of a global pattern. `matchAll` copies the pattern for each text, which costs more than most searches. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/** Whether a word ends at a place of a text. */
export const endsAt = (text: string, word: string, at: number): boolean =>
  at >= word.length && text.startsWith(word, at - word.length);

/** Letters that are written with spaces between words; Chinese and Japanese run on. */
export const LETTER = /[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Finds the longest of some words that stands at a place of a text, as a whole word, whatever its case. */
export type WordFinder = (text: string, at: number) => string | undefined;

/** By first character, because a figure may be followed by any of a hundred measure words. */
export function wordFinder(words: readonly string[]): WordFinder {
  const byFirst = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = word[0]!.toLowerCase();
    const same = byFirst.get(first);
    if (same) same.push(word);
    else byFirst.set(first, [word]);
  }
  return (text, at) =>
    byFirst.get((text[at] ?? "").toLowerCase())?.find((word) => {
      const end = at + word.length;
      if (text.slice(at, end).toLowerCase() !== word.toLowerCase()) return false;
      return !LETTER.test(word.at(-1)!) || !LETTER.test(text[end] ?? "");
    });
}

/** Stretches of a text that a reader has claimed, so that a year is not read again as a count. */
export class Taken {
  readonly #marks: Uint8Array;

  constructor(length: number) {
    this.#marks = new Uint8Array(length);
  }

  add({ start, end }: Span): void {
    this.#marks.fill(1, start, end);
  }

  overlaps(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.#marks[i] === 1) return true;
    return false;
  }
}
