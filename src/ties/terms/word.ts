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
const WORD = new RegExp(String.raw`[${LETTER}0-9]+(?:['’&.:+_/\\@‐‑–-][${LETTER}0-9]+)*`, "gu");
const OPAQUE = /[./\\_@+]|:(?!\p{Lu}\p{Ll})|^\d/u;
const POSSESSIVE = /['’]s$/iu;
const CAPITALS = /^\p{Lu}{2,}s$/u;
/** What may stand between two parts of one name. */
const GAP = /^[ \u00a0]{1,8}$/u;
const OPENING = /(?:^|[.!?:;。！？：；•—–|>\ufffc])[\s"“”'‘«([（【*]*$/u;
/** Enough to see whether a word opens its sentence. */
const LEAD = 6;

/** The words of a passage in order. `sentenceCapitals`: the language writes a capital at the beginning of a sentence. */
export function wordsOf(passage: Passage, sentenceCapitals: boolean): Word[] {
  const { text } = passage;
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    let written = match[0];
    const full = start + written.length;
    const isOwner = POSSESSIVE.test(written);
    if (isOwner) written = written.slice(0, -2);
    else if (CAPITALS.test(written)) written = written.slice(0, -1);
    const before = text[start - 1] ?? "";
    const after = text[full] ?? "";
    const previous = words.at(-1);
    const shape = shapeOf(written);
    words.push({
      start,
      end: start + written.length,
      text: written,
      key: keyOf(written),
      shape,
      initial: sentenceCapitals && shape !== "lower" && OPENING.test(text.slice(Math.max(0, start - LEAD), start)),
      opaque:
        OPAQUE.test(written) ||
        "/\\_@#$~.=<`-".includes(before || " ") ||
        "/\\_@=`".includes(after || " ") ||
        isCall(text, full),
      passage,
      follows: previous && gapOf(text.slice(previous.end, start)),
    });
  }
  return words;
}

const isCall = (text: string, at: number): boolean => text.startsWith("()", at) || text.startsWith(BLANK, at);

function gapOf(between: string): Word["follows"] {
  if (between === ": ") return "colon";
  return GAP.test(between) ? "directly" : undefined;
}

export const keyOf = (written: string): string => written.replaceAll(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

function shapeOf(written: string): Shape {
  const lower = written.toLowerCase();
  if (lower === written) return "lower";
  if (written.toUpperCase() === written) return written.length === 1 ? "title" : "upper";
  return written.charAt(0) !== lower.charAt(0) && written.slice(1) === lower.slice(1) ? "title" : "mixed";
}
