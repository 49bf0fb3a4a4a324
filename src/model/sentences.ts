import type { LanguagePack } from "../lang/pack.ts";
import type { Span } from "../text/span.ts";

/** Splits a piece of text into sentences; spans are relative to it, without the white space around them. */
export type SentenceSplitter = (text: string) => readonly Span[];

/** Marks that may follow the end of a sentence and still belong to it. */
const CLOSING = "”’\"'」』》）)\\]";

/** No abbreviation is longer. */
const LONGEST = 12;

/**
 * Split at the marks that always end a sentence (。), and at those that do so only before white space and a capital,
 * a figure or an opening mark (.), unless an abbreviation or an initial stands there.
 */
export function sentenceSplitter(pack: LanguagePack): SentenceSplitter {
  const { hard, soft, abbreviations } = pack.sentences;
  // A run of marks is looked at once, from its first: `?????` would be read again from each of them.
  const parts = [
    ...(hard ? [`[${hard}]+[${CLOSING}]*`] : []),
    ...(soft ? [`(?<![${soft}])[${soft}]+[${CLOSING}]*(?=\\s+[\\p{Lu}\\p{Lo}\\p{N}“"‘'(\\[])`] : []),
  ];
  const end = new RegExp(parts.join("|") || "(?!)", "gu");
  const known = new Set(abbreviations.map((word) => word.toLowerCase()));

  const isAbbreviation = (text: string, at: number): boolean => {
    if (text[at] !== ".") return false;
    const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, at - LONGEST), at))![0];
    return known.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
  };

  return (text) => {
    const spans: Span[] = [];
    let start = 0;
    const push = (to: number): void => {
      const piece = text.slice(start, to);
      const from = start + piece.length - piece.trimStart().length;
      const until = start + piece.trimEnd().length;
      if (from < until) spans.push({ start: from, end: until });
      start = to;
    };
    for (const match of text.matchAll(end)) {
      if (!isAbbreviation(text, match.index)) push(match.index + match[0].length);
    }
    push(text.length);
    return spans;
  };
}
