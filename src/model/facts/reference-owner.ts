import type { LanguagePack } from "../../lang/pack.ts";
import type { ReferenceFact } from "./fact.ts";
import { LETTER } from "./scan.ts";

/** How far in front of a reference its owner is named, and how far behind it. */
const BEFORE = 24;
const BEHIND = 80;

/** Whose annex or section it is: this report's (见, 本文件的), somebody else's ("of the Act"), or not said. */
export function ownerReader({
  references,
}: LanguagePack): (text: string, start: number, end: number) => ReferenceFact["owner"] {
  const { own, other, otherAfter } = references;
  const behind = new RegExp(`^\\s*(?:${otherAfter.join("|") || "(?!)"})`, "iu");
  return (text, start, end) => {
    if (behind.test(text.slice(end, end + BEHIND))) return "other";
    const before = text
      .slice(Math.max(0, start - BEFORE), start)
      .trimEnd()
      .toLowerCase();
    if (own.some((word) => endsWithWord(before, word))) return "own";
    const bare = before.replace(/的$/u, "");
    if (/[》”）)"»\d]$/u.test(bare)) return "other";
    return other.some((word) => endsWithWord(bare, word)) ? "other" : "open";
  };
}

const endsWithWord = (text: string, word: string): boolean =>
  text.endsWith(word) && !(LETTER.test(word[0]!) && LETTER.test(text[text.length - word.length - 1] ?? ""));
