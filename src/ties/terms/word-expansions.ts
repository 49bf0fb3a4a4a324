import type { Expansion } from "./abbreviations.ts";
import type { Comparison } from "./han-expansions.ts";

/** Two full names are one in other words if they share so many of them; else the abbreviation has two meanings. */
const SHARED = 0.5;

/** What a full name says: no case, no small words, no plural, no hyphens. */
export const wordKey = (text: string, stopWords: readonly string[]): string => wordsOf(text, stopWords).join(" ");

const wordsOf = (text: string, stopWords: readonly string[]): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !stopWords.includes(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/u, "") : word));

/** Compares two full names in a script with spaces. Of one that is not exact, so many words as the other has. */
export function compareWords(a: Expansion, b: Expansion, stopWords: readonly string[]): Comparison {
  if (!a.exact && !b.exact) return { kind: "same", from: [a.text.length, b.text.length] };
  const [left, right] = [wordsOf(a.text, stopWords), wordsOf(b.text, stopWords)];
  const count = Math.min(a.exact ? left.length : right.length, b.exact ? right.length : left.length);
  const from = [lengthOf(a, count, stopWords), lengthOf(b, count, stopWords)] as const;
  const [x, y] = [a.exact ? left : left.slice(-count), b.exact ? right : right.slice(-count)];
  // "Business Zones Map (BZ)": what stands behind the name is no part of it.
  const [short, long] = [x.join(""), y.join("")].sort((one, two) => one.length - two.length) as [string, string];
  if (long.startsWith(short)) return { kind: "same", from };
  const shared = x.filter((word) => y.includes(word)).length;
  if (shared >= Math.max(x.length, y.length) * SHARED) return { kind: "variant", from };
  // Without its letters in front of it, an abbreviation in brackets may say something else than a name.
  return { kind: a.exact && b.exact ? "different" : "same", from };
}

/** How long the last words are of which so many say something. */
function lengthOf({ text, exact }: Expansion, count: number, stopWords: readonly string[]): number {
  if (exact) return text.length;
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter(([word]) => !stopWords.includes(word.toLowerCase()));
  return text.length - (words.at(-count)?.index ?? 0);
}
