import { BLANK, type Passage } from "./passage.ts";

/** `upper` has capitals only, `title` one in front, `mixed` is written with others inside: GitHub, eTISC. */
type Shape = "lower" | "title" | "upper" | "mixed";

/** A word of a script with capitals, with the figures and hyphens inside of it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Letters and digits only, without case. */
  readonly key: string;
  readonly shape: Shape;
  /** Opens a sentence or a clause, so that its first capital says nothing. */
  readonly initial: boolean;
  /** Part of an address, a path, a symbol or a version. */
  readonly opaque: boolean;
  readonly passage: Passage;
  /** Stands directly behind the word before it, as the parts of a name do, or with a colon between them. */
  readonly follows: "directly" | "colon" | undefined;
}

const LETTER = String.raw`A-Za-z\u00c0-\u024f\u0370-\u058f`;
const WORD = new RegExp(String.raw`[${LETTER}0-9]+(?:['’&.:+_/\\@‐‑–-][${LETTER}0-9]+)*`, "g");
const MARK = new RegExp(String.raw`[^${LETTER}0-9]`, "u");
const OPAQUE = /[./\\_@+]|:(?!\p{Lu}\p{Ll})/u;
const POSSESSIVE = /['’]s$/iu;
const CAPITALS = /^\p{Lu}{2,}s$/u;
/** Blanked markup may stand between two parts of one name. */
const WIDEST = 8;
const OPENING = /(?:^|[.!?:;。！？：；•—–|>\ufffc])[\s"“”'‘«([（【*]*$/u;
/** Enough to see whether a word opens its sentence. */
const LEAD = 6;

/** The words of a passage in order. `sentenceCapitals`: the language writes a capital at the beginning of a sentence. */
export function wordsOf(passage: Passage, sentenceCapitals: boolean): readonly Word[] {
  const { text } = passage;
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    let written = match[0];
    const full = start + written.length;
    const hasMark = MARK.test(written);
    if (hasMark && POSSESSIVE.test(written)) written = written.slice(0, -2);
    else if (written.endsWith("s") && CAPITALS.test(written)) written = written.slice(0, -1);
    const previous = words.at(-1);
    const follows = previous && gapOf(text, previous.end, start);
    const end = start + written.length;
    if (isDigit(written) || (hasMark && OPAQUE.test(written)) || isInPath(text, start, full)) {
      words.push({
        start,
        end,
        text: written,
        key: written,
        shape: "lower",
        initial: false,
        opaque: true,
        passage,
        follows,
      });
      continue;
    }
    const shape = shapeOf(written);
    words.push({
      start,
      end,
      text: written,
      key: hasMark ? keyOf(written) : written.toLowerCase(),
      shape,
      initial: sentenceCapitals && shape !== "lower" && OPENING.test(text.slice(Math.max(0, start - LEAD), start)),
      opaque: false,
      passage,
      follows,
    });
  }
  return words;
}

const isDigit = (written: string): boolean => written.charCodeAt(0) <= 0x39;

/** Part of an address, a path, an option or a call. */
const isInPath = (text: string, start: number, end: number): boolean =>
  (start > 0 && "/\\_@#$~.=<`-".includes(text.charAt(start - 1))) ||
  (end < text.length && (`/\\_@=\`${BLANK}`.includes(text.charAt(end)) || text.startsWith("()", end)));

function gapOf(text: string, from: number, to: number): Word["follows"] {
  if (to === from + 1) return text.charCodeAt(from) === 0x20 || text.charCodeAt(from) === 0xa0 ? "directly" : undefined;
  if (to <= from || to > from + WIDEST) return undefined;
  const between = text.slice(from, to);
  if (between === ": ") return "colon";
  return between.trim() === "" ? "directly" : undefined;
}

const keyOf = (written: string): string => written.replaceAll(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

function shapeOf(written: string): Shape {
  const lower = written.toLowerCase();
  if (lower === written) return "lower";
  if (written.toUpperCase() === written) return written.length === 1 ? "title" : "upper";
  return written.charAt(0) !== lower.charAt(0) && written.slice(1) === lower.slice(1) ? "title" : "mixed";
}
