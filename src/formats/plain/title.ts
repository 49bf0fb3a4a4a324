import { columns } from "./columns.ts";

/** A title is short: at most so many columns, a Han character taking two. */
export const SHORT = 64;
const OPEN_END = /[^。．.；;：:，,、！!？?…—-]$/u;
/** The cells of a row: `Quay      120`. */
const COLUMNS = /\S(?: {3,}|\t)\S/u;

/** What a line says that is short and open, as a heading is. */
export interface Title {
  /** Without footnotes and marks that are glued to it. */
  readonly words: string;
  /** Its words without figures: `建议#`. */
  readonly shape: string;
  readonly inCapitals: boolean;
  /** How many figures its number has: 2 for `1.1 Highlights`, 1 for a title without a number. */
  readonly depth: number;
}

/** Undefined for a line that is not short or has no open end. */
export function readTitle(text: string): Title | undefined {
  if (text.length > SHORT && !text.includes("[footnoteRef:")) return undefined;
  const words = withoutNotes(text);
  if (words === "" || columns(words) > SHORT || !OPEN_END.test(words) || !/\p{L}/u.test(words)) return undefined;
  if (/[。！？；]/u.test(words) || COLUMNS.test(words)) return undefined;
  const inCapitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  return { words, shape: shapeOf(words), inCapitals, depth: numberOf(text)?.split(".").length ?? 1 };
}

const withoutNotes = (text: string): string =>
  text
    .replaceAll(/\[footnoteRef:\d+\]\s*(?:\[\d+:[^\]]*\])?/gu, "")
    .replaceAll("*", "")
    .trim();

/** Figures do not matter, and a list of them counts as one: `建议13、14和17` has the shape of `建议5`. */
const shapeOf = (words: string): string =>
  words.replaceAll(/\d+/gu, "#").replaceAll(/#(?:\s*(?:[、,，&]|和|及|and)\s*#)+/gu, "#");

export const numberOf = (text: string): string | undefined => /^(\d{1,2}(?:\.\d{1,2})*)\s+\p{L}/u.exec(text)?.[1];
