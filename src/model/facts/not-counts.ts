import type { LanguagePack } from "../../lang/pack.ts";
import type { Span } from "../../text/span.ts";
import { LETTER, matches } from "./scan.ts";

/**
 * Figures that name or number something in any language: telephone numbers, the section of a manual (`pci(9)`), marks of
 * notes (`[12]`), tolerances and
 * changes (`± 3`, `16 (+6)`), the label at the head of a piece of text (`3488 - Title`).
 */
const NAMES = [
  String.raw`(?<![\w+])\+\d{1,3}(?:[ .()-]{1,2}\d{1,5}){2,6}(?!\d)`,
  String.raw`(?<=[A-Za-z\d)])\(\d+\)|(?<!\d)\d{1,9}\([A-Za-z]\)`,
  String.raw`\[\d+(?:(?:\s?[,–-]\s?\d+){0,9}\]|(?=\s{2}|\s*$))`,
  String.raw`[§№]\s?\d+(?:\.\d+)*`,
  String.raw`±\s?\d+(?:[.,]\d+)?|(?<=\d\s?)\([+-]\d+\)`,
  String.raw`^\s*\d+(?:\.\d+)*(?:\s?[:：](?=\s?\p{L})|\s[-–—]\s(?=[\p{L}"“《[])|[.．、](?=\s*\p{L}))`,
  String.raw`\(\d{4,}(?=:\s)`,
];

/** Where a text holds numerals that state no figure: what the language lists, and what numbers or names in any language. */
export function nonFigureReader({ notFigures }: LanguagePack): (text: string) => Span[] {
  // Apart, each has few signs that it can begin with, which is what makes a search fast.
  const patterns = [new RegExp(NAMES.join("|"), "gmu"), new RegExp(notFigures.join("|") || "(?!)", "gimu")];
  return (text) =>
    patterns.flatMap((pattern) =>
      matches(pattern, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    );
}

/** A digit is part of what it is glued to on the left: `COVID-19`, `v1.24`, `#12`, `10:30`. */
const GLUED_BEFORE = /[\p{N}_#№§@&=\\!^]/u;
const GLUED_AFTER = /[\p{N}_@°‰]|\ufe0f/u;
const JOINT = /[-./:–+*]/u;

/** A number glued to letters, dots or slashes is a version, a code or part of a name, never a count. */
export function isCode(text: string, { start, end }: Span): boolean {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  if (GLUED_BEFORE.test(before) || LETTER.test(before) || GLUED_AFTER.test(after) || LETTER.test(after)) return true;
  return isJoined(before, text[start - 2]) || isJoined(after, text[end + 1]);
}

const isJoined = (joint: string, beyond = " "): boolean =>
  JOINT.test(joint) && (/[\p{N}+]/u.test(beyond) || LETTER.test(beyond));

/** `2019` alone is a year more often than a count, `2000` is not. */
export const isBareYear = (text: string, { start, end }: Span): boolean =>
  /^(?:19|20)(?!00)\d\d$/u.test(text.slice(start, end));

/** Eight digits and more without separators number something: a count of that size is grouped. */
export const isIdentifier = (text: string, { start, end }: Span): boolean => /^\d{8,}$/u.test(text.slice(start, end));

/** The number of a heading: `4.1 Access`. */
export const isHeadLabel = (text: string, { start, end }: Span): boolean =>
  /(?:^|\n)\s{0,3}$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  /^\d+\.\d+$/u.test(text.slice(start, end)) &&
  /^\s(?:[\p{Lu}\p{Lo}]|\p{Ll}+\p{Lu})/u.test(text.slice(end, end + NAME));

/** How far back a name may begin. */
const NAME = 32;
/** A word of letters that spaces part, with the space behind it; Chinese may touch it in front. */
const LETTERS = LETTER.source;
const WORD_BEFORE = new RegExp(String.raw`(?<!${LETTERS}|\p{N})(${LETTERS}(?:${LETTERS}|[\p{N}.+#/-])*)\s$`, "u");

/** "FreeBSD 12", "Phase 2": the number belongs to the name before it. */
export function isLabelled(text: string, start: number, pack: LanguagePack, written: boolean): boolean {
  const from = Math.max(0, start - NAME);
  const match = WORD_BEFORE.exec(text.slice(from, start));
  if (!match) return false;
  const word = match[1]!;
  const lower = word.toLowerCase();
  if (pack.labelWords.includes(lower)) return true;
  if (written || pack.stopWords.includes(lower)) return false;
  if (/.[\p{Lu}\d]/u.test(word)) return true;
  return /^\p{Lu}/u.test(word) && !opensSentence(text.slice(0, Math.max(0, start - word.length - 1)).slice(-4));
}

/** Behind these a word has a capital without being a name. */
const opensSentence = (lead: string): boolean => /(?:^|\n|[.!?:;—–•]\s+|[-*]\s+)["“(‘[]?$/u.test(lead);
